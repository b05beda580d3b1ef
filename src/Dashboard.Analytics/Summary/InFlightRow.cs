using Dashboard.Analytics.Engine;
using Dashboard.Analytics.Facts;
using Dashboard.Domain.Selections;

namespace Dashboard.Analytics.Summary;

/// <summary>Tweets in flight at the end of the period, or at the as-of time where that is earlier, whatever the date basis.</summary>
internal static class InFlightRow
{
    /// <param name="tweets">How many they are: those that are carried out of the period.</param>
    public static InFlightFigures Of(FactStore facts, Selection selection, int tweets, CancellationToken cancellationToken)
    {
        var selected = new SelectedTweets(facts, selection);
        var work = new WorkInProgress(facts, selected.Period);
        var open = facts.Index.Open;
        var tally = new InFlightTally(
            facts,
            work,
            new OverdueStarts(facts.Rules, work.At, Earliest(facts)),
            tweet => open is null || tweet >= facts.BaseTweets || open.WasScheduled(tweet));
        foreach (var tweet in open is null ? selected.RowsByCodes(cancellationToken) : Candidates(facts, open, work).Where(selected.HasCodes))
        {
            if (work.Holds(tweet))
            {
                tally.Add(tweet);
            }
        }

        return tally.ToFigures(tweets, selection.Clock);
    }

    /// <summary>What counts of the base, then all that came after it.</summary>
    private static List<int> Candidates(FactStore facts, OpenRows open, WorkInProgress work)
    {
        var rows = open.At(work.Before);
        if (!facts.ReplacedRows.IsEmpty)
        {
            rows.RemoveAll(facts.IsReplaced);
        }

        for (var row = facts.BaseTweets; row < facts.Columns.Count; row++)
        {
            rows.Add(row);
        }

        return rows;
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
