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
    private readonly Dictionary<int, (int Tweets, int SumOfRows)> _touched = [];

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

    private LanguagePairs(FactStore facts, int[] tweets, int[] sumOfRows) =>
        (_pairs, _tweets, _sumOfRows) = (facts.Columns.Attribute(TweetAttribute.Pair), tweets, sumOfRows);

    private LanguagePairs(LanguagePairs ofBase, FactStore facts)
    {
        (_pairs, _tweets, _sumOfRows) = (facts.Columns.Attribute(TweetAttribute.Pair), ofBase._tweets, ofBase._sumOfRows);
        foreach (var tweet in facts.ReplacedRows)
        {
            Touch(tweet, -1);
        }

        for (var tweet = facts.BaseTweets; tweet < facts.Tweets; tweet++)
        {
            Touch(tweet, 1);
        }
    }

    /// <summary>Two arrays; not copied.</summary>
    public IReadOnlyList<Array> Stored => [_tweets, _sumOfRows];

    /// <param name="facts">The base.</param>
    /// <param name="stored">As <see cref="Stored"/> gave it; what follows is another's.</param>
    public static LanguagePairs Restore(FactStore facts, ReadOnlySpan<Array> stored) => new(facts, (int[])stored[0], (int[])stored[1]);

    /// <summary>Of two published in the same millisecond the one that stands later in exports: each pair is met once.</summary>
    /// <param name="tweet">Published.</param>
    public static bool IsLater(FactStore facts, int tweet, int partner) =>
        facts.Columns.Outcome[partner] != Outcome.Published
        || (facts.Columns.End[tweet], facts.PlaceOf(tweet)).CompareTo((facts.Columns.End[partner], facts.PlaceOf(partner))) > 0;

    /// <summary>−1 where the tweet bears no pair code.</summary>
    public int PairOf(int tweet) => _pairs[tweet];

    /// <summary>How many tweets bear a pair code.</summary>
    public int TweetsOf(int pair) => Of(pair).Tweets;

    /// <summary>The other one of a pair of exactly two.</summary>
    public int PartnerOf(int tweet) => unchecked(Of(_pairs[tweet]).SumOfRows - tweet);

    /// <summary>The pairs of a store that stands on the base of these.</summary>
    public LanguagePairs Over(FactStore facts) => new(this, facts);

    /// <summary>How many pair codes the base knows.</summary>
    public int Count => _tweets.Length;

    /// <summary>The pair codes of tweets that were derived anew, as they were or as they are.</summary>
    public IReadOnlyCollection<int> Touched => _touched.Keys;

    private (int Tweets, int SumOfRows) Of(int pair) => _touched.TryGetValue(pair, out var touched) ? touched : OfBase(pair);

    private (int Tweets, int SumOfRows) OfBase(int pair) => pair < _tweets.Length ? (_tweets[pair], _sumOfRows[pair]) : default;

    private void Touch(int tweet, int sign)
    {
        var pair = _pairs[tweet];
        if (pair >= 0)
        {
            var (tweets, sum) = Of(pair);
            _touched[pair] = (tweets + sign, unchecked(sum + (sign * tweet)));
        }
    }
}
