using Dashboard.Analytics.Approvers;
using Dashboard.Analytics.Bottlenecks;
using Dashboard.Analytics.Summary;
using Dashboard.Analytics.TimeToPublish;
using Dashboard.Domain.Selections;
using Dashboard.Operations.Records;

namespace Dashboard.Operations.Reports;

/// <summary>The figures behind the pages: one computation per revision and selection, whoever asks.</summary>
public interface IDashboardReports
{
    /// <summary>The record as it stands now.</summary>
    ValueTask<RecordDescription> DescribeAsync(CancellationToken cancellationToken);

    /// <summary>All of the overview's figures, from one revision.</summary>
    /// <exception cref="Dashboard.Domain.Text.FaultException">The record cannot be read; the reason says why and what to do.</exception>
    ValueTask<OverviewReport> OverviewAsync(Selection selection, CancellationToken cancellationToken);
}

/// <summary>What hosts do with reports before anybody asks for them.</summary>
public static class DashboardReportsStart
{
    /// <summary>Loads the record and computes what a page shows where nothing is chosen.</summary>
    /// <exception cref="Dashboard.Domain.Text.FaultException">The record cannot be read; the reason says why and what to do.</exception>
    public static async Task WarmUpAsync(this IDashboardReports reports, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reports);
        var record = await reports.DescribeAsync(cancellationToken);
        await reports.OverviewAsync(Selection.Everything.OrLastTwelveMonths(record.AsOf, record.ReportingZone), cancellationToken);
    }
}

/// <summary>What the overview shows, with the record that it was computed from.</summary>
public sealed record OverviewReport(
    RecordDescription Record,
    SummaryReport Summary,
    TimeToPublishReport TimeToPublish,
    BottlenecksReport Bottlenecks,
    ApproversReport Approvers);
