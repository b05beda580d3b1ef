using Dashboard.Analytics.Attainment;
using Dashboard.Analytics.Bottlenecks;
using Dashboard.Analytics.LanguageGap;
using Dashboard.Analytics.Statistics;
using Dashboard.Analytics.Summary;
using Dashboard.Analytics.TimeToPublish;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Settings;
using Dashboard.Domain.Text;
using Dashboard.Operations.Records;
using Dashboard.Operations.Reports;
using Dashboard.Web.Urls;
using NodaTime;

namespace Dashboard.Web.Tests.Overview;

/// <summary>Reports written by hand: ten published tweets with durations, held by the minister's office for half of their time.</summary>
internal static class SampleReports
{
    public const long Hour = 3_600_000, Day = 24 * Hour;
    public const string Hostile = "<img src=x onerror=alert(1)>";

    /// <summary>31 October 2026, 17:04 in Toronto.</summary>
    public static readonly long AsOf = Instant.FromUtc(2026, 10, 31, 21, 4).ToUnixTimeMilliseconds();

    /// <summary>The overview as it is asked with nothing chosen.</summary>
    public static PageAddress Here { get; } = new() { Path = DashboardUrls.Overview };

    public static RecordDescription TheRecord { get; } = new(
        AsOf,
        Revision: 3,
        IsSynthetic: false,
        new LocalDate(2024, 8, 1),
        Tweets: 12,
        Events: 90,
        DateTimeZoneProviders.Tzdb["America/Toronto"],
        RecordSettings.Default,
        new RecordCatalog(
            [Named("PHS", "Public Health", "Santé publique", 7), Named("FC", Hostile, Hostile, 5)],
            [Named("comms", "Communications", "Communications", 0), Named("minister", "Minister’s office", "Cabinet du ministre", 0)],
            [Same("informational", 10), Same("participatory", 1), new NamedCode("", new Bilingual("Unknown", "Inconnu"), 1)],
            [Same("en", 6), Same("fr", 6)],
            [Same("x", 12)],
            [Same("standard", 9), Same("crisis", 3)]));

    public static Selection TwelveMonths { get; } = Selection.Everything.OrLastTwelveMonths(AsOf, TheRecord.ReportingZone);

    /// <summary>n = 10, median 6 d 2 h.</summary>
    public static DurationFigures Ten { get; } = Durations(10, (6 * Day) + (2 * Hour)) with { MedianInterval = new(5 * Day, 7 * Day) };

    public static SummaryReport Summary { get; } = new()
    {
        Selection = TwelveMonths,
        AsOf = AsOf,
        Tweets = 12,
        Events = 90,
        Outcomes = [10, 0, 1, 0, 1],
        Flags = [],
        PublishedWithoutDurations = 0,
        TimeToPublish = Ten,
        WorkingTimeToPublish = Durations(10, 31 * Hour),
        OutsideWorkingHours = 0,
        OpenCounted = new(11, 1, 7 * Day, new(6 * Day, null)),
        Target = new(new(4, 10, new(0.17, 0.69)), 0, null),
        InFlight = new(1, 41 * Day, "T-1", ["minister"], 1, 1),
        Reconciliation = new(2, 10, 10, 0, 1, 0, 1),
        Departments = [],
        Purposes = [new("", 1, Durations(1, Day), 4), new("informational", 9, Durations(9, 6 * Day), 6)],
        StepsTotal = 60,
        ReworkLoopsTotal = 3,
        HandoversTotal = 70,
    };

    public static OverviewReport Report { get; } = new(
        TheRecord,
        Summary,
        new(Ten, [Week(5, 9, 3 * Day), Week(12, 1, 8 * Day)], [new(Day, 2 * Day, 4), new(2 * Day, 4 * Day, 0), new(4 * Day, null, 6)]),
        Bottlenecks(Stage("minister", 5), Stage("comms", 3), Stage("author", 2)),
        new(10, [0, 0, 1, 0, 0, 0, 6, 0, 0, 2, 1], new(6, 9, 10), new(7, 9, 11), new(5, 7, 8), new(6, 9, 10), new(3, 10, new(0.11, 0.6))),
        Gap(0),
        Before: null,
        new(AttainmentUnit.Month, []));

    /// <summary>So many pairs, half of them more than two hours apart; where there are any, one more waits.</summary>
    public static LanguageGapReport Gap(int pairs) => new(
        pairs == 0 ? DurationFigures.Empty : Durations(pairs, 2 * Hour),
        WithoutDurations: 0,
        pairs == 0 ? new(0, 0, 0, 0) : new(1, pairs - 2, 1, 0),
        new(pairs / 4, pairs, null),
        new(pairs / 2, pairs, null),
        new(pairs, pairs, null),
        Waiting: pairs == 0 ? 0 : 1,
        EndedOtherwise: 0,
        Alone: 0,
        MoreThanTwo: 0,
        pairs == 0 ? null : "T-7");

    /// <summary>Twenty days in all, of which each stage has its tenths.</summary>
    public static BottlenecksReport<TTimes> Bottlenecks<TTimes>(params StageFigures<TTimes>[] stages)
    {
        var ranked = stages.Where(stage => stage.IsRanked).OrderByDescending(stage => stage.AttributedMs).ToArray();
        var first = ranked.Length > 0 && (ranked.Length == 1 || ranked[0].AttributedMs > ranked[1].AttributedMs) ? ranked[0].Code : null;
        return new(10, 20 * Day, [.. stages], first);
    }

    public static StageFigures<TypicalTimes> Stage(string code, int tenths, bool? isRanked = null) =>
        Stage(code, tenths, isRanked, (n, median) => new TypicalTimes(n, median, median * 3));

    public static StageFigures<TTimes> Stage<TTimes>(string code, int tenths, bool? isRanked, Func<int, double, TTimes> times) => new(
        code,
        isRanked ?? code is not ("author" or "scheduled" or "between stages"),
        tenths * 2 * Day,
        tenths * Day,
        tenths / 10.0,
        Visits: 8,
        ChangesRequested: 2,
        times(8, Day),
        times(3, Hour),
        times(3, 2 * Hour),
        UnpublishedMs: 5 * Day);

    public static DurationFigures Durations(int n, double median) =>
        new(n, median, median / 4, median / 3, median / 2, median, median * 2, median * 3, median * 4, median * 5, (long)median * 6, null);

    /// <summary>The week of a Monday in October 2026.</summary>
    public static WeekFigures Week(int monday, int n, double median, bool isPartial = false) =>
        new(new LocalDate(2026, 10, monday), n == 0 ? DurationFigures.Empty : Durations(n, median), isPartial);

    public static NamedCode Named(string code, string english, string french, int tweets) => new(code, new Bilingual(english, french), tweets);

    private static NamedCode Same(string code, int tweets) => Named(code, code, code, tweets);
}
