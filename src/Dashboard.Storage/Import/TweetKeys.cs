using Dashboard.Storage.Connections;
using Microsoft.Data.Sqlite;

namespace Dashboard.Storage.Import;

/// <summary>Keys of tweets, looked up or made while importing. Of one that the record has, it is found out what its rows gave so far.</summary>
internal sealed class TweetKeys(SqliteConnection connection) : IDisposable
{
    private const int ReadsARow = 2;

    /// <summary>Rows that may be read for that. A tweet that is forgotten and comes by again and again is not read every time.</summary>
    private long _reads = 1_000_000;

    private readonly Statement _insert = new(connection, "INSERT INTO tweet (code) VALUES (?1) ON CONFLICT DO NOTHING");
    private readonly Statement _select = new(connection, "SELECT tweet_id FROM tweet WHERE code = ?1");

    private readonly Statement _given = new(
        connection, "SELECT department_id, purpose_id, language_id, channel_id, lane_id, pair_id FROM approval_event WHERE tweet_id = ?1");

    /// <summary>For each row of the file some may be read.</summary>
    public void CountRow() => _reads += ReadsARow;

    /// <summary>Looks the key up.</summary>
    /// <returns>Whether the tweet's rows so far, if any, agree on its attributes; <see langword="false"/> where that would take too long.</returns>
    public bool Find(KnownTweet tweet)
    {
        if (_insert.Bind(1, tweet.Code).RunInsert() is { } made)
        {
            tweet.Key = checked((int)made);
            return true;
        }

        tweet.Key = KeyOf(tweet.Code);
        return Agrees(tweet);
    }

    public void Dispose()
    {
        _insert.Dispose();
        _select.Dispose();
        _given.Dispose();
    }

    private int KeyOf(string code)
    {
        try
        {
            _select.Bind(1, code).Step();
            return checked((int)_select.Int(0));
        }
        finally
        {
            _select.Reset();
        }
    }

    private bool Agrees(KnownTweet tweet)
    {
        try
        {
            _given.Bind(1, tweet.Key);
            var agrees = true;
            while (agrees && _given.Step())
            {
                agrees = --_reads > 0 && tweet.Agrees(new(Key(0), Key(1), Key(2), Key(3), Key(4), Key(5)));
            }

            return agrees;
        }
        finally
        {
            _given.Reset();
        }
    }

    private int Key(int column) => (int)_given.Int(column);
}
