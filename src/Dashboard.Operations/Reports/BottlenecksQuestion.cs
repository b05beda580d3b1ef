using Dashboard.Analytics.Bottlenecks;
using Dashboard.Analytics.Loops;
using Dashboard.Analytics.Stages;
using Dashboard.Analytics.Statistics;
using Dashboard.Analytics.Summary;
using Dashboard.Domain.Selections;
using Dashboard.Operations.Records;

namespace Dashboard.Operations.Reports;

/// <summary>Where does the time go?</summary>
/// <param name="Stage">The stage to look at, by its code; <see langword="null"/> takes the first bottleneck.</param>
public sealed record BottlenecksQuestion(string? Stage) : IReportQuestion<BottlenecksPageReport>
{
    public BottlenecksPageReport Answer(LoadedRecord record, Selection selection, SummaryReport summary, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(record);
        var bottlenecks = BottlenecksAnalyzer.Analyze(record.Facts, selection, cancellationToken);
        var (code, because) = Choose(bottlenecks);
        return new(
            record.Description,
            summary,
            bottlenecks,
            code is null ? null : StageAnalyzer.Analyze(record.Facts, code, selection, cancellationToken),
            because,
            DepartmentStagesAnalyzer.Analyze(record.Facts, bottlenecks, selection, cancellationToken),
            LoopsAnalyzer.Analyze(record.Facts, selection, cancellationToken));
    }

    private (string? Code, ChosenBecause Because) Choose(BottlenecksReport<DurationFigures> bottlenecks)
    {
        if (Stage is not null)
        {
            return (Stage, ChosenBecause.Asked);
        }

        // On a tie for the first place one of those that share it has to be looked at, and is not called the first.
        return bottlenecks.First is { } first
            ? (first, ChosenBecause.FirstBottleneck)
            : (bottlenecks.Stages.FirstOrDefault(stage => stage.Visits > 0)?.Code, ChosenBecause.NoneIsFirst);
    }
}

/// <summary>What the page on bottlenecks shows.</summary>
/// <param name="Stage">The chosen stage; <see langword="null"/> where none was asked for and no published tweet has been at any.</param>
public sealed record BottlenecksPageReport(
    RecordDescription Record,
    SummaryReport Summary,
    BottlenecksReport<DurationFigures> Bottlenecks,
    StageReport? Stage,
    ChosenBecause Because,
    DepartmentStagesReport Departments,
    LoopsReport Loops) : PageReport(Record, Summary);

/// <summary>Why a stage is the one that is looked at.</summary>
public enum ChosenBecause
{
    Asked,
    FirstBottleneck,

    /// <summary>A tie, or no stage held anything: the first one on the list stands in.</summary>
    NoneIsFirst,
}
