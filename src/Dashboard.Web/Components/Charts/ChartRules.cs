namespace Dashboard.Web.Components.Charts;

/// <summary>What every <see cref="ChartModel"/> keeps to.</summary>
internal static class ChartRules
{
    /// <exception cref="ArgumentException">The model breaks a rule; the message says which.</exception>
    public static void Check(ChartModel model)
    {
        CheckWords(model.Title, model.Summary, model.Axis.Title);
        Require(!model.Categories.IsDefault, "Categories are a list, empty where there is nothing to draw.");
        ChartHref.Check(model.Categories.Select(category => category.Href));
        Require(model.Axis.Max is not { } max || (double.IsFinite(max) && max > 0), "An axis ends above 0.");
        if (model.Kind == ChartKind.Boxes)
        {
            CheckBoxes(model);
        }
        else
        {
            CheckSeries(model);
        }

        CheckPlaces(model);
    }

    /// <exception cref="ArgumentException">One of them says nothing.</exception>
    public static void CheckWords(params ReadOnlySpan<string?> texts)
    {
        foreach (var text in texts)
        {
            Require(!string.IsNullOrWhiteSpace(text), "Title, summary and axis say something.");
        }
    }

    /// <exception cref="ArgumentException">It does not hold.</exception>
    public static void Require(bool holds, string rule)
    {
        if (!holds)
        {
            throw new ArgumentException(rule, nameof(rule));
        }
    }

    private static void CheckSeries(ChartModel model)
    {
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
    }

    private static void CheckBoxes(ChartModel model)
    {
        Require(!model.Spreads.IsDefault && model.Spreads.Length == model.Categories.Length, "There is one box, or none, for each category.");
        Require(model.Spreads.All(box => box is null || box.Rises), "A box' five figures are finite, 0 or more, and do not fall.");
    }

    private static void CheckPlaces(ChartModel model)
    {
        var (categories, marks) = (model.Categories, model.Marks);
        Require(categories.All(category => category.Date is not null == (model.Kind == ChartKind.Line)), "A line's categories have dates, and no others.");
        Require(categories.All(category => category.At is not null == (model.Kind == ChartKind.Curves)), "The categories of curves have places, and no others.");
        var pairs = categories.Zip(categories.Skip(1));
        Require(model.Kind != ChartKind.Line || pairs.All(pair => pair.First.Date < pair.Second.Date), "A line's dates rise.");
        Require(
            model.Kind != ChartKind.Curves || (categories.All(category => category.At is >= 0 and < double.PositiveInfinity) && pairs.All(pair => pair.First.At < pair.Second.At)),
            "The places of curves are 0 or more, finite, and rise.");
        Require(model.Brush is not { } brush || brush.Steps == categories.Length, "A brush has a step for each category.");
        ChartHref.Check(model.Brush is { } leading ? [leading.Address(0, leading.Steps - 1)] : []);
        Require(model.Across is not { } across || (!string.IsNullOrWhiteSpace(across.Title) && across.Format is ChartFormat.Elapsed or ChartFormat.Working), "Curves run along durations.");
        Require(
            model.Kind != ChartKind.Curves || model.Series.All(series => series.Points.All(point => point.Value is null or (>= 0 and <= 1))),
            "The values of curves are shares, 0 to 1.");
        Require(
            model.Kind == ChartKind.Line ? marks.All(mark => mark.Date is not null) : marks.All(mark => mark.Category is { } place && place >= 0 && place < categories.Length),
            "A mark stands on a date of a line, or on one of the categories.");
    }
}
