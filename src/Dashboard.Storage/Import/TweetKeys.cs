using Dashboard.Storage.Connections;
using Microsoft.Data.Sqlite;

namespace Dashboard.Storage.Import;

/// <summary>Keys of tweets, looked up or made while importing.</summary>
internal sealed class TweetKeys(SqliteConnection connection) : IDisposable
{
    private readonly Statement _insert = new(connection, "INSERT INTO tweet (code) VALUES (?1) ON CONFLICT DO NOTHING");
    private readonly Statement _select = new(connection, "SELECT tweet_id FROM tweet WHERE code = ?1");

    public int KeyOf(KnownTweet tweet)
    {
        if (tweet.Key == 0)
        {
            Find(tweet);
        }

        return tweet.Key;
    }

    public void Dispose()
    {
        _insert.Dispose();
        _select.Dispose();
    }

    private void Find(KnownTweet tweet)
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
}
