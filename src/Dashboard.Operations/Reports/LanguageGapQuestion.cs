using Dashboard.Analytics.LanguageGap;
using Dashboard.Analytics.Summary;
using Dashboard.Domain.Selections;
using Dashboard.Operations.Records;

namespace Dashboard.Operations.Reports;

/// <summary>How far apart do the two languages of one text come out?</summary>
public sealed record LanguageGapQuestion : IReportQuestion<LanguageGapPageReport>
{
    public LanguageGapPageReport Answer(LoadedRecord record, Selection selection, SummaryReport summary, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(record);
        return new(record.Description, summary, LanguageGapAnalyzer.Analyze(record.Facts, selection, cancellationToken));
    }
}

/// <summary>The gap alone, for the command line; the overview shows it among its own figures.</summary>
public sealed record LanguageGapPageReport(RecordDescription Record, SummaryReport Summary, LanguageGapReport Gap) : PageReport(Record, Summary);
