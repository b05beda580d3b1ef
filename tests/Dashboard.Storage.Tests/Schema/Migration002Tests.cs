using Dapper;
using Dashboard.Storage.Import;
using Dashboard.Storage.Schema;
using Microsoft.Data.Sqlite;
using static Dashboard.Domain.Record.ApprovalAction;
using static Dashboard.Storage.Tests.TestRecord;

namespace Dashboard.Storage.Tests.Schema;

/// <summary>A database of the first schema, filled as the program of its time filled it, is brought along with all that it knows.</summary>
public sealed class Migration002Tests : IDisposable
{
    private readonly TestRecord _record = new();

    [Fact]
    public void Open_DatabaseOfTheFirstSchema_KeepsEveryEventAndKnowsItAgain()
    {
        MakeOld();
        string[] events = ["t submitted 0", "t submitted 0", "t approved 1", "u created 2", "w created -3243900"]; // the last by the way in
        Assert.Equal(events, _record.Counted());
        Assert.Equal(["2"], _record.Query("PRAGMA user_version"));
        Assert.Equal(["ok"], _record.Query("PRAGMA integrity_check"));
        Assert.Empty(_record.Query("PRAGMA foreign_key_check"));
        Assert.Equal(["2|1|4", "3|5|"], _record.Query("SELECT batch_id, first_event, last_event FROM import_batch WHERE sha256 <> '' ORDER BY 1"));

        // The same rows are there, the third of two equal ones is not; the identifier still stands for what it stood for.
        Assert.Equal(
            new ImportCounts(1, 3, 1, 0),
            _record.Import("again", Event("t", Submitted, 0), Event("t", Submitted, 0), Event("t", Submitted, 0), Event("t", Approved, 1, id: "e"), Event("t", Approved, 2, id: "e")));

        // The one of the import that was cut off is its own, and what it had not yet read is new.
        using var database = _record.Open();
        using var session = database.BeginImport(Named("cut off"));
        Assert.True(session.IsResumed);
        AddAll(session, Event("v", Created, 3), Event("v", Submitted, 4));
        Assert.Equal(new ImportCounts(2, 0, 0, 0), session.Complete(null));
    }

    [Fact]
    public void Open_DatabaseOfTheFirstSchema_KeepsTheWayInAndTheSeen()
    {
        MakeOld();
        _record.Open().Dispose();
        var before = _record.Query("SELECT count(*) FROM approval_event");
        _record.Query("INSERT INTO v_event_in (tweet_id, action, occurred_at) VALUES ('w', 'created', '2020-01-01T00:00:00Z')");
        Assert.Equal(before, _record.Query("SELECT count(*) FROM approval_event"));
        Assert.Equal(["4|3"], _record.Query("SELECT event_id, row FROM event_seen"));
        Assert.Throws<SqliteException>(() => _record.Query("DELETE FROM approval_event WHERE batch_id = 2"));
    }

    public void Dispose() => _record.Dispose();

    /// <summary>Two equal rows, one with an identifier, one that the cut-off file has seen, one that is the cut-off file's, one of the way in.</summary>
    private void MakeOld()
    {
        using var connection = new SqliteConnection($"Data Source={_record.Path};Pooling=false");
        connection.Open();
        connection.Execute(string.Join("\n", Migration001.Tables, Migration001Views.Views, Migration001WayIn.WayIn));
        connection.Execute(
            $"""
            INSERT INTO record_identity VALUES (1, 'old', '2026-01-01T00:00:00Z');
            PRAGMA application_id = {Migrations.ApplicationId};
            PRAGMA user_version = 1;
            INSERT INTO source (code) VALUES ('canonical');
            INSERT INTO tweet (code) VALUES ('t'), ('u'), ('v');
            INSERT INTO import_batch (batch_id, source_id, sha256, file_name, status, rows_taken, started_at)
            VALUES (2, 2, 'a', 'a.csv', 'complete', 4, 'then'), (3, 2, 'cut off', 'cut off.csv', 'loading', 0, 'then');
            INSERT INTO revision (made_at, kind, batch_id) VALUES ('then', 'batch_completed', 2);
            INSERT INTO approval_event (event_id, tweet_id, action, occurred_at, precision, batch_id, source_row, source_id, event_key) VALUES
                (1, 1, 1, {Noon}, 0, 2, 2, 2, {Key(1, 0)}),
                (2, 1, 1, {Noon}, 0, 2, 3, 2, {Key(1, 1)}),
                (3, 1, 5, {Noon + 60_000}, 0, 2, 4, 2, 'e'),
                (4, 2, 0, {Noon + 120_000}, 0, 2, 5, 2, {Key(2, 0)}),
                (5, 3, 0, {Noon + 180_000}, 0, 3, 2, 2, {Key(3, 0)});
            INSERT INTO event_seen VALUES (3, 4, 3);
            INSERT INTO v_event_in (tweet_id, action, occurred_at) VALUES ('w', 'created', '2020-01-01T00:00:00Z');
            """);
    }

    /// <summary>Eight bytes of time, 32 of a hash, four of a number: what they were does not matter any more, only what the rows say.</summary>
    private static string Key(int hash, int ordinal) => $"x'{0:x16}{hash:x64}{ordinal:x8}'";
}
