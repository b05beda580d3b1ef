using CsCheck;
using Dashboard.Domain.Record;
using Dashboard.Exchange.Mapping;
using NodaTime;
using NodaTime.Text;

namespace Dashboard.Exchange.Tests.Mapping;

public sealed class EventTimesTests
{
    private static readonly DateTimeZone Toronto = DateTimeZoneProviders.Tzdb["America/Toronto"];
    private static readonly EventTimes NoZone = new(null, Toronto);
    private static readonly EventTimes InToronto = new(Toronto, Toronto);

    // 2026-07-01 is day 20,635 after 1970-01-01: 56 × 365 + 14 leap days + 181. 20,635 × 86,400,000 = 1,782,864,000,000.
    private const long July1 = 1_782_864_000_000;
    private const long Hour = 3_600_000;

    [Theory]
    [InlineData("2026-07-01T00:00:00Z", 0)]
    [InlineData("2026-07-01t00:00:00z", 0)]
    [InlineData("2026-07-01 00:00Z", 0)]
    [InlineData("2026-07-01T09:30:15-04:00", (13 * Hour) + 1_815_000)]
    [InlineData("2026-07-01T09:30:15-0400", (13 * Hour) + 1_815_000)]
    [InlineData("2026-07-01T09:30:15-04", (13 * Hour) + 1_815_000)]
    [InlineData("2026-07-01 09:30:15 -0400", (13 * Hour) + 1_815_000)]
    [InlineData("2026-07-01T05:30:00+05:30", 0)]
    [InlineData("2026-07-01T00:00:00.1Z", 100)]
    [InlineData("2026-07-01T00:00:00,12Z", 120)]
    [InlineData("2026-07-01T00:00:00.1239999Z", 123)]
    [InlineData("2026-07-01 00:00:00.000999+00:00", 0)]
    [InlineData("2026-06-30T06:00:00-18:00", 0)]
    public void Parse_WithOffset_IsThatInstantCutToTheMillisecond(string text, long afterJuly1)
    {
        Assert.Equal(TimeFault.None, NoZone.Parse(text, out var time, out var precision));
        Assert.Equal(afterJuly1, time - July1);
        Assert.Equal(TimePrecision.Instant, precision);
    }

    [Fact]
    public void Parse_BeforeTheEpoch_IsCutDownward()
    {
        Assert.Equal(TimeFault.None, NoZone.Parse("1969-12-31T23:59:59.9999Z", out var time, out _));
        Assert.Equal(-1, time);
    }

    [Theory]
    [InlineData("2026-07-01", 4 * Hour)] // midnight at -04:00
    [InlineData("2026-06-30", -20 * Hour)]
    public void Parse_BareDate_IsTheMidnightOfTheDayZone(string text, long afterJuly1)
    {
        Assert.Equal(TimeFault.None, NoZone.Parse(text, out var time, out var precision));
        Assert.Equal(afterJuly1, time - July1);
        Assert.Equal(TimePrecision.Day, precision);
    }

    [Fact]
    public void Parse_BareDateWithoutAMidnight_IsTheFirstInstantOfTheDay()
    {
        // Beirut moved its clocks from 00:00 to 01:00 on 2022-03-27: the day began at 01:00+03:00, 22:00 UTC of the 26th.
        var beirut = new EventTimes(null, DateTimeZoneProviders.Tzdb["Asia/Beirut"]);

        Assert.Equal(TimeFault.None, beirut.Parse("2022-03-27", out var time, out _));
        Assert.Equal(Instant.FromUtc(2022, 3, 26, 22, 0), Instant.FromUnixTimeMilliseconds(time));
    }

    [Theory]
    [InlineData("2026-07-01T00:00:00", 4 * Hour)]
    [InlineData("2026-07-01 09:30", (13 * Hour) + 1_800_000)]
    [InlineData("2026-07-01T00:00:00Z", 0)] // an offset goes before the zone
    public void Parse_Local_IsInTheProfilesZone(string text, long afterJuly1)
    {
        Assert.Equal(TimeFault.None, InToronto.Parse(text, out var time, out _));
        Assert.Equal(afterJuly1, time - July1);
    }

    [Fact]
    public void Parse_AmbiguousLocalTime_IsTheEarlierInstant()
    {
        // Clocks went from 02:00 back to 01:00 on 2026-11-01; the first 01:30 is at -04:00.
        Assert.Equal(TimeFault.None, InToronto.Parse("2026-11-01T01:30:00", out var time, out _));
        Assert.Equal(Instant.FromUtc(2026, 11, 1, 5, 30), Instant.FromUnixTimeMilliseconds(time));
    }

    [Fact]
    public void Parse_LocalTimeInAClockGap_IsRefused()
    {
        Assert.Equal(TimeFault.ClockGap, InToronto.Parse("2026-03-08T02:30:00", out _, out _));
        Assert.Equal(TimeFault.None, InToronto.Parse("2026-03-08T03:00:00", out _, out _));
    }

    [Fact]
    public void Parse_LocalTimeWithoutAZone_IsRefused() =>
        Assert.Equal(TimeFault.NoOffset, NoZone.Parse("2026-07-01T09:30:00", out _, out _));

    [Fact]
    public void Parse_LeapSecond_IsRefusedAsOne() =>
        Assert.Equal(TimeFault.LeapSecond, NoZone.Parse("2016-12-31T23:59:60Z", out _, out _));

    [Theory]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("2026-7-1")]
    [InlineData("01/07/2026 09:30")]
    [InlineData("2026-07-01T")]
    [InlineData("2026-07-01T9:30:00Z")]
    [InlineData("2026-07-01T09:30:0Z")]
    [InlineData("2026-07-01T09:30:00.Z")]
    [InlineData("2026-07-01T09:30:00.12345678Z")]
    [InlineData("2026-07-01T24:00:00Z")]
    [InlineData("2026-07-01T09:60:00Z")]
    [InlineData("2026-07-01T09:30:61Z")]
    [InlineData("2026-07-01T09:30:00+19:00")]
    [InlineData("2026-07-01T09:30:00+18:01")]
    [InlineData("2026-07-01T09:30:00+05:60")]
    [InlineData("2026-07-01T09:30:00+5")]
    [InlineData("2026-07-01T09:30:00+05:3")]
    [InlineData("2026-07-01T09:30:00+05-30")]
    [InlineData("2026-07-01T09:30:00 EDT")]
    [InlineData("2026-07-01T09:30:00ZZ")]
    [InlineData("2026-07-01T09:30:00  Z")]
    [InlineData("2026-07-01T09:30:00 ")]
    [InlineData("2026-07-01X09:30:00Z")]
    [InlineData("2026-02-29T00:00:00Z")]
    [InlineData("2026-13-01")]
    [InlineData("2026-00-10")]
    [InlineData("2026-04-31")]
    [InlineData("0000-01-01")]
    [InlineData("٢٠٢٦-٠٧-٠١")]
    [InlineData("2026-07-01T09:3\u00b2:00Z")]
    public void Parse_NotATime_IsRefused(string text) =>
        Assert.Equal(TimeFault.Malformed, NoZone.Parse(text, out _, out _));

    [Fact]
    public void Parse_AnyOffsetDateTimeInTheReferencesWriting_IsTheSameInstant()
    {
        var pattern = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss.FFFFFFFo<+HH:mm>");
        var instants = Gen.Long[Instant.FromUtc(1, 1, 3, 0, 0).ToUnixTimeTicks(), Instant.FromUtc(9999, 12, 29, 0, 0).ToUnixTimeTicks()];

        Gen.Select(instants, Gen.Int[-18 * 60, 18 * 60]).Sample((ticks, offset) =>
        {
            var instant = Instant.FromUnixTimeTicks(ticks);
            var text = pattern.Format(instant.WithOffset(Offset.FromSeconds(offset * 60)));

            Assert.Equal(TimeFault.None, NoZone.Parse(text, out var time, out _));
            Assert.Equal(instant.ToUnixTimeMilliseconds(), time);
        });
    }

    [Fact]
    public void Parse_AnyLocalTime_IsWhatTheReferenceMapsItTo()
    {
        var pattern = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss");

        Gen.Long[Instant.FromUtc(1990, 1, 1, 0, 0).ToUnixTimeSeconds(), Instant.FromUtc(2040, 1, 1, 0, 0).ToUnixTimeSeconds()].Sample(seconds =>
        {
            var local = Instant.FromUnixTimeSeconds(seconds).InUtc().LocalDateTime;
            var mapping = Toronto.MapLocal(local);

            var fault = InToronto.Parse(pattern.Format(local), out var time, out _);

            Assert.Equal(mapping.Count == 0 ? TimeFault.ClockGap : TimeFault.None, fault);
            Assert.Equal(mapping.Count == 0 ? 0 : mapping.First().ToInstant().ToUnixTimeMilliseconds(), time);
        });
    }

    [Fact]
    public void Parse_AnyText_NeverThrows() =>
        Gen.String["0123456789-+:.,TZ tz"].Sample(text => NoZone.Parse(text, out _, out _) is >= TimeFault.None and <= TimeFault.Future);
}
