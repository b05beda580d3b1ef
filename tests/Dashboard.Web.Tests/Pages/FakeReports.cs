using Dashboard.Domain.Selections;
using Dashboard.Operations.Records;
using Dashboard.Operations.Reports;
using Dashboard.Web.Tests.Overview;

namespace Dashboard.Web.Tests.Pages;

/// <summary>Reports that come when the test says so; each keeps the selection that it was asked for.</summary>
internal sealed class FakeReports : IDashboardReports
{
    public RecordDescription Record { get; set; } = SampleReports.TheRecord;

    public List<(Selection Selection, TaskCompletionSource<OverviewReport> Answer, CancellationToken Token)> Asked { get; } = [];

    public ValueTask<RecordDescription> DescribeAsync(CancellationToken cancellationToken) => ValueTask.FromResult(Record);

    public ValueTask<OverviewReport> OverviewAsync(Selection selection, CancellationToken cancellationToken)
    {
        var answer = new TaskCompletionSource<OverviewReport>();
        Asked.Add((selection, answer, cancellationToken));
        return new(answer.Task.WaitAsync(cancellationToken));
    }

    /// <summary>Answers one of the questions with that many tweets, so that the answers can be told apart.</summary>
    public void Answer(int question, int tweets)
    {
        var summary = SampleReports.Summary with { Selection = Asked[question].Selection, TimeToPublish = SampleReports.Durations(tweets, SampleReports.Day) };
        Asked[question].Answer.SetResult(SampleReports.Report with { Record = Record, Summary = summary });
    }
}
