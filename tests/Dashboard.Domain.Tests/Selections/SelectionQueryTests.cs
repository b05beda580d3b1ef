using CsCheck;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Selections;
using NodaTime;

namespace Dashboard.Domain.Tests.Selections;

public class SelectionQueryTests
{
    [Fact]
    public void Parse_Nothing_IsEverything()
    {
        var (selection, notices) = Parse();
        Assert.Equal(Selection.Everything, selection);
        Assert.Empty(notices);
    }

    [Fact]
    public void Parse_EveryName_FillsEveryPart()
    {
        var (selection, notices) = Parse(
            ("department", "B"), ("department", "A"), ("department", "B"), ("purpose", ""), ("language", "fr"), ("lane", "crisis"), ("channel", "@x"),
            ("from", "2026-01-01"), ("to", "2026-02-01"), ("date-basis", "start"), ("clock", "working"), ("page", "3"));

        Assert.Empty(notices);
        Assert.Equal(
            new Selection
            {
                Departments = CodeSet.Of("A", "B"),
                Purposes = CodeSet.Of(""),
                Languages = CodeSet.Of("fr"),
                Lanes = CodeSet.Of("crisis"),
                Channels = CodeSet.Of("@x"),
                From = new LocalDate(2026, 1, 1),
                To = new LocalDate(2026, 2, 1),
                DateBasis = DateBasis.Start,
                Clock = ClockKind.Working,
            },
            selection);
    }

    [Theory]
    [InlineData("from", "abc")]
    [InlineData("from", "2026-02-30")]
    [InlineData("to", "2026-1-1")]
    [InlineData("to", "9999-12-31")]
    [InlineData("clock", "WORKING")]
    [InlineData("date-basis", "finish")]
    public void Parse_ValueThatCannotBeRead_IsLeftOutWithANotice(string name, string value)
    {
        var (selection, notices) = Parse((name, value));
        Assert.Equal(Selection.Everything, selection);
        var notice = Assert.Single(notices);
        Assert.Contains(value, notice.English, StringComparison.Ordinal);
        Assert.Contains(value, notice.French, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_RangeThatEndsBeforeItBegins_IsKeptAndSaid()
    {
        var (selection, notices) = Parse(("from", "2026-02-01"), ("to", "2026-02-01"));
        Assert.Equal(new LocalDate(2026, 2, 1), selection.From);
        Assert.Contains("2026-02-01", Assert.Single(notices).English, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_ValueOfAMegabyte_IsQuotedShort()
    {
        var (_, notices) = Parse(("from", new string('x', 1_000_000)));
        Assert.True(Assert.Single(notices).English.Length < 300);
    }

    [Fact]
    public void Write_AnySelection_IsReadBackAsItself()
    {
        var codes = Gen.String.Array[0, 3].Select(list => CodeSet.Of(list));
        var date = Gen.Int[-300, 3000].Select(days => days < 0 ? (LocalDate?)null : new LocalDate(2020, 1, 1).PlusDays(days));
        Gen.Select(codes, codes, codes, date, date, Gen.Bool, Gen.Bool).Sample((departments, lanes, channels, from, to, start, working) =>
        {
            var selection = new Selection
            {
                Departments = departments,
                Lanes = lanes,
                Channels = channels,
                From = from,
                To = to,
                DateBasis = start ? DateBasis.Start : DateBasis.End,
                Clock = working ? ClockKind.Working : ClockKind.Elapsed,
            };
            var written = SelectionQuery.Write(selection).Select(pair => new KeyValuePair<string, string?>(pair.Key, pair.Value)).ToArray();
            var read = SelectionQuery.Parse(written).Selection;
            Assert.Equal(selection, read);
            Assert.Equal(selection.GetHashCode(), read.GetHashCode());
        });
    }

    [Fact]
    public void OrLastTwelveMonths_NoDate_EndsWithTheLocalDayOfTheAsOfTime()
    {
        // 2026-11-01 03:30 UTC is still 31 October in Toronto (23:30 EDT).
        var asOf = Instant.FromUtc(2026, 11, 1, 3, 30).ToUnixTimeMilliseconds();
        var selection = Selection.Everything.OrLastTwelveMonths(asOf, DateTimeZoneProviders.Tzdb["America/Toronto"]);
        Assert.Equal(new LocalDate(2025, 11, 1), selection.From);
        Assert.Equal(new LocalDate(2026, 11, 1), selection.To);
    }

    [Fact]
    public void OrLastTwelveMonths_OneDateChosen_LeavesTheOtherOpen()
    {
        var chosen = Selection.Everything with { To = new LocalDate(2026, 1, 1) };
        Assert.Equal(chosen, chosen.OrLastTwelveMonths(0, DateTimeZone.Utc));
    }

    private static (Selection Selection, IReadOnlyList<Dashboard.Domain.Text.Bilingual> Notices) Parse(params (string Name, string Value)[] pairs) =>
        SelectionQuery.Parse(pairs.Select(pair => new KeyValuePair<string, string?>(pair.Name, pair.Value)));
}
