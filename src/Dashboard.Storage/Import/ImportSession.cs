using Dashboard.Domain.Record;
using Dashboard.Domain.Settings;
using Dashboard.Storage.Connections;
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

    private readonly string _path;
    private readonly SqliteConnection _connection;
    private readonly TimeProvider _clock;
    private readonly ImportChunks _chunks;
    private readonly DimensionMarks _marks;
    private readonly EventRecorder _recorder;
    private readonly RefusalWriter _refusals;
    private readonly Action<RefusedRow> _keep;
    private bool _hasCommitted, _hasEnded;
    private long _endings;

    private ImportSession(string path, SqliteConnection connection, ImportFile file, ImportChunks chunks, TimeProvider clock)
    {
        (_path, _connection, _chunks, _clock) = (path, connection, chunks, clock);

        // Looked for under the lock for writing: another process may be about to begin the same file.
        _chunks.Begin();
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
        _refusals = new RefusalWriter(connection, Batch);
        _keep = Keep;
        if (IsAlreadyComplete)
        {
            _chunks.Rollback();
            _hasEnded = true;
        }
    }

    public long Batch { get; }

    /// <summary>The same file was imported to its end: there is nothing to do.</summary>
    public bool IsAlreadyComplete { get; }

    /// <summary>An earlier import of the same file was cut off; its rows are found again.</summary>
    public bool IsResumed { get; }

    /// <summary>Told of every row that is not taken, in the order of the file.</summary>
    public Action<RefusedRow>? WhenRefused { get; set; }

    /// <summary>Makes rows of this import ready; one thread's at a time, whichever that is.</summary>
    public RowPreparer Preparer { get; } = new();

    /// <summary>Takes one row, with those that follow it: what became of it is in the counts, and said to <see cref="WhenRefused"/>.</summary>
    /// <param name="row">Its line in the file; lines must not go back.</param>
    public void Put(in CanonicalEvent e, long row) => Put(Preparer.Prepare(e, row));

    /// <summary>The same for a row that <see cref="Preparer"/> made ready, maybe on another thread.</summary>
    public void Put(in PreparedRow row)
    {
        ThrowIfEnded();
        _chunks.Begin();
        try
        {
            if (_recorder.Put(row))
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
        _chunks.Begin();
        try
        {
            Flush();
            var added = _recorder.Add(Preparer.Prepare(e, row), out conflict);
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
        _chunks.Begin();
        Guarded(() =>
        {
            Flush();
            Keep(row);
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
        _chunks.Begin();
        Flush();
        foreach (var ending in MissingEndings.Of(_connection, Batch))
        {
            _recorder.AddEnding(Preparer.Prepare(ending, row: 0));
            _endings++;
        }

        return _endings;
    });

    /// <summary>Tweets of this file whose counted rows disagree on an attribute; asked once it counts.</summary>
    public IReadOnlyList<AttributeDisagreement> ReadDisagreements(int limit) => Guarded(() => _recorder.Doubtful.ReadDisagreements(_connection, Batch, limit));

    /// <summary>Makes the file count, in one last small transaction, with the settings that came along; takes a revision if any figure can change.</summary>
    public ImportCounts Complete(RecordSettings? settings) => Guarded(() =>
    {
        ThrowIfEnded();
        Commit();
        _chunks.End();
        var counts = new ImportCounts(_recorder.Taken, _recorder.AlreadyThere, _refusals.Count, _endings);
        BatchRecord.Complete(_connection, Batch, counts, settings, _clock);
        _hasEnded = true;
        return counts;
    });

    /// <summary>The file turned out to be none: the database is left as it was before it. Does nothing where the import has ended.</summary>
    public void Abandon() => Guarded(() =>
    {
        if (_hasEnded)
        {
            return;
        }

        _chunks.Rollback();
        _hasEnded = true;
        if (_hasCommitted)
        {
            BatchRecord.RemoveAll(_connection, Batch, _marks);
        }
    });

    /// <summary>What was not committed is rolled back; a batch that is not complete counts for nobody.</summary>
    public void Dispose()
    {
        _recorder.Dispose();
        _refusals.Dispose();
        _chunks.Dispose();
    }

    internal static ImportSession Begin(string path, SqliteConnection connection, ImportFile file, int chunk, TimeProvider clock)
    {
        var chunks = new ImportChunks(path, connection, chunk, clock);
        try
        {
            return new(path, connection, file, chunks, clock);
        }
        catch
        {
            chunks.Dispose();
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
        _refusals.Keep(row);
        WhenRefused?.Invoke(row);
    }

    private void CountRow()
    {
        if (_chunks.CountRow())
        {
            Guarded(Commit);
        }
    }

    private void Commit()
    {
        Flush();
        _chunks.Commit();
        _hasCommitted = true;
    }

    /// <exception cref="InvalidOperationException">Rows of a file that is in already, or was given up, belong nowhere.</exception>
    private void ThrowIfEnded()
    {
        if (_hasEnded)
        {
            throw new InvalidOperationException("The import has ended: nothing can be added to it.");
        }
    }

    private T Guarded<T>(Func<T> work) => DatabaseFile.Guarded(_path, work);

    private void Guarded(Action work) => DatabaseFile.Guarded(_path, work);
}
