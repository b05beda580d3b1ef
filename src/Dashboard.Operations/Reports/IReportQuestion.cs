using Dashboard.Analytics.Summary;
using Dashboard.Domain.Selections;
using Dashboard.Operations.Records;

namespace Dashboard.Operations.Reports;

/// <summary>
/// What a page asks of the record. A question is a record of its own that compares by value: two readers who ask the same of the same
/// revision and selection share one computation.
/// </summary>
public interface IReportQuestion<out TReport>
    where TReport : PageReport
{
    /// <summary>Pure: the same record and selection give the same report.</summary>
    /// <param name="summary">Of the same selection; every page says what it holds.</param>
    TReport Answer(LoadedRecord record, Selection selection, SummaryReport summary, CancellationToken cancellationToken);
}

/// <summary>What every page shows besides its own figures, all from one revision.</summary>
public abstract record PageReport(RecordDescription Record, SummaryReport Summary);
