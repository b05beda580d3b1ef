using Dashboard.Domain.Calendars;
using Dashboard.Web.Components.Overview;
using Dashboard.Web.Formats;
using static Dashboard.Web.Tests.Overview.SampleReports;

namespace Dashboard.Web.Tests.Overview;

/// <summary>The spread of the times.</summary>
public sealed class ColumnChartTests
{
    [Fact]
    public void Histogram_OfSteps_KeepsTheEmptyOnesBetween()
    {
        var model = HistogramChart.From(Report, SampleReports.Here, ReaderFormats.English);
        Assert.Equal([4.0, 0.0, 6.0], model.Series[0].Points.Select(point => point.Value));
        Assert.Equal(["1 d to 2 d", "2 d to 4 d", "4 d or more"], model.Table.Rows.Select(row => row[0].Replace('\u00A0', ' ')));
        Assert.Equal(["40 %", "0 %", "60 %"], model.Table.Rows.Select(row => row[2].Replace('\u00A0', ' ')));
    }

    [Fact]
    public void Histogram_InWorkingTime_KnowsNoDays()
    {
        var working = Report with { Summary = Summary with { Selection = TwelveMonths with { Clock = ClockKind.Working } } };
        Assert.Equal(
            ["24 h to 48 h", "48 h to 96 h", "96 h or more"],
            HistogramChart.From(working, SampleReports.Here, ReaderFormats.English).Table.Rows.Select(row => row[0].Replace('\u00A0', ' ')));
    }
}
