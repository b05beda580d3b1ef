using NodaTime;

namespace Dashboard.Domain.Selections;

/// <summary>The period that a selection is compared with.</summary>
public static class PeriodBefore
{
    /// <summary>
    /// The same selection over as many days, ending the day before its range begins. The days that are counted are those shown: a range
    /// that is open, or goes on after the as-of time, ends with that time's local day.
    /// </summary>
    /// <param name="asOf">UTC milliseconds.</param>
    /// <param name="reportingZone">The zone in which days are cut.</param>
    /// <returns><see langword="null"/> where the range has no first day, or holds no day up to the as-of time.</returns>
    public static Selection? OfPeriodBefore(this Selection selection, long asOf, DateTimeZone reportingZone)
    {
        ArgumentNullException.ThrowIfNull(selection);
        ArgumentNullException.ThrowIfNull(reportingZone);
        if (selection.From is not { } from)
        {
            return null;
        }

        var afterLast = Instant.FromUnixTimeMilliseconds(asOf).InZone(reportingZone).Date.PlusDays(1);
        var to = selection.To is { } end && end < afterLast ? end : afterLast;
        var days = Period.DaysBetween(from, to);

        // Addresses may name any day there is: before the first of all there is nothing to go back to.
        return days > 0 && Period.DaysBetween(LocalDate.MinIsoValue, from) >= days ? selection with { From = from.PlusDays(-days), To = from } : null;
    }
}
