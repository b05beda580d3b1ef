using Microsoft.Data.Sqlite;

namespace Dashboard.Storage.Connections;

/// <summary>
/// A connection's lock, held by this thread over many calls: SQLite takes it for each, which costs little where the thread has it already. An
/// interruption does not wait for it.
/// </summary>
internal sealed class ConnectionHold : IDisposable
{
    private readonly nint _mutex;

    public ConnectionHold(SqliteConnection connection)
    {
        _mutex = NativeSqlite.Mutex(connection.Handle!.DangerousGetHandle());
        NativeSqlite.Enter(_mutex);
    }

    public void Dispose() => NativeSqlite.Leave(_mutex);
}
