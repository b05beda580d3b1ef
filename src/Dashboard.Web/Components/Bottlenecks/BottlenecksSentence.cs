using Dashboard.Analytics.Bottlenecks;
using Dashboard.Analytics.Statistics;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Visits;
using Dashboard.Operations.Reports;
using Dashboard.Web.Components.Overview;
using Dashboard.Web.Formats;
using Dashboard.Web.Texts;

namespace Dashboard.Web.Components.Bottlenecks;

/// <summary>
/// The sentence that answers where the time goes. On a tie it names no winner; where the author, the slot or nobody had more of it than
/// any stage it says so; a stage that was asked for and never had a tweet is named.
/// </summary>
internal static class BottlenecksSentence
{
    public static string Compose(BottlenecksPageReport report, ReaderFormats formats)
    {
        var published = report.Summary.Outcomes[(int)Outcome.Published];
        return report switch
        {
            { Record.Tweets: 0 } => formats.Say(SentenceTexts.EmptyRecord),
            { Summary.Tweets: 0 } => formats.Say(SentenceTexts.NothingSelected),
            _ when published == 0 => formats.Say(UnpublishedSentence.Of(report.Summary, formats)),
            { Bottlenecks.Tweets: 0 } => formats.Say(SentenceTexts.DaysOnly(formats.Count(published), published == 1)),
            _ => WhoHeldThem(report, formats) + NeverThere(report, formats),
        };
    }

    private static string WhoHeldThem(BottlenecksPageReport report, ReaderFormats formats)
    {
        var bottlenecks = report.Bottlenecks;
        var names = new RecordNames(report.Record.Catalog, formats.Language);
        var (tweets, one) = (formats.Count(bottlenecks.Tweets), bottlenecks.Tweets == 1);
        if (bottlenecks.TotalMs == 0)
        {
            return formats.Say(BottlenecksSentenceTexts.NoTime(tweets, one, report.Summary.Selection.Clock == ClockKind.Working));
        }

        var first = bottlenecks.Stages.FirstOrDefault(stage => stage.Code == bottlenecks.First);
        var largest = first ?? bottlenecks.Stages.FirstOrDefault(stage => stage.IsRanked && stage.AttributedMs > 0);
        var held = (first, largest) switch
        {
            ({ } stage, _) => BottlenecksSentenceTexts.Held(names.Stage(stage.Code), tweets, formats.Tenths(stage.Share), one),
            (null, { } tied) => BottlenecksSentenceTexts.Tie(tweets, formats.Tenths(tied.Share), one),
            _ => BottlenecksSentenceTexts.NoStageHeld(tweets, one),
        };
        return formats.Say(held) + Longer(bottlenecks, largest, names, formats) + ".";
    }

    private static string Longer(BottlenecksReport<DurationFigures> bottlenecks, StageFigures<DurationFigures>? largest, RecordNames names, ReaderFormats formats)
    {
        var other = bottlenecks.Stages.Where(stage => !stage.IsRanked).MaxBy(stage => stage.AttributedMs);
        return other is not null && other.AttributedMs > (largest?.AttributedMs ?? 0)
            ? formats.Say(largest is null
                ? BottlenecksSentenceTexts.OnlyElsewhere(names.Stage(other.Code), formats.Tenths(other.Share), bottlenecks.Tweets == 1)
                : SentenceTexts.Longer(names.Stage(other.Code), formats.Tenths(other.Share)))
            : "";
    }

    private static string NeverThere(BottlenecksPageReport report, ReaderFormats formats) =>
        report is { Because: ChosenBecause.Asked, Stage: { Visits: 0, Code: var code } }
            ? formats.Say(BottlenecksSentenceTexts.NeverThere(new RecordNames(report.Record.Catalog, formats.Language).Stage(code)))
            : "";
}
