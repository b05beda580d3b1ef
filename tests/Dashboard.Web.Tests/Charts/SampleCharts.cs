using Dashboard.Web.Components.Charts;

namespace Dashboard.Web.Tests.Charts;

/// <summary>Small charts with every part that a model can have.</summary>
internal static class SampleCharts
{
    public const string Hostile = "<img src=x onerror=alert(1)>";

    public static ChartTable Table { get; } = new([new("Stage", IsFigure: false), new("n")], [["Minister", "12"], [Hostile, "3"]]);

    public static ChartModel Bars(params double?[] values) => ChartModel.HorizontalBars(
        "Where the time goes",
        "The minister’s office held half of it.",
        [.. values.Select((_, place) => new ChartCategory($"Stage {place}"))],
        new("Share", ColourToken.Accent, [.. values.Select(value => new ChartPoint(value, $"{value}"))], ShowsTexts: true),
        new("Share of the time", ChartFormat.Share),
        Table);

    public static ChartModel Weeks(double? first, double? second, ChartBand? band = null, DateOnly? secondMonday = null) => ChartModel.Line(
        "Time to publish by week",
        "Half took more than 31 h.",
        [new("Week of 3 March", new(2025, 3, 3)), new("Week of 10 March", secondMonday ?? new(2025, 3, 10))],
        [new("Median", ColourToken.Accent, [new(first, "31 h"), new(second, "30 h")], EndLabel: "median")],
        new("Hours", ChartFormat.Working),
        Table,
        band,
        [ChartMark.On(new(2025, 3, 5), "New protocol")],
        new(40, "Target"));

    /// <summary>Every box in a category of a hostile name that leads on.</summary>
    public static ChartModel Boxes(params ChartBox?[] boxes) => ChartModel.Boxes(
        "Time in each stage",
        "Half of the visits took more than 8 h.",
        [.. boxes.Select(_ => new ChartCategory(Hostile, Href: "/tweets"))],
        [.. boxes],
        new("Working time", ChartFormat.Working),
        Table,
        "fewer than 5");

    public static DotPlotModel Dots(params DotPlotRow[] rows) =>
        new("Medians", "Health took longest.", [.. rows], new("Working time", ChartFormat.Working), Table);
}
