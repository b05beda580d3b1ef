using Dashboard.Analytics.TimeToPublish;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Settings;
using Dashboard.Operations.Reports;
using Dashboard.Web.Components.Charts;
using Dashboard.Web.Components.Overview;
using Dashboard.Web.Formats;
using NodaTime;
using static Dashboard.Web.Tests.Overview.SampleReports;

namespace Dashboard.Web.Tests.Overview;

public sealed class TimeToPublishChartTests
{
    [Fact]
    public void Line_OfWeeks_HasTheirMediansAndAGapWhereNothingWasPublished()
    {
        var model = Draw(Weeks(Week(5, 9, 3 * Day), Week(12, 0, 0), Week(19, 2, 4 * Day)));
        Assert.Equal([3.0 * Day, null, 4.0 * Day], model.Series[0].Points.Select(point => point.Value));
        Assert.Equal([new DateOnly(2026, 10, 5), new DateOnly(2026, 10, 12), new DateOnly(2026, 10, 19)], model.Categories.Select(week => week.Date!.Value));
        Assert.Contains("n = 9", model.Series[0].Points[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Band_OfAWeekBelowTwenty_IsNotDrawn()
    {
        var band = Draw(Weeks(Week(5, 20, 3 * Day), Week(12, 19, 3 * Day))).Band!;
        // A third of the median to three times it.
        Assert.Equal((1.0 * Day, 9.0 * Day), (band.Ranges[0]!.Low, band.Ranges[0]!.High));
        Assert.Null(band.Ranges[1]);
    }

    [Fact]
    public void Band_AbsentFromMostWeeks_IsLeftOut() => Assert.Null(Draw(Weeks(Week(5, 20, Day), Week(12, 19, Day), Week(19, 19, Day))).Band);

    [Fact]
    public void Summary_OfOneWeek_DoesNotSpeakOfMany() =>
        Assert.StartsWith("One week only: median 3\u00A0d, n = ", Draw(Weeks(Week(5, 9, 3 * Day))).Summary, StringComparison.Ordinal);

    /// <summary>Bands end at three times the median: 3, 3, 3 and 18 d. The largest median, 6 d, is seen whole; 18 d is beyond 1.5 × 6 d.</summary>
    [Fact]
    public void Axis_WhereOneBandWouldSqueezeTheLine_EndsBeforeIt()
    {
        var model = Draw(Weeks(Week(5, 20, Day), Week(12, 20, Day), Week(19, 20, Day), Week(26, 20, 6 * Day)));
        Assert.Equal(6.0 * Day, model.Axis.Max);
        Assert.Equal(1, TimeToPublishChart.BeyondAxis(model));
    }

    [Fact]
    public void Axis_OfEvenBands_EndsAboveThemAll() =>
        Assert.Null(Draw(Weeks(Week(5, 20, 2 * Day), Week(12, 20, 2 * Day))).Axis.Max);

    [Fact]
    public void Table_OfAnyWeek_SaysItsN() => Assert.Equal(
        ["9", "1"],
        Draw(Report).Table.Rows.Select(row => row[1]));

    [Theory]
    [InlineData("PHS", new string[0], 1)]
    [InlineData("PHS", new[] { "PHS" }, 1)]
    [InlineData("PHS", new[] { "FC" }, 0)]
    [InlineData(null, new[] { "FC" }, 1)]
    public void Mark_OfADepartment_IsShownWhereThatIsSelected(string? department, string[] selected, int marks)
    {
        var mark = new MarkSettings(new LocalDate(2026, 10, 14), department, "New protocol", "Nouveau protocole");
        var report = Marked(mark) with { Summary = Summary with { Selection = TwelveMonths with { Departments = CodeSet.Of(selected) } } };
        Assert.Equal(marks, Draw(report).Marks.Length);
    }

    [Theory]
    [InlineData(4, 0)]
    [InlineData(5, 1)]
    [InlineData(18, 1)]
    [InlineData(19, 0)]
    public void Mark_OutsideTheWeeks_IsNotShown(int day, int marks) =>
        Assert.Equal(marks, Draw(Marked(new MarkSettings(new LocalDate(2026, 10, day), null, "A", "B"))).Marks.Length);

    [Theory]
    [InlineData(ClockKind.Elapsed, 120.0 * 3_600_000)]
    [InlineData(ClockKind.Working, null)]
    public void Target_InAnotherClockThanTheAxis_IsNotDrawn(ClockKind clock, double? line)
    {
        var target = Summary.Target with { Only = new TargetSettings(null, null, clock, 120) };
        Assert.Equal(line, Draw(Report with { Summary = Summary with { Target = target } }).Target?.Value);
    }

    [Theory]
    [InlineData(ClockKind.Elapsed, ChartFormat.Elapsed)]
    [InlineData(ClockKind.Working, ChartFormat.Working)]
    public void Axis_OfEitherClock_SaysItsUnit(ClockKind clock, ChartFormat format) =>
        Assert.Equal(format, Draw(Report with { Summary = Summary with { Selection = TwelveMonths with { Clock = clock } } }).Axis.Format);

    [Fact]
    public void Line_WithoutWeeks_IsEmptyAndSaysSo()
    {
        var model = Draw(Weeks());
        Assert.Empty(model.Categories);
        Assert.Equal("No published tweet with exact times.", model.Summary);
    }

    private static OverviewReport Weeks(params WeekFigures[] weeks) => Report with { TimeToPublish = Report.TimeToPublish with { Weeks = [.. weeks] } };

    /// <summary>The sample's weeks: 5 to 18 October 2026.</summary>
    private static OverviewReport Marked(MarkSettings mark) => Report with { Record = TheRecord with { Settings = RecordSettings.Default with { Marks = [mark] } } };

    private static ChartModel Draw(OverviewReport report) => TimeToPublishChart.From(report, SampleReports.Here, ReaderFormats.English);
}
