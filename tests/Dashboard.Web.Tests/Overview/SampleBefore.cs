using Dashboard.Analytics.Before;
using NodaTime;
using static Dashboard.Web.Tests.Overview.SampleReports;

namespace Dashboard.Web.Tests.Overview;

/// <summary>The year before that of <see cref="SampleReports"/>, written by hand: eight tweets, a day faster, held by communications.</summary>
internal static class SampleBefore
{
    public static BeforeReport Report { get; } = new(
        TwelveMonths with { From = new LocalDate(2024, 11, 1), To = new LocalDate(2025, 11, 1) },
        RecordBegins: null,
        Durations(8, (5 * Day) + (2 * Hour)) with { MedianInterval = new(4 * Day, 5 * Day) },
        new(9, 0, 5 * Day, new(4 * Day, 6 * Day)),
        new(new(4, 8, new(0.22, 0.78)), 0, null),
        new(8, new(5, 8, 9), new(1, 8, new(0.02, 0.47))),
        InFlight: 4,
        new(10 * Day, [new("comms", 6 * Day), new("minister", 3 * Day)]),
        Gap(8) with { Gap = Durations(4, 3 * Hour), WithinAMinute = new(2, 4, null), Order = new(0, 2, 2, 0) });
}
