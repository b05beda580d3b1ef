namespace Dashboard.Web.Components.Charts;

/// <summary>A vertical mark, named at its top: on a date (line) or on a category (columns), never both.</summary>
public sealed record ChartMark
{
    private ChartMark(string label, DateOnly? date, int? category) => (Label, Date, Category) = (label, date, category);

    public string Label { get; }

    public DateOnly? Date { get; }

    public int? Category { get; }

    public static ChartMark On(DateOnly date, string label) => new(label, date, null);

    /// <param name="category">Place of the category, from 0.</param>
    public static ChartMark At(int category, string label) => new(label, null, category);
}

/// <summary>A line across the chart at a value of the axis, named at its end.</summary>
public sealed record ChartTarget(double Value, string Label);
