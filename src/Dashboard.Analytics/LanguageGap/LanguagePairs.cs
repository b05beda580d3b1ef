using Dashboard.Analytics.Columns;
using Dashboard.Analytics.Facts;
using Dashboard.Domain.Visits;

namespace Dashboard.Analytics.LanguageGap;

/// <summary>Which tweets bear the same pair code.</summary>
internal sealed class LanguagePairs
{
    private readonly NumberColumn _pairs;
    private readonly int[] _tweets;
    private readonly int[] _sumOfRows;

    public LanguagePairs(FactStore facts)
    {
        _pairs = facts.Columns.Attribute(TweetAttribute.Pair);
        _tweets = new int[facts.CodesOf(TweetAttribute.Pair).Count];
        _sumOfRows = new int[_tweets.Length];
        foreach (var tweet in facts.InOrder)
        {
            if (_pairs[tweet] >= 0)
            {
                _tweets[_pairs[tweet]]++;
                _sumOfRows[_pairs[tweet]] = unchecked(_sumOfRows[_pairs[tweet]] + tweet);
            }
        }
    }

    /// <summary>Of two published in the same millisecond the one that stands later in exports: each pair is met once.</summary>
    /// <param name="tweet">Published.</param>
    public static bool IsLater(FactStore facts, int tweet, int partner) =>
        facts.Columns.Outcome[partner] != Outcome.Published
        || (facts.Columns.End[tweet], facts.PlaceOf(tweet)).CompareTo((facts.Columns.End[partner], facts.PlaceOf(partner))) > 0;

    /// <summary>−1 where the tweet bears no pair code.</summary>
    public int PairOf(int tweet) => _pairs[tweet];

    /// <summary>How many tweets bear a pair code.</summary>
    public int TweetsOf(int pair) => _tweets[pair];

    /// <summary>The other one of a pair of exactly two.</summary>
    public int PartnerOf(int tweet) => unchecked(_sumOfRows[_pairs[tweet]] - tweet);
}
