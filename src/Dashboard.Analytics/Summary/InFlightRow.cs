using Dashboard.Analytics.Facts;
using Dashboard.Analytics.InFlight;
using Dashboard.Domain.Selections;

namespace Dashboard.Analytics.Summary;

/// <summary>Tweets in flight at the end of the period, or at the as-of time where that is earlier, whatever the date basis.</summary>
internal static class InFlightRow
{
    /// <param name="tweets">How many they are: those that are carried out of the period.</param>
    public static InFlightFigures Of(FactStore facts, Selection selection, int tweets, CancellationToken cancellationToken)
    {
        var work = new WorkInProgress(facts, SelectedPeriod.Of(selection, facts.ReportingZone));
        var tally = new InFlightTally(facts, work, new OverdueStarts(facts.Rules, work.At, Earliest(facts)));
        foreach (var row in HeldRows.Of(facts, selection, work, cancellationToken))
        {
            tally.Add(row);
        }

        return tally.ToFigures(tweets, selection.Clock);
    }

    private static long Earliest(FactStore facts)
    {
        var earliest = facts.BaseTweets == 0 ? facts.AsOf : facts.Columns.Start[0];
        for (var row = facts.BaseTweets; row < facts.Columns.Count; row++)
        {
            earliest = Math.Min(earliest, facts.Columns.Start[row]);
        }

        return earliest;
    }
}
