namespace Dashboard.Storage.Import;

/// <summary>
/// Which tweets of an import may have rows that disagree on an attribute: those whose rows were seen to, and those that were not watched
/// from their first row on. Of the others it is certain that they do not, so that nobody need read twelve million events again to list none.
/// Bounded: beyond <see cref="Most"/> it only knows that there are many.
/// </summary>
internal sealed class DoubtfulTweets
{
    private const int Most = 10_000;

    private readonly HashSet<long> _tweets = [];

    /// <summary>The tweets to look at; <see langword="null"/> for all that the import touched.</summary>
    public IReadOnlyCollection<long>? Tweets => _tweets.Count > Most ? null : _tweets;

    public void Watch(ref TweetKeys.Kept tweet, in CodedEvent e)
    {
        if (tweet.IsDoubtful)
        {
            return;
        }

        var agrees = tweet.IsNew
            & Agrees(ref tweet.Department, e.Department)
            & Agrees(ref tweet.Purpose, e.Purpose)
            & Agrees(ref tweet.Language, e.Language)
            & Agrees(ref tweet.Channel, e.Channel)
            & Agrees(ref tweet.Lane, e.Lane)
            & Agrees(ref tweet.Pair, e.Pair);
        if (!agrees)
        {
            tweet.IsDoubtful = true;
            if (_tweets.Count <= Most)
            {
                _tweets.Add(tweet.Key);
            }
        }
    }

    private static bool Agrees(ref int known, int said)
    {
        if (said == 0 || said == known)
        {
            return true;
        }

        var isFirst = known == 0;
        known = said;
        return isFirst;
    }
}
