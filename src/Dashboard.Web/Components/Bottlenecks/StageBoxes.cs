using System.Collections.Immutable;
using Dashboard.Analytics.Bottlenecks;
using Dashboard.Analytics.Statistics;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Text;
using Dashboard.Operations.Reports;
using Dashboard.Web.Components.Charts;
using Dashboard.Web.Components.Overview;
using Dashboard.Web.Formats;
using Dashboard.Web.Texts;

namespace Dashboard.Web.Components.Bottlenecks;

/// <summary>A box for each stage, in the order of the shares: the spread of dwell, of waiting or of review, with how many visits have it.</summary>
internal sealed class StageBoxes(BottlenecksPageReport report, StageLinks links, ReaderFormats formats)
{
    /// <summary>From this n on a box is drawn: of fewer it would show single visits, and one slow visit would squeeze all other boxes.</summary>
    private const int SmallestBoxN = 5;

    private readonly RecordNames _names = new(report.Record.Catalog, formats.Language);
    private readonly ClockKind _clock = report.Summary.Selection.Clock;

    public ChartModel Dwell() => Draw(BottlenecksTexts.DwellTitle, stage => stage.Dwell, _ => true);

    public ChartModel Waiting() => Draw(BottlenecksTexts.WaitingTitle, stage => stage.Waiting, stage => stage.IsRanked);

    public ChartModel Review() => Draw(BottlenecksTexts.ReviewTitle, stage => stage.Review, stage => stage.IsRanked);

    private ChartModel Draw(Bilingual title, Func<StageFigures<DurationFigures>, DurationFigures> figures, Func<StageFigures<DurationFigures>, bool> concerns)
    {
        var all = report.Bottlenecks.Stages.Where(stage => stage.Visits > 0 && concerns(stage)).ToArray();
        var drawn = all.Where(stage => figures(stage).N > 0).ToArray();
        var (known, visits) = (drawn.Sum(stage => figures(stage).N), formats.Count(all.Sum(stage => stage.Visits)));
        return ChartModel.Boxes(
            formats.Say(title),
            formats.Say(known == 0 ? BottlenecksTexts.BoxesNone(visits) : BottlenecksTexts.BoxesSummary(formats.Count(known), visits)),
            [.. drawn.Select(stage => new ChartCategory(Name(stage), Href: links.Choose(stage.Code)))],
            [.. drawn.Select(stage => figures(stage).N >= SmallestBoxN ? Box(stage, figures(stage)) : null)],
            new ChartAxis(
                formats.Say(_clock == ClockKind.Working ? ChartPanelTexts.WorkingAxis : ChartPanelTexts.ElapsedAxis),
                _clock == ClockKind.Working ? ChartFormat.Working : ChartFormat.Elapsed),
            Table(all, figures),
            formats.Say(BottlenecksTexts.TooFew));
    }

    /// <summary>The chosen one is marked by a sign, too.</summary>
    private string Name(StageFigures<DurationFigures> stage) => (stage.Code == report.Stage?.Code ? "▸ " : "") + _names.Stage(stage.Code);

    private ChartBox Box(StageFigures<DurationFigures> stage, DurationFigures figures) => new(
        figures.P5!.Value,
        figures.P25!.Value,
        figures.Median!.Value,
        figures.P75!.Value,
        figures.P95!.Value,
        formats.Say(BottlenecksTexts.BoxText(
            _names.Stage(stage.Code),
            formats.Duration(figures.Median, _clock),
            formats.Durations(figures.P25, figures.P75, _clock),
            formats.Durations(figures.P5, figures.P95, _clock),
            formats.Count(figures.N),
            formats.Count(stage.Visits))),
        _names.StageColour(stage.Code),
        formats.Say(BottlenecksTexts.KnownOf(formats.Count(figures.N), formats.Count(stage.Visits))));

    private ChartTable Table(StageFigures<DurationFigures>[] stages, Func<StageFigures<DurationFigures>, DurationFigures> figures) => new(
        [
            new(formats.Say(BottlenecksTexts.Stage), IsFigure: false), new(formats.Say(BottlenecksTexts.Known)), new("p5"), new("p25"),
            new(formats.Say(BottlenecksTexts.Median)), new("p75"), new("p95"),
        ],
        [.. stages.Select(stage => Row(stage, figures(stage)))],
        [.. stages.Select(stage => (string?)links.Choose(stage.Code))]);

    private ImmutableArray<string> Row(StageFigures<DurationFigures> stage, DurationFigures figures) =>
    [
        Name(stage),
        formats.Say(BottlenecksTexts.KnownOf(formats.Count(figures.N), formats.Count(stage.Visits))),
        .. new[] { figures.P5, figures.P25, figures.Median, figures.P75, figures.P95 }.Select(figure => formats.Duration(figure, _clock)),
    ];
}
