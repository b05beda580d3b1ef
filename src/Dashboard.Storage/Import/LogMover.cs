using Dapper;
using Dashboard.Storage.Connections;
using Microsoft.Data.Sqlite;

namespace Dashboard.Storage.Import;

/// <summary>
/// Moves what an import committed out of the database's log, over a connection of its own and beside the writing of the next rows: a third of an
/// import's copying, and all of its waiting for the disk. SQLite begins a log anew only where nothing is left in it when a transaction
/// begins, so whoever writes waits once it is long (<see cref="Settle"/>). One thread's, as the import is.
/// </summary>
internal sealed class LogMover(string path) : IDisposable
{
    // Never waits for anybody. A reader of an older state keeps what he reads in the log, as he does without an import.
    private const string Move = "PRAGMA wal_checkpoint(PASSIVE)";

    private readonly SqliteConnection _connection = DatabaseFile.Connect(path, SqliteOpenMode.ReadWrite);
    private Task _moving = Task.CompletedTask;
    private long _pages;

    /// <summary>How long the log was when it was last looked at; less where it has been begun anew since.</summary>
    public long Pages => Volatile.Read(ref _pages);

    /// <summary>Begins to move what is committed by now, after what is being moved.</summary>
    public void Begin() => _moving = MoveAsync(_moving);

    /// <summary>Waits until that is done; unless somebody reads an older state, the log is begun anew with the next transaction.</summary>
    /// <exception cref="SqliteException">The disk is full, or fails.</exception>
    public void Settle()
    {
        _moving.GetAwaiter().GetResult();
        Volatile.Write(ref _pages, 0);
    }

    /// <summary>Waits, and says nothing of failures: what is in the log is as good as what is out of it.</summary>
    public void Dispose()
    {
        Task.WaitAny(_moving);
        _connection.Dispose();
    }

    private async Task MoveAsync(Task before)
    {
        await before.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        Volatile.Write(ref _pages, _connection.QuerySingle<Outcome>(Move).Log);
    }

    /// <param name="Busy">Whether it was kept from moving anything.</param>
    /// <param name="Log">Pages in the log.</param>
    /// <param name="Checkpointed">Those of them that are moved.</param>
    private sealed record Outcome(long Busy, long Log, long Checkpointed);
}
