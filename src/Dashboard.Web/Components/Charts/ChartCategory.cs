using System.Text.Json.Serialization;

namespace Dashboard.Web.Components.Charts;

/// <summary>A place on the axis of categories.</summary>
/// <param name="Label">In the reader's language. A line's is shown by the pointer ("Week of 3 March 2025").</param>
/// <param name="Date">A line's place in time; <see langword="null"/> for all others.</param>
/// <param name="Href">Where a press on it leads: from the root, a page or the list of exactly the tweets that it counts.</param>
/// <param name="At">A curve's place on the axis across, in the unit of that axis, 0 or more; <see langword="null"/> for all others.</param>
public sealed record ChartCategory(
    string Label,
    DateOnly? Date = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Href = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] double? At = null);
