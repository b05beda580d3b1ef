using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Dashboard.Domain.Selections;
using Dashboard.Web.Urls;
using NodaTime;
using NodaTime.Text;

namespace Dashboard.Web.Components.Charts;

/// <summary>
/// What choosing weeks or months on a time axis leads to: the same page over the days from the first chosen step's first to the last one's last.
/// The script puts an address together from its pieces, so that nothing is asked of the server while the reader is still choosing.
/// </summary>
public sealed record ChartBrush
{
    /// <summary>No selection can name these days of itself: they stand for those that are yet to be chosen.</summary>
    private static readonly LocalDate AnyFrom = new(1, 1, 1), AnyTo = new(1, 1, 2);

    private ChartBrush(string start, string middle, string end, ImmutableArray<string> froms, ImmutableArray<string> tos) =>
        (Start, Middle, End, Froms, Tos) = (start, middle, end, froms, tos);

    /// <summary>An address up to its first day.</summary>
    public string Start { get; }

    /// <summary>What stands between the first day and the day after the last.</summary>
    public string Middle { get; }

    /// <summary>The rest of the address.</summary>
    public string End { get; }

    /// <summary>The first day of each step as far as it was drawn, as 2026-03-31; in the order of the categories.</summary>
    public ImmutableArray<string> Froms { get; }

    /// <summary>The day after each step's last.</summary>
    public ImmutableArray<string> Tos { get; }

    /// <summary>How many steps can be chosen.</summary>
    [JsonIgnore]
    public int Steps => Froms.Length;

    /// <param name="address">Of the page: what else it says goes along, but for the place in a list.</param>
    /// <param name="inForce">The selection that was drawn.</param>
    /// <param name="steps">First days of the axis' weeks or months, rising, none left out.</param>
    /// <param name="next">The day after the last of them ends.</param>
    /// <returns><see langword="null"/> where there is nothing to choose between.</returns>
    public static ChartBrush? Over(PageAddress address, Selection inForce, IReadOnlyList<LocalDate> steps, LocalDate next)
    {
        ArgumentNullException.ThrowIfNull(address);
        ArgumentNullException.ThrowIfNull(inForce);
        ArgumentNullException.ThrowIfNull(steps);
        if (steps.Count < 2)
        {
            return null;
        }

        var days = steps.Zip([.. steps.Skip(1), next], (first, after) => DrawnDays.Of(inForce, first, after)).ToArray();
        var anyDays = address with { Selection = address.Selection with { From = AnyFrom, To = AnyTo }, View = address.View.With("page", "") };
        var (from, to) = ($"{SelectionQuery.From}=", $"&{SelectionQuery.To}=");
        // Values are escaped: an equals sign stands in an address only behind a name, and each of the two names once.
        var pieces = anyDays.Write().Split(from + Iso(AnyFrom) + to + Iso(AnyTo));
        return new(pieces[0] + from, to, pieces[1], [.. days.Select(step => Iso(step.From))], [.. days.Select(step => Iso(step.To))]);
    }

    /// <summary>The address of the page over the steps from one to another, both included.</summary>
    public string Address(int first, int last) => $"{Start}{Froms[first]}{Middle}{Tos[last]}{End}";

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
