using System.Collections.Immutable;
using Dashboard.Analytics.Bottlenecks;
using Dashboard.Analytics.Statistics;
using Dashboard.Operations.Reports;
using Dashboard.Web.Formats;
using Dashboard.Web.Texts;

namespace Dashboard.Web.Components.Bottlenecks;

/// <summary>The page's tables of stages: shares that are the whole, time on what was never published, and how often each sends back.</summary>
internal sealed class StageBarsOf(BottlenecksPageReport report, StageLinks links, ReaderFormats formats)
{
    private readonly RecordNames _names = new(report.Record.Catalog, formats.Language);
    private readonly ImmutableArray<StageFigures<DurationFigures>> _stages = report.Bottlenecks.Stages;

    public StageBars Shares()
    {
        var drawn = _stages.Where(stage => stage.AttributedMs > 0 || stage.Visits > 0).ToArray();
        return new StageBars(
            formats.Say(BottlenecksTexts.SharesTitle),
            formats.Say(BottlenecksTexts.SharesSummary(Duration(report.Bottlenecks.TotalMs), formats.Count(report.Bottlenecks.Tweets))),
            Say(BottlenecksTexts.Stage, BottlenecksTexts.Share, BottlenecksTexts.Time, BottlenecksTexts.Alone, BottlenecksTexts.Tweets),
            Rows(drawn, stage => stage.AttributedMs, stage =>
            [
                new(formats.TenthsInColumn(stage.Share)),
                new(Duration(stage.AttributedMs)),
                new(stage.Visits == 0 ? ReaderFormats.Undefined : Duration(stage.BlockingMs)),
                stage.Tweets == 0
                    ? new(ReaderFormats.Undefined)
                    : new(formats.Count(stage.Tweets), links.Tweets(stage.Code), formats.Say(BottlenecksTexts.TweetsHere)),
            ]),
            [
                formats.Say(BottlenecksTexts.Together), formats.Percent(report.Bottlenecks.TotalMs == 0 ? null : 1), Duration(report.Bottlenecks.TotalMs), "",
                formats.Say(BottlenecksTexts.N(formats.Count(report.Bottlenecks.Tweets))),
            ],
            Strip: report.Bottlenecks.TotalMs > 0);
    }

    public StageBars Unpublished()
    {
        var drawn = _stages.Where(stage => stage.UnpublishedTweets > 0).OrderByDescending(stage => stage.IsRanked).ThenByDescending(stage => stage.UnpublishedMs).ToArray();
        var total = Duration(drawn.Sum(stage => stage.UnpublishedMs));
        return new StageBars(
            formats.Say(BottlenecksTexts.UnpublishedTitle),
            formats.Say(drawn.Length == 0 ? BottlenecksTexts.UnpublishedNone : BottlenecksTexts.UnpublishedSummary(total)),
            Say(BottlenecksTexts.Stage, BottlenecksTexts.Time, BottlenecksTexts.Tweets),
            Rows(drawn, stage => stage.UnpublishedMs, stage => 
            [
                new(Duration(stage.UnpublishedMs)),
                new(formats.Count(stage.UnpublishedTweets), links.Unpublished(stage.Code), formats.Say(BottlenecksTexts.UnpublishedHere)),
            ]),
            []);
    }

    public StageBars Rework()
    {
        var drawn = _stages.Where(stage => stage is { IsRanked: true, Visits: > 0 }).OrderByDescending(stage => stage.ReworkRate).ToArray();
        return new StageBars(
            formats.Say(BottlenecksTexts.ReworkTitle),
            formats.Say(BottlenecksTexts.ReworkSummary(
                formats.Count(drawn.Sum(stage => stage.ChangesRequested)), formats.Count(drawn.Sum(stage => stage.Visits)))),
            Say(BottlenecksTexts.Stage, BottlenecksTexts.Share, BottlenecksTexts.Returned),
            Rows(drawn, stage => stage.ReworkRate ?? 0, stage =>
            [
                new(formats.Percent(stage.ReworkRate)),
                new(formats.Say(BottlenecksTexts.OfVisits(formats.Count(stage.ChangesRequested), formats.Count(stage.Visits)))),
            ]),
            []);
    }

    private ImmutableArray<StageBar> Rows(StageFigures<DurationFigures>[] stages, Func<StageFigures<DurationFigures>, double> length, Func<StageFigures<DurationFigures>, ImmutableArray<StageBarCell>> cells)
    {
        var longest = stages.Select(length).DefaultIfEmpty(0).Max();
        return
        [
            .. stages.Select(stage => new StageBar(
                _names.Stage(stage.Code),
                stage.Tweets > 0 ? links.Choose(stage.Code) : null,
                _names.StageColour(stage.Code),
                longest > 0 ? length(stage) / longest : 0,
                stage.Share ?? 0,
                stage.Code == report.Stage?.Code,
                !stage.IsRanked,
                cells(stage))),
        ];
    }

    private ImmutableArray<string> Say(params Domain.Text.Bilingual[] texts) => [.. texts.Select(formats.Say)];

    private string Duration(double milliseconds) => formats.Duration(milliseconds, report.Summary.Selection.Clock);
}
