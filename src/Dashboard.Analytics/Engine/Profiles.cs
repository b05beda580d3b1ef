using Dashboard.Analytics.Facts;
using Dashboard.Domain.Selections;

namespace Dashboard.Analytics.Engine;

/// <summary>
/// The combinations that occur of the attributes of a detail, numbered in their order: a selection's codes become a yes or no for each of them,
/// once. Two bytes a tweet.
/// </summary>
internal sealed class Profiles : IKeptPart
{
    /// <summary>With more of them rows would be cut into ranges too short to gain anything.</summary>
    public const int Most = 8192;

    private readonly IReadOnlyList<TweetAttribute> _attributes;

    /// <summary>Those of all profiles, for each attribute.</summary>
    private readonly int[][] _codes;
    private readonly ushort[] _ofTweet;
    private readonly bool[] _isLeftOut;

    private Profiles(IReadOnlyList<TweetAttribute> attributes, int[][] codes, ushort[] ofTweet, int commonOneIn)
    {
        (_attributes, _ofTweet, _isLeftOut) = (attributes, ofTweet, new bool[codes.Length]);
        _codes = [.. Enumerable.Range(0, attributes.Count).Select(attribute => Array.ConvertAll(codes, profile => profile[attribute]))];
        if (commonOneIn > 0)
        {
            var tweets = new int[codes.Length];
            foreach (var profile in ofTweet)
            {
                tweets[profile]++;
            }

            _isLeftOut = Array.ConvertAll(tweets, count => count > ofTweet.Length / commonOneIn);
        }
    }

    public int Count => _isLeftOut.Length;

    /// <summary>By row of the base.</summary>
    public ReadOnlySpan<ushort> OfTweets => _ofTweet;

    public IReadOnlyList<Array> Stored => [Enumerable.Range(0, Count).SelectMany(profile => _codes.Select(codes => codes[profile])).ToArray(), _ofTweet];

    /// <param name="detail">Of the profiles that were stored.</param>
    /// <param name="stored">As <see cref="Stored"/> gave it.</param>
    public static Profiles Restore(Detail detail, Array[] stored)
    {
        var attributes = Details.AttributesOf(detail);
        return new(attributes, [.. ((int[])stored[0]).Chunk(attributes.Count)], (ushort[])stored[1], Details.CommonOneIn(detail));
    }

    /// <returns><see langword="null"/> where there are too many to be worth it.</returns>
    public static Profiles? Of(FactStore facts, Detail detail, CancellationToken cancellationToken)
    {
        var attributes = Details.AttributesOf(detail);
        var ofTweet = new ushort[facts.BaseTweets];
        int[][] codes = [[]];
        foreach (var attribute in attributes)
        {
            if (Divide(facts, attribute, codes, ofTweet, cancellationToken) is not { } divided)
            {
                return null;
            }

            codes = divided;
        }

        return new(attributes, codes, ofTweet, Details.CommonOneIn(detail));
    }

    /// <summary>Whether a tweet of the base is too common for what is built of these profiles.</summary>
    public bool LeavesOut(int tweet) => _isLeftOut[_ofTweet[tweet]];

    /// <summary>Whether every tweet of the base that a selection's codes hold is in what is built of these profiles.</summary>
    /// <param name="selection">Asks for values of the detail's attributes alone.</param>
    public bool Cover(FactStore facts, Selection selection) => !Wanted(facts, selection).Index().Any(profile => profile.Item && _isLeftOut[profile.Index]);

    /// <summary>The attribute's code in a profile, −1 where unknown.</summary>
    /// <param name="attribute">One of the detail's.</param>
    public int CodeOf(int profile, TweetAttribute attribute)
    {
        for (var i = 0; i < _codes.Length; i++)
        {
            if (_attributes[i] == attribute)
            {
                return _codes[i][profile];
            }
        }

        throw new ArgumentOutOfRangeException(nameof(attribute), attribute, "These profiles do not tell it.");
    }

    /// <summary>Which profiles a selection's codes hold.</summary>
    /// <param name="selection">Asks for values of the detail's attributes alone.</param>
    public bool[] Wanted(FactStore facts, Selection selection)
    {
        var wanted = new bool[Count];
        Array.Fill(wanted, true);
        for (var i = 0; i < _attributes.Count; i++)
        {
            if (WantedCodes.Of(facts, selection, _attributes[i]) is not { } codes)
            {
                continue;
            }

            var ofProfile = _codes[i];
            for (var profile = 0; profile < wanted.Length; profile++)
            {
                wanted[profile] &= codes[ofProfile[profile] + 1];
            }
        }

        return wanted;
    }

    /// <summary>Tells profiles apart by one attribute more: those of one number stay together, in the order of its codes.</summary>
    private static int[][]? Divide(FactStore facts, TweetAttribute attribute, int[][] codes, ushort[] ofTweet, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var column = facts.Columns.Attribute(attribute);
        var values = facts.CodesOf(attribute).Count + 1;
        var numbers = new int[codes.Length * values];
        for (var tweet = 0; tweet < ofTweet.Length; tweet++)
        {
            numbers[(ofTweet[tweet] * values) + column[tweet] + 1] = 1;
        }

        List<int[]> divided = [];
        for (var i = 0; i < numbers.Length; i++)
        {
            if (numbers[i] > 0)
            {
                numbers[i] = divided.Count;
                divided.Add([.. codes[i / values], (i % values) - 1]);
            }
        }

        if (divided.Count > Most)
        {
            return null;
        }

        for (var tweet = 0; tweet < ofTweet.Length; tweet++)
        {
            ofTweet[tweet] = (ushort)numbers[(ofTweet[tweet] * values) + column[tweet] + 1];
        }

        return [.. divided];
    }
}
