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
        var tally = new InFlightTally(facts, work, new OverdueStarts(facts.Rules, work.At, Earliest(facts)));
        if (facts.Index.Open is { } open)
        {
            AddOpen(facts, facts.Selected(selection).HasCodes is { } wanted ? wanted.Of : selected.HasCodes, open.At(work.Before), tally);
            AddHeld(facts, Enumerable.Range(facts.BaseTweets, facts.Columns.Count - facts.BaseTweets).Where(selected.HasCodes), work, tally);
        }
        else
        {
            AddHeld(facts, selected.RowsByCodes(cancellationToken), work, tally);
        }

        return tally.ToFigures(tweets, selection.Clock);
    }

    /// <summary>What counts of the base.</summary>
    private static void AddOpen(FactStore facts, Func<int, bool> hasCodes, List<OpenRow> rows, InFlightTally tally)
    {
        foreach (var row in rows)
        {
            if (hasCodes(row.Tweet) && !facts.IsReplaced(row.Tweet))
            {
                tally.Add(row);
            }
        }
    }

    private static void AddHeld(FactStore facts, IEnumerable<int> tweets, WorkInProgress work, InFlightTally tally)
    {
        foreach (var tweet in tweets)
        {
            if (work.Holds(tweet))
            {
                tally.Add(OpenRow.Of(facts, tweet, mayHaveWaited: true));
            }
        }
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
