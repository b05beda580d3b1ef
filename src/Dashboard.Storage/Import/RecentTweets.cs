namespace Dashboard.Storage.Import;

/// <summary>
/// The tweets that came by last, two to a slot, since a tweet's rows come within some weeks of each other. There are too many to remember
/// all.
/// </summary>
internal sealed class RecentTweets
{
    private const int Slots = 1 << 15;

    private readonly KnownTweet?[] _kept = new KnownTweet?[2 * Slots];

    /// <summary>Which of the two of a slot came by last: the other one goes.</summary>
    private readonly byte[] _late = new byte[Slots];

    public KnownTweet Of(string code)
    {
        var hash = StringComparer.Ordinal.GetHashCode(code);
        var slot = hash & (Slots - 1);
        if (_kept[(2 * slot) + _late[slot]] is { } late && late.Is(code, hash))
        {
            return late;
        }

        _late[slot] ^= 1;
        ref var other = ref _kept[(2 * slot) + _late[slot]];
        if (other is null || !other.Is(code, hash))
        {
            other = new KnownTweet(code, hash);
        }

        return other;
    }
}
