using Dashboard.Analytics.Bottlenecks;
using Dashboard.Analytics.Statistics;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Selections;
using Dashboard.Operations.Reports;
using Dashboard.Web.Formats;
using Dashboard.Web.Texts;

namespace Dashboard.Web.Components.Overview;

/// <summary>
/// The sentence that answers: how long half of the tweets took at least, and who held them longest. It says no more than the figures do:
/// on a tie it names no winner, and where the author, the slot or nobody had them longer than any stage, it says so.
/// </summary>
internal static class OverviewSentence
{
    public static string Compose(OverviewReport report, ReaderFormats formats)
    {
        var figures = report.Summary.TimeToPublish;
        return report switch
        {
            { Record.Tweets: 0 } => formats.Say(SentenceTexts.EmptyRecord),
            { Summary.Tweets: 0 } => formats.Say(SentenceTexts.NothingSelected),
            { Approvers.N: 0 } => formats.Say(UnpublishedSentence.Of(report.Summary, formats)),
            _ when figures.N == 0 => formats.Say(SentenceTexts.DaysOnly(formats.Count(report.Approvers.N), report.Approvers.N == 1)),
            _ => HowLong(report, formats) + (IsOutsideHours(report) ? "." : WhoHeldThem(report, formats)),
        };
    }

    private static string HowLong(OverviewReport report, ReaderFormats formats)
    {
        var (figures, clock) = (report.Summary.TimeToPublish, report.Summary.Selection.Clock);
        var duration = formats.Duration(figures.Median, clock);
        var inHours = clock == ClockKind.Working;
        if (IsOutsideHours(report))
        {
            return formats.Say(SentenceTexts.HalfOutsideWorkingHours(formats.Count(figures.N), figures.N == 1));
        }

        return formats.Say(figures.N == 1
            ? SentenceTexts.OneTook(duration, inHours)
            : SentenceTexts.HalfTook(formats.Count(figures.N), duration, inHours, report.Summary.Selection.DateBasis == DateBasis.Start));
    }

    /// <summary>Half of them took no working time: then there is no "that time" of which a stage held a share.</summary>
    private static bool IsOutsideHours(OverviewReport report) =>
        report.Summary is { Selection.Clock: ClockKind.Working, TimeToPublish.Median: 0 };

    private static string WhoHeldThem(OverviewReport report, ReaderFormats formats)
    {
        var bottlenecks = report.Bottlenecks;
        var names = new RecordNames(report.Record.Catalog, formats.Language);
        var one = bottlenecks.Tweets == 1;
        if (bottlenecks.TotalMs == 0)
        {
            return ".";
        }

        var first = bottlenecks.Stages.FirstOrDefault(stage => stage.Code == bottlenecks.First);
        var largest = first ?? bottlenecks.Stages.FirstOrDefault(stage => stage.IsRanked && stage.AttributedMs > 0);
        var other = bottlenecks.Stages.Where(stage => !stage.IsRanked).MaxBy(stage => stage.AttributedMs);
        var held = (first, largest) switch
        {
            ({ } stage, _) => SentenceTexts.Held(names.Stage(stage.Code), formats.Tenths(stage.Share), one),
            (null, { } tied) => SentenceTexts.Tie(formats.Tenths(tied.Share), one),
            _ => SentenceTexts.NoStageHeld(one),
        };
        return formats.Say(held) + Longer(other, largest, names, formats) + ".";
    }

    private static string Longer(StageFigures<TypicalTimes>? other, StageFigures<TypicalTimes>? largest, RecordNames names, ReaderFormats formats) =>
        other is not null && other.AttributedMs > (largest?.AttributedMs ?? 0)
            ? formats.Say(largest is null
                ? SentenceTexts.OnlyElsewhere(names.Stage(other.Code), formats.Tenths(other.Share))
                : SentenceTexts.Longer(names.Stage(other.Code), formats.Tenths(other.Share)))
            : "";
}
