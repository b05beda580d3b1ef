using Dashboard.Storage.Connections;
using Microsoft.Data.Sqlite;

namespace Dashboard.Storage.Import;

/// <summary>
/// Keys of tweets, looked up or made while importing. There are too many to remember: the last ones are kept, two to a slot, since a
/// tweet's rows come within some days of each other; one that comes later is looked up again.
/// </summary>
internal sealed class TweetKeys : IDisposable
{
    private const int Slots = 1 << 14;

    private readonly Kept[] _kept = new Kept[2 * Slots];

    /// <summary>Which of the two of a slot came by last: the other one goes.</summary>
    private readonly byte[] _late = new byte[Slots];

    private readonly Statement _insert;
    private readonly Statement _select;

    public TweetKeys(SqliteConnection connection)
    {
        _insert = new Statement(connection, "INSERT INTO tweet (code) VALUES (?1) ON CONFLICT DO NOTHING");
        _select = new Statement(connection, "SELECT tweet_id FROM tweet WHERE code = ?1");
    }

    /// <summary>What is remembered of a tweet; good until the next call.</summary>
    public ref Kept Of(string code)
    {
        var hash = StringComparer.Ordinal.GetHashCode(code);
        var slot = hash & (Slots - 1);
        ref var late = ref _kept[(2 * slot) + _late[slot]];
        if (late.Is(code, hash))
        {
            return ref late;
        }

        _late[slot] ^= 1;
        ref var other = ref _kept[(2 * slot) + _late[slot]];
        if (!other.Is(code, hash))
        {
            other = new Kept { Code = code, Hash = hash };
            Find(ref other);
        }

        return ref other;
    }

    public void Dispose()
    {
        _insert.Dispose();
        _select.Dispose();
    }

    private void Find(ref Kept tweet)
    {
        if (_insert.Bind(1, tweet.Code).RunInsert() is { } made)
        {
            (tweet.Key, tweet.IsNew) = (checked((int)made), true);
            return;
        }

        try
        {
            _select.Bind(1, tweet.Code).Step();
            tweet.Key = checked((int)_select.Int(0));
        }
        finally
        {
            _select.Reset();
        }
    }

    /// <summary>A tweet that came by lately.</summary>
    public struct Kept
    {
        public string Code;
        public int Hash;
        public int Key;

        /// <summary>The record had no such tweet before, and it was never forgotten since: all its rows came by here.</summary>
        public bool IsNew;

        /// <summary>It was put among those whose rows may disagree.</summary>
        public bool IsDoubtful;

        /// <summary>The first value that its rows gave of each attribute; 0 where none did yet.</summary>
        public int Department, Purpose, Language, Channel, Lane, Pair;

        /// <summary>The reader gives equal texts mostly as one object.</summary>
        public readonly bool Is(string code, int hash) => ReferenceEquals(Code, code) || (Hash == hash && Code == code);
    }
}
