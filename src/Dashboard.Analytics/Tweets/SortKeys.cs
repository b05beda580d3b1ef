using System.Numerics;
using Dashboard.Analytics.Facts;

namespace Dashboard.Analytics.Tweets;

/// <summary>What rows are ordered by, as numbers: the smallest comes first, either way; what is undefined is the largest.</summary>
internal sealed class SortKeys
{
    private const long Undefined = long.MaxValue;

    private readonly FactStore _facts;
    private readonly TweetColumns _tweets;
    private readonly Func<int, long> _key;
    private readonly bool _isDescending;

    public SortKeys(FactStore facts, TweetField field, bool isDescending)
    {
        (_facts, _tweets, _isDescending) = (facts, facts.Columns, isDescending);
        _key = KeyOf(field);
    }

    public long Of(int tweet)
    {
        var key = _key(tweet);
        return key == Undefined || !_isDescending ? key : -key;
    }

    private Func<int, long> KeyOf(TweetField field) => field switch
    {
        TweetField.TweetId => tweet => _facts.IdentifierPlaceOf(_tweets.Tweet[tweet]),
        TweetField.Department => Code(TweetAttribute.Department),
        TweetField.Purpose => Code(TweetAttribute.Purpose),
        TweetField.Language => Code(TweetAttribute.Language),
        TweetField.Channel => Code(TweetAttribute.Channel),
        TweetField.Lane => Code(TweetAttribute.Lane),
        TweetField.Pair => Code(TweetAttribute.Pair),
        TweetField.Outcome => tweet => (long)_tweets.Outcome[tweet],
        TweetField.Start => tweet => _tweets.Start[tweet],
        TweetField.End => tweet => Moment.OrNull(_tweets.End[tweet]) ?? Undefined,
        TweetField.TimeToPublish => Time(tweet => _tweets.End[tweet] - _tweets.Start[tweet]),
        TweetField.Approval => Time(tweet => _tweets.End[tweet] - _tweets.Start[tweet] - _tweets.ScheduledElapsed[tweet]),
        TweetField.Working => Time(tweet => _tweets.WorkingTotal[tweet]),
        TweetField.Approvers => tweet => _tweets.Approvers[tweet],
        TweetField.Hands => tweet => _tweets.Hands[tweet],
        TweetField.Groups => tweet => _tweets.Groups[tweet],
        TweetField.Steps => tweet => _tweets.Steps[tweet],
        TweetField.ReworkLoops => tweet => _tweets.ReworkLoops[tweet],
        TweetField.Handovers => tweet => _tweets.Handovers[tweet],
        // By how many there are: the oddest tweets are what one looks for.
        TweetField.Flags => tweet => BitOperations.PopCount((uint)_tweets.Flags[tweet]),
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "A tweet has no such column."),
    };

    private Func<int, long> Time(Func<int, long> time) => tweet => _facts.HasTimeToPublish(tweet) ? time(tweet) : Undefined;

    private Func<int, long> Code(TweetAttribute attribute)
    {
        var places = Ordinal.Places(_facts.CodesOf(attribute));
        var column = _tweets.Attribute(attribute);
        return tweet => column[tweet] < 0 ? Undefined : places[column[tweet]];
    }
}
