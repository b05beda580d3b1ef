using Dashboard.Analytics.Facts;
using Dashboard.Domain.Selections;
using Dashboard.Operations.Records;
using Microsoft.Data.Sqlite;

namespace Dashboard.Operations.Tests.Records;

/// <summary>What other programs do to a record's database, and what a watch has to make of it.</summary>
internal static class RecordChanges
{
    /// <summary>Through the documented way in, by a connection of its own.</summary>
    public static void Append(this ImportedRecord record, string tweet, string action, string at, string? stage = null)
    {
        using var connection = new SqliteConnection($"Data Source={record.Database};Pooling=false");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "INSERT INTO v_event_in (tweet_id, action, occurred_at, stage) VALUES ($tweet, $action, $at, $stage)";
        command.Parameters.AddWithValue("$tweet", tweet);
        command.Parameters.AddWithValue("$action", action);
        command.Parameters.AddWithValue("$at", at);
        command.Parameters.AddWithValue("$stage", (object?)stage ?? DBNull.Value);
        command.ExecuteNonQuery();
    }

    /// <summary>The same rows as a record read from end to end now.</summary>
    public static async Task SameAsLoadedAsync(this ImportedRecord record, LoadedRecord followed)
    {
        var loaded = await record.LoadAsync();
        Assert.Equal(loaded.Identity, followed.Identity);
        Assert.Equal(loaded.Facts.TweetRows(Selection.Everything, CancellationToken.None), followed.Facts.TweetRows(Selection.Everything, CancellationToken.None));
        Assert.Equal(loaded.Facts.VisitRows(Selection.Everything, CancellationToken.None), followed.Facts.VisitRows(Selection.Everything, CancellationToken.None));
        Assert.Equivalent(loaded.Description, followed.Description, strict: true);
    }

    /// <summary>The clock goes on until it is so.</summary>
    public static async Task UntilAsync(this ImportedRecord record, RecordWatch watch, Func<bool> isSo)
    {
        for (var tries = 0; !isSo(); tries++)
        {
            Assert.True(tries < 1500, $"It did not come to be; {watch.Standing}");
            record.Clock.Advance(TimeSpan.FromMilliseconds(250));
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
    }
}
