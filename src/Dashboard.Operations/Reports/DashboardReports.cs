using Dashboard.Domain.Selections;
using Dashboard.Operations.Records;

namespace Dashboard.Operations.Reports;

/// <summary>The pages' figures over the record as it stands, each computed once for a revision and selection.</summary>
internal sealed class DashboardReports(RecordWatch watch) : IDashboardReports
{
    /// <summary>A report is some tens of kilobytes; a few hundred readers' filters fit into a few megabytes.</summary>
    private const int Kept = 256;

    private readonly SharedComputations<(RecordIdentity Record, Selection Selection), OverviewReport> _overviews = new(Kept);

    public async ValueTask<RecordDescription> DescribeAsync(CancellationToken cancellationToken) =>
        (await watch.CurrentAsync(cancellationToken)).Description;

    public async ValueTask<OverviewReport> OverviewAsync(Selection selection, CancellationToken cancellationToken)
    {
        var record = await watch.CurrentAsync(cancellationToken);
        return await _overviews.GetAsync(
            (record.Identity, selection), token => record.Overview(selection, token), cancellationToken);
    }
}
