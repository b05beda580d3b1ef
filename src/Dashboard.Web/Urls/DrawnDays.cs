using Dashboard.Domain.Selections;
using NodaTime;

namespace Dashboard.Web.Urls;

/// <summary>The days that a mark on a time axis stands for: those of its week or month, as far as the selection's dates reach.</summary>
internal static class DrawnDays
{
    /// <param name="inForce">The selection that was drawn: where the address names no dates it has those that stand for them.</param>
    /// <param name="first">First day of the week or month.</param>
    /// <param name="next">The day after its last, later than <paramref name="first"/>.</param>
    /// <returns>Half-open, never empty where the selection drew the mark.</returns>
    public static (LocalDate From, LocalDate To) Of(Selection inForce, LocalDate first, LocalDate next)
    {
        ArgumentNullException.ThrowIfNull(inForce);
        return (
            inForce.From is { } from && from > first ? from : first,
            inForce.To is { } to && to < next ? to : next);
    }

    /// <summary>The same choice of tweets over those days alone.</summary>
    public static Selection Within(this Selection asked, Selection inForce, LocalDate first, LocalDate next)
    {
        ArgumentNullException.ThrowIfNull(asked);
        var (from, to) = Of(inForce, first, next);
        return asked with { From = from, To = to };
    }
}
