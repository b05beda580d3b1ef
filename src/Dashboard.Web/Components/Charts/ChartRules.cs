namespace Dashboard.Web.Components.Charts;

/// <summary>What every <see cref="ChartModel"/> keeps to.</summary>
internal static class ChartRules
{
    /// <exception cref="ArgumentException">The model breaks a rule; the message says which.</exception>
    public static void Check(ChartModel model)
    {
        Require(Says(model.Title) && Says(model.Summary) && Says(model.Axis.Title), "Title, summary and axis say something.");
        Require(!model.Categories.IsDefault, "Categories are a list, empty where there is nothing to draw.");
        Require(!model.Series.IsDefaultOrEmpty, "A chart has a series.");
        var places = model.Categories.Length;
        foreach (var series in model.Series)
        {
            Require(!series.Points.IsDefault && series.Points.Length == places, $"“{series.Name}” has one point for each category.");
            Require(series.Points.All(point => point.Value is not { } value || double.IsFinite(value)), $"“{series.Name}” has finite values.");
        }

        Require(model.Band is not { } band || (!band.Ranges.IsDefault && band.Ranges.Length == places), "A band has one range for each category.");
        Require(
            model.Band is not { } drawn || drawn.Ranges.All(range => range is null || (double.IsFinite(range.Low) && double.IsFinite(range.High) && range.Low <= range.High)),
            "A range is finite and does not end below its start.");
        Require(model.Target is not { } target || double.IsFinite(target.Value), "A target is finite.");
        Require(model.Axis.Max is not { } max || (double.IsFinite(max) && max > 0), "An axis ends above 0.");
        CheckPlaces(model);
    }

    private static void CheckPlaces(ChartModel model)
    {
        if (model.Kind == ChartKind.Line)
        {
            Require(model.Categories.All(category => category.Date is not null), "A line's categories have dates.");
            Require(model.Categories.Zip(model.Categories.Skip(1)).All(pair => pair.First.Date < pair.Second.Date), "A line's dates rise.");
            Require(model.Marks.All(mark => mark.Date is not null), "A line's marks stand on dates.");
        }
        else
        {
            Require(model.Categories.All(category => category.Date is null), "Bars and columns have no dates.");
            Require(
                model.Marks.All(mark => mark.Category is { } place && place >= 0 && place < model.Categories.Length),
                "A mark stands on one of the categories.");
        }
    }

    private static bool Says(string text) => !string.IsNullOrWhiteSpace(text);

    private static void Require(bool holds, string rule)
    {
        if (!holds)
        {
            throw new ArgumentException(rule, nameof(rule));
        }
    }
}
