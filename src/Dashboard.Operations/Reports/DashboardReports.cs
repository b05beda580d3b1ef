using Dashboard.Analytics.Summary;
using Dashboard.Domain.Selections;
using Dashboard.Operations.Records;

namespace Dashboard.Operations.Reports;

/// <summary>The pages' figures over the record as it stands, each computed once for a revision and selection.</summary>
internal sealed class DashboardReports(RecordWatch watch) : IDashboardReports
{
    /// <summary>A report is some tens of kilobytes; a few hundred readers' filters fit into a few megabytes.</summary>
    private const int Kept = 256;

    private readonly SharedComputations<(RecordIdentity Record, Selection Selection), SummaryReport> _summaries = new(Kept);
    private readonly SharedComputations<(RecordIdentity Record, Selection Selection, object Question), PageReport> _reports = new(Kept);

    public ILiveRecord Live => watch;

    public async ValueTask<RecordDescription> DescribeAsync(RecordPin pin, CancellationToken cancellationToken) =>
        (await watch.ReadAsync(pin, cancellationToken)).Description;

    public async ValueTask<TReport> AskAsync<TReport>(IReportQuestion<TReport> question, RecordPin pin, Selection selection, CancellationToken cancellationToken)
        where TReport : PageReport
    {
        var record = await watch.ReadAsync(pin, cancellationToken);
        var summary = await _summaries.GetAsync((record.Identity, selection), token => record.Summary(selection, token), cancellationToken);
        return (TReport)await _reports.GetAsync(
            (record.Identity, selection, question), token => question.Answer(record, selection, summary, token), cancellationToken);
    }

    public ValueTask<TweetReport?> TweetAsync(string tweetId, RecordPin pin, CancellationToken cancellationToken) =>
        new TweetReading(watch).ReadAsync(tweetId, pin, cancellationToken);
}
