using Dashboard.Analytics.InFlight;
using Dashboard.Analytics.Statistics;
using Dashboard.Analytics.Tweets;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Settings;
using Dashboard.Operations.Reports;
using NodaTime;
using static Dashboard.Web.Tests.Overview.SampleReports;

namespace Dashboard.Web.Tests.InFlight;

/// <summary>Tweets that wait, written by hand.</summary>
internal static class SampleInFlight
{
    public const long WorkingDay = 15 * Hour / 2;

    public static TargetSettings TwoDays { get; } = new(null, null, ClockKind.Elapsed, 48);

    /// <summary>So many days old, at these stages since as many days, a third of that working.</summary>
    public static WaitingTweet Tweet(string id, int days, params string[] stages) => new(
        id, "PHS", "other", "standard", AsOf - (days * Day), Days(days), [.. stages.Select(stage => new HeldVisit(stage, AsOf - (days * Day), null, Days(days)))], null, null, null, false, WorkingDay);

    /// <summary>The same with a target of two days.</summary>
    public static WaitingTweet Aimed(string id, int days, params string[] stages) =>
        Tweet(id, days, stages) with { Target = TwoDays, TargetLeftMs = (2 - days) * Day, DueAt = AsOf + ((2 - days) * Day) };

    /// <summary>Not overdue, and due so many hours from now.</summary>
    public static WaitingTweet DueIn(string id, int hours, string stage) =>
        Tweet(id, 1, stage) with { Target = TwoDays, TargetLeftMs = hours * Hour, DueAt = AsOf + (hours * Hour), IsDueSoon = true };

    public static StageQueue Queue(string code, int open, int left = 0) => new(
        code, code is not ("author" or "scheduled" or "between stages"), open, DurationFigures.Empty, left == 0 ? AgingBands.Empty : new(left, Day, 2 * Day, 4 * Day, 8 * Day));

    public static InFlightPageReport Of(WaitingTweet[] tweets, string? fullest, params StageQueue[] stages) => new(
        TheRecord, Summary, new InFlightReport(AsOf, [.. tweets], [.. stages], fullest), new WorkInProgressReport([new(new LocalDate(2026, 10, 19), AsOf - (6 * Day), 3, false), new(new LocalDate(2026, 10, 26), AsOf, tweets.Length, true)]), Flow(tweets.Length));

    /// <summary>Two weeks: five carried in, four started in each, three published and one withdrawn in the first; the minister's queue grows from 2 to 6.</summary>
    public static FlowReport Flow(int open) => new(
        5,
        [
            new(new LocalDate(2026, 10, 19), AsOf - (6 * Day), 4, 3, 1, 5, IsPartial: false),
            new(new LocalDate(2026, 10, 26), AsOf, 8, 12 - open, 1, open, IsPartial: true),
        ],
        [new("minister", true, [2, 6]), new("comms", true, [3, 3]), new("author", false, [1, 0])]);

    /// <summary>Three tweets: two with the minister, one of them overdue, and one with communications.</summary>
    public static InFlightPageReport Three { get; } = Of(
        [Aimed("T-1", 9, "minister"), Aimed("T-2", 1, "minister"), Tweet("T-3", 3, "comms")], "minister", Queue("minister", 2, 30), Queue("comms", 1, 3));

    private static InBothClocks Days(int days) => new(days * Day, days * Day / 3);
}
