using Dashboard.Domain.Selections;
using Dashboard.Domain.Settings;
using Dashboard.Web.Components.Charts;
using Dashboard.Web.Formats;
using NodaTime;

namespace Dashboard.Web.Tests.Charts;

/// <summary>Weeks from Monday, 5 October 2026.</summary>
public sealed class TimeMarksTests
{
    private static readonly LocalDate Monday = new(2026, 10, 5);

    private static readonly RecordSettings Settings = RecordSettings.Default with
    {
        Calendars =
        [
            CalendarSettings.Default with { Holidays = [new(new(2026, 10, 12), "Thanksgiving", "Action de grâces")] },
            CalendarSettings.Default with { Code = "east", Holidays = [new(new(2026, 10, 12), "Thanksgiving", "Action de grâces"), new(new(2026, 10, 14), "Fair day", "Jour de foire")] },
            CalendarSettings.Default with { Code = "always" },
        ],
        Departments = [new("A", "A", "A", null), new("B", "B", "B", "east")],
        Lanes = [new("standard", null), new("crisis", "always")],
        Marks = [new(new(2026, 10, 6), null, "New protocol", "Nouveau protocole"), new(new(2026, 10, 7), "B", "Moved", "Déménagement")],
    };

    [Fact]
    public void Drawn_OfAFewWeeks_HasMarksAndHolidaysInOrderEachOnce()
    {
        var marks = Of(Selection.Everything, 2);
        Assert.Equal(
            [(6, "New protocol", false), (7, "Moved", false), (12, "Thanksgiving", true), (14, "Fair day", true)],
            marks.Drawn.Select(mark => (mark.Date!.Value.Day, mark.Label, mark.IsQuiet)));
        Assert.Equal("6 Oct 2026, New protocol; 7 Oct 2026, Moved", Assert.Single(marks.Cell(0)));
        Assert.Equal("12 Oct 2026, Thanksgiving; 14 Oct 2026, Fair day", Assert.Single(marks.Cell(1)));
    }

    [Theory]
    [InlineData(new[] { "A" }, new string[0], "New protocol, Thanksgiving")]
    [InlineData(new[] { "B" }, new string[0], "New protocol, Moved, Thanksgiving, Fair day")]
    [InlineData(new[] { "unnamed" }, new string[0], "New protocol, Thanksgiving")] // the default calendar
    [InlineData(new[] { "B" }, new[] { "crisis" }, "New protocol, Moved")] // a lane's calendar goes before
    [InlineData(new[] { "B" }, new[] { "crisis", "standard" }, "New protocol, Moved, Thanksgiving, Fair day")]
    public void Drawn_OfASelection_HasWhatConcernsIt(string[] departments, string[] lanes, string expected) => Assert.Equal(
        expected, string.Join(", ", Of(Selection.Everything with { Departments = CodeSet.Of(departments), Lanes = CodeSet.Of(lanes) }, 2).Drawn.Select(mark => mark.Label)));

    [Theory]
    [InlineData(28, true)]
    [InlineData(29, false)]
    public void Holidays_OfALongAxis_StandInTheTableAlone(int weeks, bool drawn)
    {
        var marks = Of(Selection.Everything, weeks);
        Assert.Equal(drawn, marks.Drawn.Any(mark => mark.IsQuiet));
        Assert.Contains("Thanksgiving", Assert.Single(marks.Cell(1)), StringComparison.Ordinal);
    }

    [Fact]
    public void Holidays_OfMonths_StandInTheTableAlone()
    {
        var marks = new TimeMarks(Settings, Selection.Everything, [new(2026, 10, 1)], new(2026, 11, 1), ReaderFormats.English);
        Assert.Equal(["New protocol", "Moved"], marks.Drawn.Select(mark => mark.Label));
        Assert.EndsWith("Fair day", Assert.Single(marks.Cell(0)), StringComparison.Ordinal);
    }

    [Fact]
    public void Marks_OutsideTheAxis_AreNone()
    {
        var before = new TimeMarks(Settings, Selection.Everything, [Monday.PlusWeeks(-1)], Monday, ReaderFormats.English);
        Assert.Empty(before.Drawn);
        Assert.Empty(before.Column);
        Assert.Empty(before.Cell(0));
        Assert.Empty(new TimeMarks(Settings, Selection.Everything, [], default, ReaderFormats.English).Drawn);
    }

    [Fact]
    public void Marks_InFrench_AreFrench() => Assert.Equal(
        "6 oct. 2026, Nouveau protocole; 7 oct. 2026, Déménagement",
        Assert.Single(new TimeMarks(Settings, Selection.Everything, [Monday], Monday.PlusWeeks(1), ReaderFormats.French).Cell(0)));

    private static TimeMarks Of(Selection selection, int weeks) =>
        new(Settings, selection, [.. Enumerable.Range(0, weeks).Select(week => Monday.PlusWeeks(week))], Monday.PlusWeeks(weeks), ReaderFormats.English);
}
