using Dashboard.Domain.Selections;
using Dashboard.Operations.Records;

namespace Dashboard.Operations.Reports;

/// <summary>The figures behind the pages: one computation per question, revision and selection, whoever asks.</summary>
public interface IDashboardReports
{
    /// <summary>Tells when the record changes, and what is wrong where it can't be followed.</summary>
    ILiveRecord Live { get; }

    /// <summary>The record as it stands now, or as it was pinned.</summary>
    /// <exception cref="Dashboard.Domain.Text.FaultException">The record cannot be read, or there is no such state of it; the reason says why and what to do.</exception>
    ValueTask<RecordDescription> DescribeAsync(RecordPin pin, CancellationToken cancellationToken);

    /// <summary>All of a page's figures, from one revision.</summary>
    /// <exception cref="Dashboard.Domain.Text.FaultException">As for <see cref="DescribeAsync"/>.</exception>
    ValueTask<TReport> AskAsync<TReport>(IReportQuestion<TReport> question, RecordPin pin, Selection selection, CancellationToken cancellationToken)
        where TReport : PageReport;

    /// <summary>One tweet with its events, whatever is selected; <see langword="null"/> where the record has no such tweet.</summary>
    /// <exception cref="Dashboard.Domain.Text.FaultException">As for <see cref="DescribeAsync"/>.</exception>
    ValueTask<TweetReport?> TweetAsync(string tweetId, RecordPin pin, CancellationToken cancellationToken);
}

/// <summary>What hosts do with reports before anybody asks for them.</summary>
public static class DashboardReportsStart
{
    /// <summary>Loads the record and computes what a page shows where nothing is chosen.</summary>
    /// <exception cref="Dashboard.Domain.Text.FaultException">The record cannot be read; the reason says why and what to do.</exception>
    public static async Task WarmUpAsync(this IDashboardReports reports, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reports);
        var record = await reports.DescribeAsync(RecordPin.Latest, cancellationToken);
        var selection = Selection.Everything.OrLastTwelveMonths(record.AsOf, record.ReportingZone);
        await reports.AskAsync(new OverviewQuestion(), RecordPin.Latest, selection, cancellationToken);
    }
}
