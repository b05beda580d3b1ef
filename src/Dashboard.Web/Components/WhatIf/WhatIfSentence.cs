using Dashboard.Analytics.WhatIf;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Text;
using Dashboard.Domain.Visits;
using Dashboard.Operations.Reports;
using Dashboard.Web.Components.Overview;
using Dashboard.Web.Formats;
using Dashboard.Web.Texts;

namespace Dashboard.Web.Components.WhatIf;

/// <summary>
/// The sentence that answers what it would take: without a scenario which stage alone would halve the median, or give most; with one what
/// it makes of the median. It claims no gain where there is none, and names no stage on a tie.
/// </summary>
internal static class WhatIfSentence
{
    public static string Compose(WhatIfPageReport report, ReaderFormats formats)
    {
        var published = report.Summary.Outcomes[(int)Outcome.Published];
        return report switch
        {
            { Record.Tweets: 0 } => formats.Say(SentenceTexts.EmptyRecord),
            { Summary.Tweets: 0 } => formats.Say(SentenceTexts.NothingSelected),
            _ when published == 0 => formats.Say(UnpublishedSentence.Of(report.Summary, formats)),
            { WhatIf.Before.TimeToPublish.N: 0 } => formats.Say(SentenceTexts.DaysOnly(formats.Count(published), published == 1)),
            { WhatIf.Scenario.IsNone: true } => Took(report, formats) + formats.Say(WouldGive(report, formats)) + ".",
            _ => WouldTake(report.WhatIf, report.Summary.Selection.Clock, formats) + ".",
        };
    }

    private static string Took(WhatIfPageReport report, ReaderFormats formats)
    {
        var (times, selection) = (report.WhatIf.Before.TimeToPublish, report.Summary.Selection);
        var (tweets, median, working) = (formats.Count(times.N), formats.Duration(times.Median, selection.Clock), selection.Clock == ClockKind.Working);
        return formats.Say((times, working) switch
        {
            ({ Median: 0 }, true) => SentenceTexts.HalfOutsideWorkingHours(tweets, times.N == 1),
            ({ N: 1 }, _) => SentenceTexts.OneTook(median, working),
            _ => SentenceTexts.HalfTook(tweets, median, working, selection.DateBasis == Domain.Selections.DateBasis.Start),
        });
    }

    private static Bilingual WouldGive(WhatIfPageReport report, ReaderFormats formats)
    {
        var median = report.WhatIf.Before.TimeToPublish.Median!.Value;
        StageGain[] best = [.. report.WhatIf.Gains.Where(gain => gain.IsRanked).Take(2)];
        if (best.Length == 0)
        {
            return WhatIfSentenceTexts.NoStage(report.WhatIf.Before.TimeToPublish.N == 1);
        }

        var left = formats.Duration(best[0].RemovedMedian, report.Summary.Selection.Clock);
        var stage = new RecordNames(report.Record.Catalog, formats.Language).Stage(best[0].Code);
        return best[0].RemovedMedian >= median ? WhatIfSentenceTexts.NoneGives
            : best.Length > 1 && best[1].RemovedMedian == best[0].RemovedMedian ? WhatIfSentenceTexts.TieGives(left)
            : best[0].RemovedMedian <= median / 2 ? WhatIfSentenceTexts.Halves(stage, left)
            : WhatIfSentenceTexts.NoneHalves(stage, left);
    }

    private static string WouldTake(WhatIfReport report, ClockKind clock, ReaderFormats formats)
    {
        var (n, before, after) = (report.Before.TimeToPublish.N, report.Before.TimeToPublish.Median!.Value, report.After.TimeToPublish.Median!.Value);
        var (tweets, was, @is) = (formats.Count(n), formats.Duration(before, clock), formats.Duration(after, clock));
        var (changed, oneChanged) = (formats.Count(report.Changed), report.Changed == 1);
        if (report.Changed == 0)
        {
            return formats.Say(WhatIfSentenceTexts.ChangesNone(tweets, n == 1, was, clock == ClockKind.Working));
        }

        if (before == after)
        {
            return formats.Say(WhatIfSentenceTexts.SameMedian(tweets, oneChanged, was, changed, clock == ClockKind.Working));
        }

        var share = before == 0 ? null : formats.Percent(Math.Abs(after - before) / before);
        return formats.Say(WhatIfSentenceTexts.WouldTake(tweets, n == 1, @is, was, clock == ClockKind.Working)) + formats.Say(
            share is null ? WhatIfSentenceTexts.MoreThanNone(changed, oneChanged)
            : after < before ? WhatIfSentenceTexts.Less(share, changed, oneChanged)
            : WhatIfSentenceTexts.More(share, changed, oneChanged));
    }
}
