using Dashboard.Domain.Selections;
using NodaTime;

namespace Dashboard.Domain.Tests.Selections;

public sealed class PeriodBeforeTests
{
    private static readonly DateTimeZone Toronto = DateTimeZoneProviders.Tzdb["America/Toronto"];

    /// <summary>31 October 2026, 20:00 in Toronto: in UTC it is November already.</summary>
    private static readonly long AsOf = Instant.FromUtc(2026, 11, 1, 0, 0).ToUnixTimeMilliseconds();

    [Theory]
    [InlineData("2026-03-01", "2026-04-01", "2026-01-29")] // 31 days: 28 of February and the last 3 of January
    [InlineData("2024-03-01", "2024-03-31", "2024-01-31")] // 30 days: 29 of a leap year's February and one of January
    [InlineData("2025-11-01", "2026-11-01", "2024-11-01")] // 365 days
    [InlineData("2026-10-25", null, "2026-10-18")] // open: the last day is that of the as-of time, the seventh
    [InlineData("2026-10-25", "2027-01-01", "2026-10-18")] // what is not known yet is no part of it
    [InlineData("2026-10-31", "2026-11-01", "2026-10-30")] // one day
    public void OfPeriodBefore_ARange_HasAsManyDaysUpToIt(string from, string? to, string expected)
    {
        var selection = Range(from, to) with { Lanes = CodeSet.Of("crisis"), DateBasis = DateBasis.Start };

        Assert.Equal(selection with { From = Day(expected), To = Day(from) }, selection.OfPeriodBefore(AsOf, Toronto));
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData(null, "2026-01-01")]
    [InlineData("2026-11-01", null)] // begins after all that is known
    [InlineData("2026-05-01", "2026-05-01")] // holds no day
    [InlineData("2026-05-02", "2026-05-01")]
    [InlineData("-9998-01-02", "2026-01-01")] // nothing lies so far back
    public void OfPeriodBefore_NoDaysToGoBack_IsNone(string? from, string? to) => Assert.Null(Range(from, to).OfPeriodBefore(AsOf, Toronto));

    private static Selection Range(string? from, string? to) =>
        Selection.Everything with { From = from is null ? null : Day(from), To = to is null ? null : Day(to) };

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
