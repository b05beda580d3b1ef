using Dashboard.Analytics.Engine;
using Dashboard.Analytics.Facts;
using Dashboard.Domain.Selections;

namespace Dashboard.Analytics.InFlight;

/// <summary>Which tweets of a selection's codes are in flight: looked up where that is indexed, else found by reading every row.</summary>
internal static class HeldRows
{
    /// <returns>In no order.</returns>
    public static IEnumerable<OpenRow> Of(FactStore facts, Selection selection, WorkInProgress work, CancellationToken cancellationToken)
    {
        var selected = new SelectedTweets(facts, selection);
        if (facts.Index.Open is not { } open)
        {
            return Held(selected.RowsByCodes(cancellationToken));
        }

        Func<int, bool> hasCodes = facts.Selected(selection).HasCodes is { } wanted ? wanted.Of : selected.HasCodes;
        var ofBase = open.At(work.Before).Where(row => hasCodes(row.Tweet) && !facts.IsReplaced(row.Tweet));
        return ofBase.Concat(Held(Enumerable.Range(facts.BaseTweets, facts.Columns.Count - facts.BaseTweets).Where(selected.HasCodes)));

        IEnumerable<OpenRow> Held(IEnumerable<int> tweets) =>
            tweets.Where(work.Holds).Select(tweet => OpenRow.Of(facts, tweet, mayHaveWaited: true));
    }
}
