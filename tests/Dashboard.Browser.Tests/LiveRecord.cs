using System.Globalization;
using Dashboard.Testing;
using Microsoft.Data.Sqlite;

namespace Dashboard.Browser.Tests;

/// <summary>A copy of the synthetic record that a test may write into, as any other program may.</summary>
public sealed class LiveRecord : IDisposable
{
    private readonly TempFolder _folder = new();

    /// <param name="seed">Left as it is.</param>
    public LiveRecord(SeedHost seed)
    {
        using var connection = new SqliteConnection($"Data Source={seed.Database};Pooling=false");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "VACUUM INTO $file";
        command.Parameters.AddWithValue("$file", Database);
        command.ExecuteNonQuery();
    }

    public string Database => _folder.File("live.db");

    /// <summary>Adds tweets that were handed in and published within the record's last minutes: two events each.</summary>
    public void Append(int tweets, string lane = "")
    {
        using var connection = new SqliteConnection($"Data Source={Database};Pooling=false");
        connection.Open();
        using var latest = connection.CreateCommand();
        latest.CommandText = "SELECT max(occurred_at) FROM v_event";
        var until = Convert.ToString(latest.ExecuteScalar(), CultureInfo.InvariantCulture)!;
        using var command = connection.CreateCommand();
        command.CommandText = "INSERT INTO v_event_in (tweet_id, department, lane, action, occurred_at) VALUES ($tweet, 'ETP-PEC', $lane, $action, $at)";
        command.Parameters.AddWithValue("$lane", lane);
        var (tweet, action, at) = (command.Parameters.Add("$tweet", SqliteType.Text), command.Parameters.Add("$action", SqliteType.Text), command.Parameters.Add("$at", SqliteType.Text));
        for (var place = 0; place < tweets; place++)
        {
            foreach (var one in new[] { "submitted", "published" })
            {
                (tweet.Value, action.Value, at.Value) = ($"live-{place}", one, until);
                command.ExecuteNonQuery();
            }
        }
    }

    public void Dispose() => _folder.Dispose();
}
