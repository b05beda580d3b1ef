using System.Text.Json.Serialization;

namespace Dashboard.Web.Components.Charts;

/// <summary>A vertical mark, named at its top: on a date (line) or on a category (columns), never both.</summary>
public sealed record ChartMark
{
    private ChartMark(string label, DateOnly? date, int? category, bool isQuiet = false) => (Label, Date, Category, IsQuiet) = (label, date, category, isQuiet);

    public string Label { get; }

    public DateOnly? Date { get; }

    public int? Category { get; }

    /// <summary>Whether the line stands back and its name is said below the picture alone: holidays, of which there may be many.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsQuiet { get; }

    public static ChartMark On(DateOnly date, string label) => new(label, date, null);

    public static ChartMark Quietly(DateOnly date, string label) => new(label, date, null, isQuiet: true);

    /// <param name="category">Place of the category, from 0.</param>
    public static ChartMark At(int category, string label) => new(label, null, category);
}

/// <summary>A line across the chart at a value of the axis, named at its end.</summary>
public sealed record ChartTarget(double Value, string Label);
