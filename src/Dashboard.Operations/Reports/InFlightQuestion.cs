using Dashboard.Analytics.InFlight;
using Dashboard.Analytics.Summary;
using Dashboard.Domain.Selections;
using Dashboard.Operations.Records;

namespace Dashboard.Operations.Reports;

/// <summary>What is waiting now, with whom, for how long?</summary>
public sealed record InFlightQuestion : IReportQuestion<InFlightPageReport>
{
    public InFlightPageReport Answer(LoadedRecord record, Selection selection, SummaryReport summary, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(record);
        return new(
            record.Description,
            summary,
            InFlightAnalyzer.Analyze(record.Facts, selection, cancellationToken),
            WorkInProgressAnalyzer.Analyze(record.Facts, selection, cancellationToken),
            FlowAnalyzer.Analyze(record.Facts, selection, cancellationToken));
    }
}

/// <summary>What is said of tweets in flight: those of the end of the period, how many there were at the end of each of its weeks, and how they came and went.</summary>
public sealed record InFlightPageReport(
    RecordDescription Record,
    SummaryReport Summary,
    InFlightReport InFlight,
    WorkInProgressReport WorkInProgress,
    FlowReport Flow) : PageReport(Record, Summary);
