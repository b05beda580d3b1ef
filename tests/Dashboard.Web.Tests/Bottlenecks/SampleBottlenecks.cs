using Dashboard.Analytics.Bottlenecks;
using Dashboard.Analytics.Loops;
using Dashboard.Analytics.Stages;
using Dashboard.Analytics.Statistics;
using Dashboard.Operations.Reports;
using Dashboard.Web.Tests.Overview;
using NodaTime;
using static Dashboard.Web.Tests.Overview.SampleReports;

namespace Dashboard.Web.Tests.Bottlenecks;

/// <summary>Ten published tweets, held by the minister's office for half of their twenty days; nobody had them for a tenth.</summary>
internal static class SampleBottlenecks
{
    public static StageReport Minister { get; } = new(
        "minister",
        Tweets: 7,
        Visits: 8,
        WaitingKnown: 6,
        WithDwell: 8,
        [
            new(IsoDayOfWeek.Monday, 9, Tweets: 5, Visits: 6, new(5, 90 * 60_000), new(6, 4 * Hour)),
            new(IsoDayOfWeek.Tuesday, 11, Tweets: 2, Visits: 2, new(1, 3 * Day), new(2, 5 * Day)),
        ],
        [new(new LocalDate(2026, 10, 5), 4, Durations(5, 2 * Hour), IsPartial: false), new(new LocalDate(2026, 10, 12), 3, Durations(3, Day), IsPartial: true)]);

    /// <summary>Two of ten tweets were sent back, one of them twice; of their twenty days the returns cost five.</summary>
    public static LoopsReport Loops { get; } = new(
        new(8, 10, new(0.49, 0.94)),
        new(0, 1, 2),
        3,
        new(7, 11, 12),
        70,
        5 * Day,
        2 * Day,
        20 * Day,
        [new("minister", 2, 4 * Day, [new("comms", 1), new("minister", 1)]), new("comms", 1, Day, [new(null, 1)])]);

    public static BottlenecksPageReport Report { get; } = Of(
        SampleReports.Bottlenecks(Seen("minister", 5, 7), Seen("comms", 3, 10), Seen("author", 1, 4), Stage("between stages", 1, null, Durations) with { Visits = 0 }),
        "minister",
        ChosenBecause.FirstBottleneck);

    public static BottlenecksPageReport Of(BottlenecksReport<DurationFigures> bottlenecks, string? stage, ChosenBecause because) => new(
        TheRecord,
        Summary,
        bottlenecks,
        stage is null ? null : stage == "minister" ? Minister : Minister with { Code = stage, Tweets = 0, Visits = 0, WaitingKnown = 0, WithDwell = 0, Arrivals = [], Weeks = [] },
        because,
        new DepartmentStagesReport(
            [.. bottlenecks.Stages.Select(one => one.Code)],
            [new DepartmentRow("FC", 10, 10, 20 * Day, [.. bottlenecks.Stages.Select(one => new DepartmentCell(one.AttributedMs, one.Share, one.Tweets))])]),
        Loops);

    public static StageFigures<DurationFigures> Seen(string code, int tenths, int tweets) => Stage(code, tenths, null, Durations) with { Tweets = tweets, UnpublishedTweets = 2 };
}
