using System.Globalization;
using Dashboard.Analytics.Stages;
using Dashboard.Domain.Calendars;
using Dashboard.Operations.Reports;
using Dashboard.Web.Components.Charts;
using Dashboard.Web.Formats;
using Dashboard.Web.Texts;
using NodaTime;

namespace Dashboard.Web.Components.Bottlenecks;

/// <summary>When the chosen stage's work arrives, and how long it waits then; the whole stay where the wait is known for fewer than half of the visits.</summary>
internal static class ArrivalsGrid
{
    /// <summary>From this n on a cell is coloured.</summary>
    public const int FewestVisits = 5;

    private const double Hour = 3_600_000, Day = 24 * Hour;

    public static StageGrid From(BottlenecksPageReport report, StageReport stage, StageLinks links, ReaderFormats formats)
    {
        var byWaiting = stage.WaitingKnown * 2 >= stage.Visits;
        var name = new RecordNames(report.Record.Catalog, formats.Language).Stage(stage.Code);
        var hours = stage.Arrivals.IsEmpty
            ? [] : Enumerable.Range(stage.Arrivals.Min(cell => cell.Hour), stage.Arrivals.Max(cell => cell.Hour) - stage.Arrivals.Min(cell => cell.Hour) + 1).ToArray();
        var coloured = stage.Arrivals.Select(cell => Figure(cell, byWaiting)).Where(figure => figure.N >= FewestVisits).ToArray();
        var longest = coloured.Select(figure => figure.Median!.Value).DefaultIfEmpty(0).Max();
        var clock = report.Summary.Selection.Clock;
        var cells = stage.Arrivals.ToDictionary(cell => (cell.Day, cell.Hour));
        return new StageGrid(
            formats.Say(byWaiting ? ChosenTexts.ArrivalsWaitingTitle(name) : ChosenTexts.ArrivalsDwellTitle(name)),
            formats.Say(ChosenTexts.ArrivalsSummary(formats.Count(byWaiting ? stage.WaitingKnown : stage.WithDwell), formats.Count(stage.Visits), byWaiting)),
            formats.Say(ChosenTexts.Weekday),
            [.. hours.Select(hour => new GridHeading(HourOf(hour, formats)))],
            [
                .. Enum.GetValues<IsoDayOfWeek>().Where(day => day != IsoDayOfWeek.None && (day <= IsoDayOfWeek.Friday || stage.Arrivals.Any(cell => cell.Day == day)))
                    .Select(day => new GridRow(
                        new GridHeading(DayOf(day, formats)),
                        [.. hours.Select(hour => cells.TryGetValue((day, hour), out var cell)
                            ? Cell(cell, byWaiting, longest, links.Arrived(stage.Code, day, hour), clock, formats)
                            : GridCell.Empty)])),
            ],
            formats.Say(ChosenTexts.Stronger),
            coloured.Length == 0 ? "" : formats.Duration(0, clock),
            formats.Duration(longest, clock),
            IsShortened: true);
    }

    private static GridCell Cell(ArrivalCell cell, bool byWaiting, double longest, string href, ClockKind clock, ReaderFormats formats)
    {
        var figure = Figure(cell, byWaiting);
        var text = formats.Duration(figure.Median, clock);
        return new GridCell(
            Short(figure.Median, clock, formats),
            formats.Count(cell.Tweets),
            formats.Say(ChosenTexts.Cell(
                text, formats.Count(cell.Tweets), formats.Count(cell.Visits), formats.Count(figure.N), DayOf(cell.Day, formats), HourOf(cell.Hour, formats), byWaiting)),
            figure.N >= FewestVisits ? HeatLevel.Of(figure.Median, longest) : null,
            href);
    }

    /// <summary>One unit is enough in a small cell; the words beside it are exact.</summary>
    private static string Short(double? milliseconds, ClockKind clock, ReaderFormats formats) => milliseconds switch
    {
        >= 2 * Day when clock == ClockKind.Elapsed => formats.Say(ChosenTexts.Days(formats.Number(milliseconds / Day))),
        >= Hour => formats.Say(ChosenTexts.Hours(formats.Number(milliseconds / Hour))),
        _ => formats.Duration(milliseconds, clock),
    };

    private static MedianFigure Figure(ArrivalCell cell, bool byWaiting) => byWaiting ? cell.Waiting : cell.Dwell;

    private static string HourOf(int hour, ReaderFormats formats) => formats.Say(ChosenTexts.Hour(hour.ToString(CultureInfo.InvariantCulture)));

    private static string DayOf(IsoDayOfWeek day, ReaderFormats formats) =>
        CultureInfo.GetCultureInfo(formats.Language == Domain.Text.Language.French ? "fr-CA" : "en-CA").DateTimeFormat.DayNames[(int)day % 7];
}
