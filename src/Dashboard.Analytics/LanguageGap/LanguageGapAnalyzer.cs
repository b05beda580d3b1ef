using Dashboard.Analytics.Facts;
using Dashboard.Domain.Calendars;
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
        return FromIndex(facts, selection) ?? FromRows(facts, selection, cancellationToken);
    }

    private static LanguageGapReport? FromIndex(FactStore facts, Selection selection)
    {
        if (!PairSelection.CanBe(facts) || PairsOf(facts, selection.Clock) is not { } pairs || PairSelection.Of(facts, selection) is not { } selected)
        {
            return null;
        }

        var tally = new LanguageGapTally(facts, selection.Clock);
        pairs = facts.TweetsDerivedAnew == 0 ? pairs : facts.Own(selection.Clock, () => pairs.Over(facts, selection.Clock));
        pairs.AddTo(tally, selected);
        return tally.ToReport();
    }

    /// <summary>How they are built is remembered for other stores, so that it must not hold on to this one: nothing but the clock is in it.</summary>
    private static OrderedPairs? PairsOf(FactStore facts, ClockKind clock) =>
        facts.Index.Of(clock, all => OrderedPairs.Build(all, clock), OrderedPairs.Restore);

    private static LanguageGapReport FromRows(FactStore facts, Selection selection, CancellationToken cancellationToken)
    {
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
            else if ((isWanted[tweet] || isWanted[pairs.PartnerOf(tweet)]) && LanguagePairs.IsLater(facts, tweet, pairs.PartnerOf(tweet)))
            {
                tally.AddPair(tweet, pairs.PartnerOf(tweet));
            }
        }

        return tally.ToReport();
    }

    private static bool[] InLanguagesAndChannels(FactStore facts, Selection selection, CancellationToken cancellationToken)
    {
        var isWanted = new bool[facts.Tweets];
        var languagesAndChannels = Selection.Everything with { Languages = selection.Languages, Channels = selection.Channels };
        foreach (var tweet in new SelectedTweets(facts, languagesAndChannels).RowsByCodes(cancellationToken))
        {
            isWanted[tweet] = true;
        }

        return isWanted;
    }
}
