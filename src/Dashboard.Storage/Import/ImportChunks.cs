using Dapper;
using Dashboard.Storage.Connections;
using Microsoft.Data.Sqlite;

namespace Dashboard.Storage.Import;

/// <summary>
/// The transactions of an import: rows are committed in chunks, and between two chunks others can write. While it lives the connection is
/// set up for bulk; disposed, what was not committed is rolled back and the connection is as it was.
/// </summary>
internal sealed class ImportChunks : IDisposable
{
    private const int RowsBetweenLooks = 4096;
    private static readonly TimeSpan LongestTurn = TimeSpan.FromSeconds(1);

    /// <summary>
    /// Every key comes from the dimensions themselves and every action from its enumeration, so there is nothing to check: eleven look-ups a
    /// row.
    /// </summary>
    private const string UncheckedPragmas = "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON";

    /// <summary>
    /// A chunk is safe from the end of this process once it is committed, and from the end of the machine once it is moved out of the log: nobody was told
    /// of it before the import is complete, and the same file takes up whatever is there.
    /// </summary>
    private const string LazyPragmas = "PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 0";

    private const string UsualPragmas = "PRAGMA foreign_keys = ON; PRAGMA ignore_check_constraints = OFF; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 1000";

    /// <summary>From this length on a chunk waits until the log can be begun anew.</summary>
    private const long LongLog = 128L << 20;

    private readonly string _path;
    private readonly SqliteConnection _connection;
    private readonly LogMover _mover;
    private readonly TimeProvider _clock;
    private readonly int _size;
    private readonly long _longLog;
    private SqliteTransaction? _transaction;
    private long _began, _rows;

    /// <param name="path">The database's, for what is said of its faults.</param>
    /// <param name="size">Rows a chunk, at most.</param>
    public ImportChunks(string path, SqliteConnection connection, int size, TimeProvider clock)
    {
        (_path, _connection, _size, _clock) = (path, connection, size, clock);
        _longLog = LongLog / connection.ExecuteScalar<long>("PRAGMA page_size");
        _mover = new LogMover(path);
        connection.Execute($"{UncheckedPragmas}; {LazyPragmas}");
    }

    /// <summary>Takes the lock for writing where it was given back: with the first row of a chunk, not with the last of the one before.</summary>
    public void Begin()
    {
        if (_transaction is null)
        {
            _transaction = DatabaseFile.Guarded(_path, () =>
            {
                if (_mover.Pages >= _longLog)
                {
                    _mover.Settle();
                }

                return _connection.BeginTransaction(deferred: false);
            });
            _began = _clock.GetTimestamp();
        }
    }

    /// <summary>Counts a row in.</summary>
    /// <returns>Whether the chunk is full, or has kept others from writing for long enough: time for <see cref="Commit"/>.</returns>
    public bool CountRow()
    {
        _rows++;
        return _rows % _size == 0 || (_rows % RowsBetweenLooks == 0 && _clock.GetElapsedTime(_began) >= LongestTurn);
    }

    /// <summary>Ends the chunk; does nothing between two.</summary>
    public void Commit()
    {
        if (_transaction is not null)
        {
            _transaction.Commit();
            _mover.Begin();
            Rollback();
        }
    }

    /// <summary>After the last chunk: what is committed from now on outlasts the machine's end, too, and so does what was committed before.</summary>
    public void End()
    {
        _mover.Settle();
        _connection.Execute(UsualPragmas);
    }

    /// <summary>Forgets what was not committed.</summary>
    public void Rollback()
    {
        _transaction?.Dispose();
        _transaction = null;
    }

    public void Dispose()
    {
        Rollback();
        _mover.Dispose();
        _connection.Execute(UsualPragmas);
    }
}
