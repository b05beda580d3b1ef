namespace Dashboard.Web.Components.Method;

/// <summary>The method page, in its order.</summary>
internal static class MethodThemes
{
    public static IReadOnlyList<MethodTheme> All { get; } =
    [
        new(MethodTexts.Record, [RecordParagraphs.Tweets, RecordParagraphs.Outcomes, RecordParagraphs.AsOf, RecordParagraphs.Flags]),
        new(MethodTexts.Time, [TimeParagraphs.TimeToPublish, TimeParagraphs.Clocks, TimeParagraphs.Target, ComparisonParagraphs.Attainment, TimeParagraphs.InFlight, TimeParagraphs.Aging, FlowParagraphs.Queues, FlowParagraphs.Flow]),
        new(MethodTexts.Which, [SelectionParagraphs.Selections, ComparisonParagraphs.Before, SelectionParagraphs.Focus, SelectionParagraphs.Reconciliation]),
        new(MethodTexts.Stages, [StageParagraphs.Visits, StageParagraphs.Shares, StageParagraphs.Unpublished, StageParagraphs.Dwell, StageParagraphs.Rework, StageParagraphs.Arrivals]),
        new(MethodTexts.People, [PeopleParagraphs.Approvers, PeopleParagraphs.NineOrMore, PeopleParagraphs.Roles]),
        new(MethodTexts.Statistics, [StatisticsParagraphs.Percentiles, StatisticsParagraphs.OpenCounted, StatisticsParagraphs.Trend, StatisticsParagraphs.Histogram, StatisticsParagraphs.Boxes]),
        new(MethodTexts.Compared, [GroupParagraphs.Purposes, GroupParagraphs.LanguageGap, GroupParagraphs.Groups, GroupParagraphs.Suppression]),
        new(MethodTexts.Otherwise, [WhatIfParagraphs.WhatIf]),
    ];
}
