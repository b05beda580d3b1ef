using Dashboard.Domain.Calendars;
using Dashboard.Domain.Settings;

namespace Dashboard.Domain.Tests.Settings;

public class BooksTests
{
    private static readonly TargetSettings General = new(null, null, ClockKind.Elapsed, 120);
    private static readonly TargetSettings OfLane = new(null, "crisis", ClockKind.Elapsed, 2);
    private static readonly TargetSettings OfDepartment = new("A", null, ClockKind.Working, 40);
    private static readonly TargetSettings OfBoth = new("A", "crisis", ClockKind.Elapsed, 1);

    [Fact]
    public void TargetBook_SeveralMatches_TakesTheMostSpecific()
    {
        var book = new TargetBook(RecordSettings.Default with { Targets = [General, OfLane, OfDepartment, OfBoth] });
        Assert.Same(OfBoth, book.For("A", "crisis"));
        Assert.Same(OfDepartment, book.For("A", "standard"));
        Assert.Same(OfDepartment, book.For("A", ""));
        Assert.Same(OfLane, book.For("B", "crisis"));
        Assert.Same(OfLane, book.For("", "crisis"));
        Assert.Same(General, book.For("B", null));
        Assert.Same(General, book.For(null, null));
    }

    [Fact]
    public void TargetBook_DepartmentAndLaneBothFit_DepartmentGoesBeforeLane()
    {
        var book = new TargetBook(RecordSettings.Default with { Targets = [OfLane, OfDepartment] });
        Assert.Same(OfDepartment, book.For("A", "crisis"));
    }

    [Fact]
    public void TargetBook_NoMatch_IsNone() =>
        Assert.Null(new TargetBook(RecordSettings.Default with { Targets = [OfDepartment] }).For("B", "crisis"));

    [Fact]
    public void CalendarBook_LaneWithACalendar_GoesBeforeTheDepartment()
    {
        var book = new CalendarBook(RecordSettings.Default with
        {
            Calendars = [CalendarSettings.Default, CalendarSettings.Default with { Code = "west", TimeZone = "America/Edmonton" }, CalendarSettings.Default with { Code = "always" }],
            Departments = [new("A", "A", "A", "west"), new("B", "B", "B", null)],
            Lanes = [new("crisis", "always"), new("reply", null)],
        });
        Assert.Equal("always", book.For("A", "crisis").Code);
        Assert.Equal("west", book.For("A", "reply").Code);
        Assert.Equal("west", book.For("A", null).Code);
        Assert.Equal("default", book.For("B", "standard").Code);
        Assert.Equal("default", book.For("", null).Code);
        Assert.Equal("west", book.OfDepartment("A").Code);
    }
}
