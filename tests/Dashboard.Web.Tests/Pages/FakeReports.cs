using Dashboard.Domain.Selections;
using Dashboard.Operations.Records;
using Dashboard.Operations.Reports;
using Dashboard.Web.Tests.Overview;

namespace Dashboard.Web.Tests.Pages;

/// <summary>Reports that come when the test says so; each keeps what it was asked.</summary>
internal sealed class FakeReports : IDashboardReports
{
    private readonly List<Asking> _asked = [];

    public RecordDescription Record { get; set; } = SampleReports.TheRecord;

    public FakeLiveRecord RecordLive { get; } = new();

    public ILiveRecord Live => RecordLive;

    /// <summary>What was asked until now, in order. A page asks on its own dispatcher: wait for a later question.</summary>
    public IReadOnlyList<Asking> Asked
    {
        get
        {
            lock (_asked)
            {
                return [.. _asked];
            }
        }
    }

    public ValueTask<RecordDescription> DescribeAsync(RecordPin pin, CancellationToken cancellationToken) => ValueTask.FromResult(Record);

    public async ValueTask<TReport> AskAsync<TReport>(IReportQuestion<TReport> question, RecordPin pin, Selection selection, CancellationToken cancellationToken)
        where TReport : PageReport
    {
        var asking = new Asking(question, pin, selection, cancellationToken);
        lock (_asked)
        {
            _asked.Add(asking);
        }

        return (TReport)await asking.Answer.Task.WaitAsync(cancellationToken);
    }

    /// <summary>The one tweet that there is; another identifier is unknown.</summary>
    public TweetReport? Tweet { get; set; }

    public ValueTask<TweetReport?> TweetAsync(string tweetId, RecordPin pin, CancellationToken cancellationToken) =>
        ValueTask.FromResult(Tweet?.Tweet.Row.TweetId == tweetId ? Tweet : null);

    /// <summary>Answers one of the questions with that many tweets, so that the answers can be told apart.</summary>
    public void Answer(int question, int tweets)
    {
        var summary = SampleReports.Summary with { Selection = Asked[question].Selection, TimeToPublish = SampleReports.Durations(tweets, SampleReports.Day) };
        Asked[question].Answer.SetResult(SampleReports.Report with { Record = Record, Summary = summary });
    }

    /// <summary>A question that waits for its answer.</summary>
    internal sealed record Asking(object Question, RecordPin Pin, Selection Selection, CancellationToken Token)
    {
        public TaskCompletionSource<PageReport> Answer { get; } = new();
    }
}
