using Dashboard.Analytics.Facts;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Visits;

namespace Dashboard.Analytics.LanguageGap;

/// <summary>Measures the pairs of a selection, each at the tweet that was published last.</summary>
public static class LanguageGapAnalyzer
{
    public static LanguageGapReport Analyze(FactStore facts, Selection selection, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(selection);
        var pairs = new LanguagePairs(facts);
        var tally = new LanguageGapTally(facts, selection.Clock);
        var isWanted = InLanguagesAndChannels(facts, selection, cancellationToken);
        var selected = new SelectedTweets(facts, selection with { Languages = CodeSet.All, Channels = CodeSet.All });
        foreach (var tweet in selected.Rows(cancellationToken))
        {
            if (pairs.PairOf(tweet) < 0 || facts.Columns.Outcome[tweet] != Outcome.Published)
            {
                continue;
            }

            if (pairs.TweetsOf(pairs.PairOf(tweet)) != 2)
            {
                if (isWanted[tweet])
                {
                    tally.AddNoPair(pairs.PairOf(tweet), isAlone: pairs.TweetsOf(pairs.PairOf(tweet)) == 1);
                }
            }
            else if ((isWanted[tweet] || isWanted[pairs.PartnerOf(tweet)]) && IsLater(facts, tweet, pairs.PartnerOf(tweet)))
            {
                tally.AddPair(tweet, pairs.PartnerOf(tweet));
            }
        }

        return tally.ToReport();
    }

    private static bool[] InLanguagesAndChannels(FactStore facts, Selection selection, CancellationToken cancellationToken)
    {
        var isWanted = new bool[facts.Tweets];
        var either = Selection.Everything with { Languages = selection.Languages, Channels = selection.Channels };
        foreach (var tweet in new SelectedTweets(facts, either).RowsByCodes(cancellationToken))
        {
            isWanted[tweet] = true;
        }

        return isWanted;
    }

    /// <summary>Of two published in the same millisecond the one that stands later in exports: each pair is met once.</summary>
    private static bool IsLater(FactStore facts, int tweet, int partner) =>
        facts.Columns.Outcome[partner] != Outcome.Published
        || (facts.Columns.End[tweet], facts.PlaceOf(tweet)).CompareTo((facts.Columns.End[partner], facts.PlaceOf(partner))) > 0;
}
