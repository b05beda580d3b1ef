using Dashboard.Analytics.Before;
using Dashboard.Analytics.LanguageGap;
using Dashboard.Analytics.Statistics;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Text;
using Dashboard.Operations.Reports;
using Dashboard.Web.Components.Tiles;
using Dashboard.Web.Formats;
using Dashboard.Web.Texts;

namespace Dashboard.Web.Components.Overview;

/// <summary>
/// How each headline figure differs from the period before. A change is called good or bad only where both figures have an interval and the
/// two have no value in common; where they have, that is said.
/// </summary>
internal sealed class TileChanges(OverviewReport report, BeforeReport before, ReaderFormats formats)
{
    private readonly ClockKind _clock = report.Summary.Selection.Clock;

    /// <summary>The words for a difference: its size, what it differs from, and the n of that.</summary>
    private delegate Bilingual Words(string apart, string was, string n);

    public TileChange Median() => Time(
        report.Summary.TimeToPublish.Median, before.TimeToPublish.Median, before.TimeToPublish.N,
        Overlap(report.Summary.TimeToPublish.MedianInterval, before.TimeToPublish.MedianInterval));

    public TileChange OpenCounted() => Time(
        report.Summary.OpenCounted.Median, before.OpenCounted.Median, before.OpenCounted.Started,
        Overlap(report.Summary.OpenCounted.MedianInterval, before.OpenCounted.MedianInterval));

    public TileChange Ninetieth() => Time(report.Summary.TimeToPublish.P90, before.TimeToPublish.P90, before.TimeToPublish.N, overlap: null);

    public TileChange Target()
    {
        var (met, was) = (report.Summary.Target.Met, before.Target.Met);
        return Share(met.Share, was.Share, was.Of, Overlap(met.WilsonInterval, was.WilsonInterval));
    }

    public TileChange Approvers()
    {
        var was = before.Approvers;
        return report.Approvers.Approvers.Median is { } now && was.Approvers.Median is { } then
            ? Change(now - then, formats.Number(Math.Abs(now - then)), formats.Number(then), was.N, ChangeTexts.More, ChangeTexts.Fewer, overlap: null, moreIsBetter: false)
            : Uncompared(was.Approvers.Median is null ? null : formats.Number(was.Approvers.Median), was.N);
    }

    /// <summary>Two counts, each at the end of its period.</summary>
    public TileChange InFlight()
    {
        var apart = report.Summary.InFlight.Tweets - before.InFlight;
        var day = formats.Date(before.Selection.To!.Value.PlusDays(-1));
        return Change(
            apart, formats.Count(Math.Abs(apart)), formats.Count(before.InFlight), 0, (size, was, _) => ChangeTexts.MoreOn(size, was, day), (size, was, _) => ChangeTexts.FewerOn(size, was, day),
            overlap: null, moreIsBetter: false, (_, _, _) => ChangeTexts.AsMany(day));
    }

    /// <summary>The same stage's share then; or which stage was first, where that was another.</summary>
    public TileChange Bottleneck()
    {
        var (bottlenecks, was, n) = (report.Bottlenecks, before.Stages, before.TimeToPublish.N);
        if (was.First is not { } then)
        {
            return Uncompared(null, n);
        }

        var share = was.ShareOf(then)!.Value;
        return then == bottlenecks.First
            ? Points(bottlenecks.Stages.Single(stage => stage.Code == then).Share!.Value, share, 1, formats.Tenths(share), n, overlap: null)
            : Uncompared($"{new RecordNames(report.Record.Catalog, formats.Language).Stage(then)}, {formats.Tenths(share)}", n);
    }

    public TileChange GapMedian() => Time(
        report.LanguageGap.Gap.Median, Gap.Median, Gap.N, Overlap(report.LanguageGap.Gap.MedianInterval, Gap.MedianInterval));

    public TileChange GapNinetieth() => Time(report.LanguageGap.Gap.P90, Gap.P90, Gap.N, overlap: null);

    public TileChange GapLongest() => Time(report.LanguageGap.Gap.Max, Gap.Max, Gap.N, overlap: null);

    public TileChange GapWithinAMinute() => Share(report.LanguageGap.WithinAMinute.Share, before.LanguageGap.WithinAMinute.Share, Gap.N, overlap: null);

    public TileChange GapEnglishFirst() => Share(EnglishFirstOf(report.LanguageGap), EnglishFirstOf(before.LanguageGap), Gap.N, overlap: null);

    private DurationFigures Gap => before.LanguageGap.Gap;

    private static double? EnglishFirstOf(LanguageGapReport gap) => gap.ShareOfGaps(gap.Order.EnglishFirst);

    private TileChange Share(double? shown, double? was, int n, bool? overlap)
    {
        if (shown is not { } now || was is not { } then)
        {
            return Uncompared(was is null ? null : formats.Percent(was), n);
        }

        var digits = Math.Round(Math.Min(now, then) * 100, 1) < 10 ? 1 : 0;
        return Points(now, then, digits, formats.Percent(then), n, overlap);
    }

    private TileChange Time(double? now, double? then, int n, bool? overlap)
    {
        if (now is not { } shown || then is not { } was)
        {
            return Uncompared(then is null ? null : formats.Duration(then, _clock), n);
        }

        var apart = ReaderFormats.Apart(shown, was, _clock);
        return Change(apart, formats.Duration(Math.Abs(apart), _clock), formats.Duration(was, _clock), n, ChangeTexts.Longer, ChangeTexts.Shorter, overlap, moreIsBetter: false);
    }

    /// <param name="digits">Decimals of the percents that are shown: the difference is theirs.</param>
    private TileChange Points(double now, double then, int digits, string was, int n, bool? overlap)
    {
        var apart = Math.Round(Shown(now) - Shown(then), digits);
        var one = Math.Abs(apart) < 2;
        return Change(
            apart, formats.Number(Math.Abs(apart)), was, n, (size, from, tweets) => ChangeTexts.Above(size, one, from, tweets), (size, from, tweets) => ChangeTexts.Below(size, one, from, tweets),
            overlap, moreIsBetter: true);

        double Shown(double share) => Math.Round(share * 100, digits, MidpointRounding.AwayFromZero);
    }

    /// <param name="overlap">Whether the two intervals have a value in common; <see langword="null"/> where there are not two.</param>
    private TileChange Change(
        double apart, string size, string was, int n, Words more, Words less, bool? overlap, bool moreIsBetter, Words? same = null)
    {
        var tweets = formats.Count(n);
        if (apart == 0)
        {
            return new(formats.Say((same ?? ChangeTexts.NoChange)(size, was, tweets)), ChangeWay.None);
        }

        var (words, way) = (formats.Say((apart > 0 ? more : less)(size, was, tweets)), apart > 0 ? ChangeWay.Up : ChangeWay.Down);
        return overlap switch
        {
            null => new(words, way),
            true => new(formats.Say(ChangeTexts.Overlapping(words)), way),
            false => new(words, way, (apart > 0) == moreIsBetter ? ChangeVerdict.Better : ChangeVerdict.Worse),
        };
    }

    /// <summary>What it was, where there is nothing to set against it, or that there was no figure.</summary>
    private TileChange Uncompared(string? was, int n) =>
        new(formats.Say(was is null ? ChangeTexts.NoFigureBefore(formats.Count(n)) : ChangeTexts.Before(was, formats.Count(n))), ChangeWay.None);

    /// <summary>An end that is not defined is open.</summary>
    private static bool? Overlap(Interval? now, Interval? then) => now is null || then is null ? null
        : (now.Low ?? double.NegativeInfinity) <= (then.High ?? double.PositiveInfinity) && (then.Low ?? double.NegativeInfinity) <= (now.High ?? double.PositiveInfinity);
}
