using Dapper;
using Dashboard.Storage.Connections;
using Dashboard.Storage.Import;
using Microsoft.Data.Sqlite;

namespace Dashboard.Storage.Tests.Import;

/// <summary>A log that is moved beside the writing is moved whole, is begun anew, and is kept for whoever reads an older state.</summary>
public sealed class LogMoverTests : IDisposable
{
    private const int Rows = 200;

    private readonly TestRecord _record = new();
    private readonly string _path;
    private readonly SqliteConnection _writer;

    public LogMoverTests()
    {
        using (var database = _record.Open())
        {
            _path = database.Path;
        }

        _writer = DatabaseFile.Connect(_path, SqliteOpenMode.ReadWrite);
        _writer.Execute("PRAGMA wal_autocheckpoint = 0; CREATE TABLE filler (text TEXT)");
    }

    [Fact]
    public void Settle_AfterCommits_LeavesALogThatTheNextOneBeginsAnew()
    {
        using var mover = new LogMover(_path);
        Fill();
        mover.Begin();
        Fill();
        mover.Begin();
        mover.Settle();
        Assert.Equal(0, mover.Pages);

        _writer.Execute("INSERT INTO filler VALUES ('one')");
        mover.Begin();
        mover.Dispose();
        Assert.InRange(mover.Pages, 1, 5);
        Assert.Equal((2 * Rows) + 1, _writer.ExecuteScalar<long>("SELECT count(*) FROM filler"));
    }

    [Fact]
    public void Settle_WhileSomebodyReadsAnOlderState_EndsAndLosesNothing()
    {
        using var reader = DatabaseFile.Connect(_path, SqliteOpenMode.ReadOnly);
        using var reading = reader.BeginTransaction(deferred: true);
        Assert.Equal(0, reader.ExecuteScalar<long>("SELECT count(*) FROM filler", transaction: reading));

        using var mover = new LogMover(_path);
        Fill();
        mover.Begin();
        mover.Settle();
        Fill();
        mover.Begin();
        mover.Settle();
        Assert.Equal(0, reader.ExecuteScalar<long>("SELECT count(*) FROM filler", transaction: reading));
        Assert.Equal(2 * Rows, _writer.ExecuteScalar<long>("SELECT count(*) FROM filler"));
    }

    /// <summary>While an import runs its connection is lazy; afterwards what is written through it outlasts the machine's end again.</summary>
    [Fact]
    public void End_OfTheChunks_MakesTheConnectionAsItWas()
    {
        string[] names = ["synchronous", "foreign_keys", "ignore_check_constraints", "wal_autocheckpoint"];
        using var connection = DatabaseFile.Connect(_path, SqliteOpenMode.ReadWrite);
        long[] Settings() => [.. names.Select(name => connection.ExecuteScalar<long>($"PRAGMA {name}"))];
        var usual = Settings();
        using (var chunks = new ImportChunks(_path, connection, size: 10, TimeProvider.System))
        {
            chunks.Begin();
            Assert.Equal([1, 0, 1, 0], Settings());
            chunks.Commit();
            chunks.End();
            Assert.Equal(usual, Settings());
        }

        Assert.Equal(usual, Settings());
        Assert.Equal(2, usual[0]);
    }

    public void Dispose()
    {
        _writer.Dispose();
        _record.Dispose();
    }

    private void Fill()
    {
        using var transaction = _writer.BeginTransaction();
        for (var row = 0; row < Rows; row++)
        {
            _writer.Execute("INSERT INTO filler VALUES (@text)", new { text = new string('x', 1000) }, transaction);
        }

        transaction.Commit();
    }
}
