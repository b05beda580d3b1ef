using Dashboard.Analytics.Approvers;
using Dashboard.Analytics.Attainment;
using Dashboard.Analytics.Before;
using Dashboard.Analytics.Bottlenecks;
using Dashboard.Analytics.LanguageGap;
using Dashboard.Analytics.Statistics;
using Dashboard.Analytics.Summary;
using Dashboard.Analytics.TimeToPublish;
using Dashboard.Domain.Selections;
using Dashboard.Operations.Records;

namespace Dashboard.Operations.Reports;

/// <summary>How long do tweets take, and is it getting better?</summary>
public sealed record OverviewQuestion : IReportQuestion<OverviewReport>
{
    public OverviewReport Answer(LoadedRecord record, Selection selection, SummaryReport summary, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(record);
        return new(
            record.Description,
            summary,
            TimeToPublishAnalyzer.Analyze(record.Facts, selection, cancellationToken),
            BottlenecksAnalyzer.AnalyzeTypical(record.Facts, selection, cancellationToken),
            ApproversAnalyzer.Analyze(record.Facts, selection, cancellationToken),
            LanguageGapAnalyzer.Analyze(record.Facts, selection, cancellationToken),
            BeforeAnalyzer.Analyze(record.Facts, summary, cancellationToken),
            AttainmentAnalyzer.Analyze(record.Facts, selection, cancellationToken));
    }
}

/// <summary>What the overview shows.</summary>
/// <param name="Before">What the headline figures are compared with; <see langword="null"/> where there is no earlier period.</param>
public sealed record OverviewReport(
    RecordDescription Record,
    SummaryReport Summary,
    TimeToPublishReport TimeToPublish,
    BottlenecksReport<TypicalTimes> Bottlenecks,
    ApproversReport Approvers,
    LanguageGapReport LanguageGap,
    BeforeReport? Before,
    AttainmentReport Attainment) : PageReport(Record, Summary);
