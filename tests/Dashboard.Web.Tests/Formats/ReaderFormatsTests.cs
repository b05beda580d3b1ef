using Dashboard.Domain.Calendars;
using Dashboard.Domain.Text;
using Dashboard.Web.Formats;
using NodaTime;

namespace Dashboard.Web.Tests.Formats;

/// <summary>A space in the expected texts stands for any of the spaces that do not break.</summary>
public sealed class ReaderFormatsTests
{
    private const double Minute = 60_000, Hour = 60 * Minute, Day = 24 * Hour;

    public static TheoryData<double?, string, string> Elapsed => new()
    {
        { null, "—", "—" },
        { 0, "0 min", "0 min" },
        { 1, "< 1 min", "< 1 min" },
        { Minute - 1, "< 1 min", "< 1 min" },
        { 90 * 1000, "2 min", "2 min" }, // 1.5 goes to the even 2
        { 59.4 * Minute, "59 min", "59 min" },
        { 59.6 * Minute, "1 h", "1 h" }, // 60 minutes are an hour, never "60 min"
        { Hour + (5 * Minute), "1 h 5 min", "1 h 5 min" },
        { Day - (20 * 1000), "1 d", "1 j" }, // rounds to 24 hours, never "24 h"
        { Day, "1 d", "1 j" },
        { (2 * Day) + (3 * Hour), "2 d 3 h", "2 j 3 h" },
        { (6 * Day) + (23.6 * Hour), "7 d", "7 j" }, // 167.6 hours round to 168
        { 99.4 * Day, "99 d 10 h", "99 j 10 h" }, // 99.4 days = 2,385.6 hours, 2,386 = 99 × 24 + 10
        { 99.6 * Day, "100 d", "100 j" },
        { 1600 * Day, "1,600 d", "1 600 j" },
    };

    public static TheoryData<double?, string, string> Working => new()
    {
        { null, "—", "—" },
        { 0, "0 min", "0 min" },
        { 45 * Minute, "45 min", "45 min" },
        { 7.5 * Hour, "7 h 30 min", "7 h 30 min" },
        { (10 * Hour) - 1, "10 h", "10 h" }, // 600 minutes
        { 31.2 * Hour, "31 h", "31 h" },
        { 1600 * Hour, "1,600 h", "1 600 h" }, // never days: whose day?
    };

    public static TheoryData<double?, string, string> Shares => new()
    {
        { null, "—", "—" },
        { 0, "0 %", "0 %" },
        { 0.0004, "< 0.1 %", "< 0,1 %" },
        { 0.057, "5.7 %", "5,7 %" },
        { 0.06, "6 %", "6 %" },
        { 0.0996, "10 %", "10 %" }, // 9.96 is 10.0 in tenths
        { 0.125, "13 %", "13 %" }, // a half goes up
        { 0.31, "31 %", "31 %" },
        { 1, "100 %", "100 %" },
    };

    [Theory]
    [MemberData(nameof(Elapsed))]
    public void Duration_Elapsed_ReadsAsPeopleSayIt(double? milliseconds, string english, string french) =>
        Reads(english, french, formats => formats.Duration(milliseconds, ClockKind.Elapsed));

    [Theory]
    [MemberData(nameof(Working))]
    public void Duration_Working_StaysInHours(double? milliseconds, string english, string french) =>
        Reads(english, french, formats => formats.Duration(milliseconds, ClockKind.Working));

    [Theory]
    [MemberData(nameof(Shares))]
    public void Percent_OfAFraction_IsWholeFromTenOn(double? share, string english, string french) =>
        Reads(english, french, formats => formats.Percent(share));

    [Theory]
    [InlineData(0.2443, "24.4 %", "24,4 %")]
    [InlineData(0.2398, "24 %", "24 %")]
    [InlineData(0.0004, "< 0.1 %", "< 0,1 %")]
    [InlineData(null, "—", "—")]
    public void Tenths_OfNearShares_ReadApart(double? share, string english, string french) =>
        Reads(english, french, formats => formats.Tenths(share));

    [Theory]
    [InlineData(0.2443, "24.4 %", "24,4 %")]
    [InlineData(0.02, "2.0 %", "2,0 %")]
    [InlineData(0d, "0 %", "0 %")]
    [InlineData(null, "—", "—")]
    public void TenthsInColumn_OfAWholePercent_KeepsTheTenth(double? share, string english, string french) =>
        Reads(english, french, formats => formats.TenthsInColumn(share));

    [Fact]
    public void Durations_WithAnOpenEnd_ShowsADashForIt() =>
        Reads("6 d – —", "6 j – —", formats => formats.Durations(6 * Day, null, ClockKind.Elapsed));

    [Fact]
    public void Count_OfThousands_SetsThemApart() => Reads("1,216", "1 216", formats => formats.Count(1216));

    [Theory]
    [InlineData(6.5, "6.5", "6,5")]
    [InlineData(6.0, "6", "6")]
    [InlineData(null, "—", "—")]
    public void Number_OfAMedianOfCounts_HasAtMostOneDecimal(double? number, string english, string french) =>
        Reads(english, french, formats => formats.Number(number));

    [Fact]
    public void Time_InTheReportingZone_IsLocal()
    {
        var toronto = DateTimeZoneProviders.Tzdb["America/Toronto"];
        // 21:04 in summer time, four hours behind.
        var asOf = Instant.FromUtc(2026, 10, 31, 21, 4).ToUnixTimeMilliseconds();
        Assert.EndsWith(", 17:04", Plain(ReaderFormats.English.Time(asOf, toronto)), StringComparison.Ordinal);
        Assert.EndsWith(", 17 h 04", Plain(ReaderFormats.French.Time(asOf, toronto)), StringComparison.Ordinal);
    }

    [Fact]
    public void Date_InEitherLanguage_NamesTheMonth()
    {
        var date = new LocalDate(2026, 2, 3);
        Assert.Matches(@"^3 Feb\.? 2026$", Plain(ReaderFormats.English.Date(date)));
        Assert.Matches(@"^3 févr?\.? 2026$", Plain(ReaderFormats.French.Date(date)));
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.French)]
    public void Figures_OfAnyKind_NeverBreakInTheMiddle(Language language)
    {
        var formats = ReaderFormats.In(language);
        foreach (var text in new[] { formats.Duration(2.1 * Day, ClockKind.Elapsed), formats.Duration(1600 * Hour, ClockKind.Working), formats.Percent(0.31), formats.Count(1_234_567) })
        {
            Assert.DoesNotContain(' ', text);
        }
    }

    private static void Reads(string english, string french, Func<ReaderFormats, string> format)
    {
        Assert.Equal(english, Plain(format(ReaderFormats.English)));
        Assert.Equal(french, Plain(format(ReaderFormats.French)));
    }

    private static string Plain(string text) => text.Replace('\u00A0', ' ').Replace('\u202F', ' ').Replace("\u2060", "", StringComparison.Ordinal);
}
