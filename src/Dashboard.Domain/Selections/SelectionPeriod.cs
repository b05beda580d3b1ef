using NodaTime;

namespace Dashboard.Domain.Selections;

/// <summary>The period that a page shows where no date is chosen.</summary>
public static class SelectionPeriod
{
    private const int Months = 12;

    /// <summary>
    /// The selection itself where it has a date; else the twelve months up to the as-of time: its local day is the last one included.
    /// </summary>
    /// <param name="selection">What the address says.</param>
    /// <param name="asOf">UTC milliseconds.</param>
    /// <param name="reportingZone">The zone in which days are cut.</param>
    public static Selection OrLastTwelveMonths(this Selection selection, long asOf, DateTimeZone reportingZone)
    {
        ArgumentNullException.ThrowIfNull(selection);
        ArgumentNullException.ThrowIfNull(reportingZone);
        if (selection.HasRange)
        {
            return selection;
        }

        var to = Instant.FromUnixTimeMilliseconds(asOf).InZone(reportingZone).Date.PlusDays(1);
        return selection with { From = to.PlusMonths(-Months), To = to };
    }
}
