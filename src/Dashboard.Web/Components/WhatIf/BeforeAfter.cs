using System.Collections.Immutable;
using Dashboard.Analytics.Statistics;
using Dashboard.Domain.Calendars;
using Dashboard.Operations.Reports;
using Dashboard.Web.Components.Charts;
using Dashboard.Web.Components.Overview;
using Dashboard.Web.Formats;
using Dashboard.Web.Texts;

namespace Dashboard.Web.Components.WhatIf;

/// <summary>The pairs of the page: the distribution of times, each stage's median visit, and what each stage alone would give.</summary>
internal sealed class BeforeAfter(WhatIfPageReport report, ReaderFormats formats)
{
    /// <summary>From this n on the outer percentiles are drawn.</summary>
    private const int SmallestTailN = 20;

    private readonly RecordNames _names = new(report.Record.Catalog, formats.Language);
    private readonly ClockKind _clock = report.Summary.Selection.Clock;

    public PairPlotModel Times()
    {
        var (before, after) = (report.WhatIf.Before, report.WhatIf.After);
        var hasTails = before.TimeToPublish.N >= SmallestTailN;
        (string Name, Func<DurationFigures, double?> Of, bool IsDrawn)[] figures =
        [
            (Percentile("10"), times => times.P10, hasTails), (Percentile("25"), times => times.P25, true), (formats.Say(FiguresTexts.Median), times => times.Median, true),
            (Percentile("75"), times => times.P75, true), (Percentile("90"), times => times.P90, hasTails),
        ];
        return new PairPlotModel(
            formats.Say(FiguresTexts.TimesTitle),
            formats.Say(FiguresTexts.TimesSummary(Say(before.TimeToPublish.Median), Say(after.TimeToPublish.Median), formats.Count(before.TimeToPublish.N))),
            [.. figures.Where(figure => figure.IsDrawn && before.TimeToPublish.N > 0).Select((figure, place) => Row(
                figure.Name, figure.Of(before.TimeToPublish)!.Value, figure.Of(after.TimeToPublish)!.Value, ColourToken.Accent,
                figure.Name == formats.Say(FiguresTexts.Median) && after.TimeToPublish.MedianInterval is { } interval ? new(interval.Low, interval.High) : null))],
            Axis(),
            new ChartTable(
                [new(formats.Say(FiguresTexts.Figure), IsFigure: false), new(formats.Say(FiguresTexts.Before)), new(formats.Say(FiguresTexts.After))],
                [
                    .. figures.Select(figure => ImmutableArray.Create(figure.Name, Say(figure.Of(before.TimeToPublish)), Say(figure.Of(after.TimeToPublish)))),
                    [formats.Say(FiguresTexts.MedianInterval), Interval(before.TimeToPublish), Interval(after.TimeToPublish)],
                    [formats.Say(TileTexts.Target), Within(before.WithinTarget), Within(after.WithinTarget)],
                ]));
    }

    public PairPlotModel Stages()
    {
        var stages = report.WhatIf.Stages;
        return new PairPlotModel(
            formats.Say(FiguresTexts.StagesTitle),
            formats.Say(FiguresTexts.StagesSummary(Say(stages.Sum(stage => stage.BeforeMs)), Say(stages.Sum(stage => stage.AfterMs)))),
            [.. stages.Select(stage => Row(_names.Stage(stage.Code), stage.Before.Median!.Value, stage.After.Median!.Value, _names.StageColour(stage.Code)))],
            Axis(),
            new ChartTable(
                [
                    new(formats.Say(WhatIfTexts.Stage), IsFigure: false), new(formats.Say(FiguresTexts.Visits)), new(formats.Say(FiguresTexts.MedianBefore)),
                    new(formats.Say(FiguresTexts.MedianAfter)), new(formats.Say(FiguresTexts.AllBefore)), new(formats.Say(FiguresTexts.AllAfter)),
                ],
                [.. stages.Select(stage => ImmutableArray.Create(
                    _names.Stage(stage.Code), formats.Count(stage.Before.N), Say(stage.Before.Median), Say(stage.After.Median), Say(stage.BeforeMs), Say(stage.AfterMs)))]));
    }

    public PairPlotModel Gains()
    {
        var median = report.WhatIf.Before.TimeToPublish.Median ?? 0;
        return new PairPlotModel(
            formats.Say(FiguresTexts.GainsTitle),
            formats.Say(FiguresTexts.GainsSummary(Say(median), Say(median / 2))),
            [.. report.WhatIf.Gains.Select(gain => Row(_names.Stage(gain.Code), median, gain.RemovedMedian, _names.StageColour(gain.Code)))],
            Axis(),
            // The table of stages below has all of it, and more.
            new ChartTable([new(formats.Say(WhatIfTexts.Stage), IsFigure: false)], []),
            median > 0 ? new ChartTarget(median / 2, formats.Say(FiguresTexts.Half(Say(median / 2)))) : null);
    }

    /// <summary>The change in words: "12 % less", or that there is none.</summary>
    public static string Change(double before, double after, ReaderFormats formats) => formats.Say(
        before == after ? FiguresTexts.NoChange
        : before == 0 ? FiguresTexts.More(ReaderFormats.Undefined)
        : after < before ? FiguresTexts.Less(formats.Percent((before - after) / before))
        : FiguresTexts.More(formats.Percent((after - before) / before)));

    private PairPlotRow Row(string name, double before, double after, ColourToken colour, DotInterval? interval = null) =>
        new(name, before, after, formats.Say(FiguresTexts.FromTo(name, Say(before), Say(after))), Say(before) == Say(after) ? Say(after) : $"{Say(before)} → {Say(after)}", colour, interval);

    private ChartAxis Axis() => new(
        formats.Say(_clock == ClockKind.Working ? ChartPanelTexts.WorkingAxis : ChartPanelTexts.ElapsedAxis),
        _clock == ClockKind.Working ? ChartFormat.Working : ChartFormat.Elapsed);

    private string Say(double? duration) => formats.Duration(duration, _clock);

    private string Percentile(string number) => formats.Say(FiguresTexts.Percentile(number));

    private string Interval(DurationFigures figures) =>
        figures.MedianInterval is { } interval ? formats.Durations(interval.Low, interval.High, _clock) : ReaderFormats.Undefined;

    private string Within(ShareFigure share) => share.Of == 0 ? ReaderFormats.Undefined
        : $"{formats.Percent(share.Share)} ({formats.Percents(share.WilsonInterval?.Low, share.WilsonInterval?.High)}; {formats.Say(TileTexts.MetOf(formats.Count(share.Count), formats.Count(share.Of)))})";
}
