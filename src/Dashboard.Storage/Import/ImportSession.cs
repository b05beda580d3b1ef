using Dapper;
using Dashboard.Domain.Record;
using Dashboard.Domain.Settings;
using Dashboard.Storage.Connections;
using Dashboard.Storage.Settings;
using Microsoft.Data.Sqlite;

namespace Dashboard.Storage.Import;

/// <summary>
/// One file on its way in. Rows are committed in chunks under a batch that counts for nobody until <see cref="Complete"/>; disposed
/// before that, the batch stays as it is and the same file takes it up again, row by row the same.
/// </summary>
public sealed class ImportSession : IDisposable
{
    /// <summary>
    /// Rows a commit, at most: a sync to the disk costs milliseconds, a lost chunk is read again, and what a chunk changes has to fit into
    /// the cache of pages. Where a second passes first, that ends the chunk: others want to write, too.
    /// </summary>
    public const int DefaultChunk = 400_000;

    private const int RowsBetweenLooks = 4096;
    private static readonly TimeSpan LongestTurn = TimeSpan.FromSeconds(1);

    private const string InsertRefused =
        "INSERT INTO refused_row (batch_id, row, column_name, code, reason_en, reason_fr) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";

    /// <summary>
    /// Every key comes from the dimensions themselves and every action from its enumeration, so there is nothing to check: eleven look-ups a
    /// row.
    /// </summary>
    private const string BulkPragmas = "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON";

    /// <summary>The pages of a few chunks are moved out of the log together, since the same ones change again and again. SQLite counts pages, of whatever size.</summary>
    private const long LongestLog = 80L << 20;

    private const string UsualPragmas = "PRAGMA foreign_keys = ON; PRAGMA ignore_check_constraints = OFF; PRAGMA wal_autocheckpoint = 1000";

    private readonly string _path;
    private readonly SqliteConnection _connection;
    private readonly TimeProvider _clock;
    private readonly int _chunk;
    private readonly DimensionMarks _marks;
    private readonly EventRecorder _recorder;
    private readonly Statement _refuse;
    private readonly Action<RefusedRow> _keep;
    private SqliteTransaction? _transaction;
    private bool _hasCommitted, _hasEnded;
    private long _turnBegan;
    private long _rows, _refused, _endings;

    private ImportSession(string path, SqliteConnection connection, ImportFile file, int chunk, TimeProvider clock)
    {
        (_path, _connection, _chunk, _clock) = (path, connection, chunk, clock);

        // Looked for under the lock for writing: another process may be about to begin the same file.
        BeginTurn();
        var there = BatchRecord.FindFile(connection, file);
        IsAlreadyComplete = there?.Status == "complete";
        IsResumed = there?.Status == "loading";
        _hasCommitted = there is not null;
        _marks = new DimensionMarks(connection, IsResumed);
        var source = IsAlreadyComplete ? 0 : BatchRecord.SourceOf(connection, file.Source);
        Batch = there?.Batch ?? BatchRecord.Begin(connection, file, source, clock);
        if (IsResumed)
        {
            BatchRecord.ForgetRefusals(connection, Batch);
        }

        _recorder = new EventRecorder(connection, Batch, source);
        _refuse = new Statement(connection, InsertRefused);
        _keep = Keep;
        if (IsAlreadyComplete)
        {
            End();
        }
    }

    public long Batch { get; }

    /// <summary>The same file was imported to its end: there is nothing to do.</summary>
    public bool IsAlreadyComplete { get; }

    /// <summary>An earlier import of the same file was cut off; its rows are found again.</summary>
    public bool IsResumed { get; }

    /// <summary>Told of every row that is not taken, in the order of the file.</summary>
    public Action<RefusedRow>? WhenRefused { get; set; }

    /// <summary>Takes one row, with those that follow it: what became of it is in the counts, and said to <see cref="WhenRefused"/>.</summary>
    /// <param name="row">Its line in the file; lines must not go back.</param>
    public void Put(in CanonicalEvent e, long row)
    {
        ThrowIfEnded();
        BeginTurn();
        try
        {
            if (_recorder.Put(e, row))
            {
                _recorder.Flush(_keep);
            }
        }
        catch (SqliteException failure) when (StorageFaults.IsMendable(failure))
        {
            throw StorageFaults.From(failure, _path);
        }

        CountRow();
    }

    /// <summary>Takes one row, and says at once what became of it.</summary>
    /// <param name="row">Its line in the file; lines must not go back.</param>
    /// <param name="conflict">Why it was refused: its identifier stands for something else already.</param>
    public AddedAs Add(in CanonicalEvent e, long row, out RefusedRow? conflict)
    {
        ThrowIfEnded();
        BeginTurn();
        try
        {
            Flush();
            var added = _recorder.Add(e, row, out conflict);
            if (conflict is not null)
            {
                Keep(conflict);
            }

            CountRow();
            return added;
        }
        catch (SqliteException failure) when (StorageFaults.IsMendable(failure))
        {
            throw StorageFaults.From(failure, _path);
        }
    }

    /// <summary>Keeps a row that was not taken, with its reason.</summary>
    public void Refuse(RefusedRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        ThrowIfEnded();
        BeginTurn();
        Guarded(() =>
        {
            Flush();
            Keep(row);
            return 0;
        });
        CountRow();
    }

    /// <summary>
    /// Ends every tweet of this file that has no ending among its rows: published, with no stage, at the time of its last event, recorded after it.
    /// </summary>
    /// <returns>How many tweets the file leaves without an ending.</returns>
    public long AddMissingEndings() => Guarded(() =>
    {
        ThrowIfEnded();
        BeginTurn();
        Flush();
        foreach (var ending in MissingEndings.Of(_connection, Batch))
        {
            _recorder.AddEnding(ending);
            _endings++;
        }

        return _endings;
    });

    /// <summary>Tweets of this file whose counted rows disagree on an attribute; asked once it counts.</summary>
    public IReadOnlyList<AttributeDisagreement> ReadDisagreements(int limit) =>
        Guarded(() => BatchStore.ReadDisagreements(_connection, Batch, _recorder.Doubtful, limit));

    /// <summary>Makes the file count, in one last small transaction, with the settings that came along; takes a revision if any figure can change.</summary>
    public ImportCounts Complete(RecordSettings? settings) => Guarded(() =>
    {
        ThrowIfEnded();
        Commit();
        var counts = new ImportCounts(_recorder.Taken, _recorder.AlreadyThere, _refused, _endings);
        using var last = _connection.BeginTransaction(deferred: false);
        BatchRecord.Complete(_connection, Batch, counts, _clock);
        var hasReplaced = BatchRecord.RetireEarlierReadings(_connection, Batch);
        if (hasReplaced || BatchRecord.AnythingNewlyCounted(_connection, Batch))
        {
            Revisions.Next(_connection, last, "batch_completed", Batch, _clock);
        }

        if (settings is not null)
        {
            SettingsStore.Save(_connection, last, settings, _clock);
        }

        last.Commit();
        _hasEnded = true;
        return counts;
    });

    /// <summary>The file turned out to be none: the database is left as it was before it. Does nothing where the import has ended.</summary>
    public void Abandon() => Guarded(() =>
    {
        if (_hasEnded)
        {
            return 0;
        }

        End();
        if (_hasCommitted)
        {
            using var removal = _connection.BeginTransaction(deferred: false);
            BatchRecord.RemoveAll(_connection, Batch);
            _marks.RemoveUnused(_connection);
            removal.Commit();
        }

        return 0;
    });

    /// <summary>What was not committed is rolled back; a batch that is not complete counts for nobody.</summary>
    public void Dispose()
    {
        _recorder.Dispose();
        _refuse.Dispose();
        Rollback();
        _connection.Execute(UsualPragmas);
    }

    internal static ImportSession Begin(string path, SqliteConnection connection, ImportFile file, int chunk, TimeProvider clock)
    {
        connection.Execute($"{BulkPragmas}; PRAGMA wal_autocheckpoint = {LongestLog / connection.ExecuteScalar<long>("PRAGMA page_size")}");
        try
        {
            return new(path, connection, file, chunk, clock);
        }
        catch
        {
            connection.Execute(UsualPragmas);
            throw;
        }
    }

    private void Flush()
    {
        if (_recorder.HasWaiting)
        {
            _recorder.Flush(_keep);
        }
    }

    private void Keep(RefusedRow row)
    {
        _refuse.Bind(1, Batch).Bind(2, row.Row).Bind(3, row.Column).Bind(4, row.Code).Bind(5, row.Reason.English).Bind(6, row.Reason.French).Run();
        _refused++;
        WhenRefused?.Invoke(row);
    }

    private void CountRow()
    {
        _rows++;
        if (_rows % _chunk == 0 || (_rows % RowsBetweenLooks == 0 && _clock.GetElapsedTime(_turnBegan) >= LongestTurn))
        {
            Guarded(() =>
            {
                Commit();
                return 0;
            });
        }
    }

    /// <summary>Takes the lock for writing where it was given back: with the first row of a chunk, not with the last of the one before.</summary>
    private void BeginTurn()
    {
        if (_transaction is null)
        {
            Guarded(() =>
            {
                _transaction = _connection.BeginTransaction(deferred: false);
                _turnBegan = _clock.GetTimestamp();
                return 0;
            });
        }
    }

    private void Commit()
    {
        Flush();
        _transaction?.Commit();
        _transaction?.Dispose();
        _transaction = null;
        _hasCommitted = true;
    }

    private void End()
    {
        _hasEnded = true;
        Rollback();
    }

    /// <exception cref="InvalidOperationException">Rows of a file that is in already, or was given up, belong nowhere.</exception>
    private void ThrowIfEnded()
    {
        if (_hasEnded)
        {
            throw new InvalidOperationException("The import has ended: nothing can be added to it.");
        }
    }

    private void Rollback()
    {
        _transaction?.Dispose();
        _transaction = null;
    }

    private T Guarded<T>(Func<T> work) => DatabaseFile.Guarded(_path, work);
}
