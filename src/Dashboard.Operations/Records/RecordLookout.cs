using Dashboard.Storage;

namespace Dashboard.Operations.Records;

/// <summary>
/// Tells, in microseconds, whether anything at all has happened to a database: another file under its name (its time of birth), another size or
/// time of the file or of its log. No connection stays open between two looks: it would keep the log beside the file from being folded in when
/// its writer closes, and a file that is moved over the database would then be read with the former one's log. One thread at a time.
/// </summary>
internal sealed class RecordLookout(string path, TimeProvider clock) : IDisposable
{
    /// <summary>A file's time goes in steps: what changed so short a time before the look may change again within the same step.</summary>
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(100);

    private RecordDatabase? _database;
    private (FileState File, FileState Log)? _quiet;

    /// <summary>Whether the files are as they were when <see cref="Open"/> was last called.</summary>
    public bool IsQuiet => _quiet == States();

    /// <summary>The database, for one look.</summary>
    /// <exception cref="Dashboard.Domain.Text.FaultException">It can't be read; the reason says why.</exception>
    public RecordDatabase Open()
    {
        Forget();
        _database = RecordDatabase.Open(path, OpenMode.ReadOnly, clock);
        // After the opening, which makes an empty log where there is none, and before anything is read.
        var states = States();
        var settled = TimeProvider.System.GetUtcNow().UtcDateTime - Step;
        _quiet = states.File.Written < settled && states.Log.Written < settled ? states : null;
        return _database;
    }

    /// <summary>The next look is no short one.</summary>
    public void Forget()
    {
        Dispose();
        _quiet = null;
    }

    /// <summary>Ends a look.</summary>
    public void Dispose()
    {
        _database?.Dispose();
        _database = null;
    }

    private (FileState File, FileState Log) States() => (FileState.Of(path), FileState.Of(path + "-wal"));

    private readonly record struct FileState(long Length, DateTime Written, DateTime Born)
    {
        public static FileState Of(string path) =>
            new FileInfo(path) is { Exists: true } file ? new(file.Length, file.LastWriteTimeUtc, file.CreationTimeUtc) : default;
    }
}
