using Dashboard.Storage;

namespace Dashboard.Operations.Records;

/// <summary>
/// A connection that stays open to tell, in microseconds, whether anything at all has happened to a database: another file under its name, another
/// size or time of the file, or a commit by whichever connection. One thread at a time.
/// </summary>
internal sealed class RecordLookout(string path, TimeProvider clock) : IDisposable
{
    private RecordDatabase? _database;
    private FileState _file;
    private long _version;

    /// <summary>Whether the database is as it was when <see cref="Open"/> was last called.</summary>
    /// <exception cref="Dashboard.Domain.Text.FaultException">It can't be read any more.</exception>
    public bool IsQuiet => _database is { } database && !database.HasMoved() && FileState.Of(path) == _file && database.DataVersion() == _version;

    /// <summary>The database, opened anew where its file is no longer what it was. Good until the next call.</summary>
    /// <exception cref="Dashboard.Domain.Text.FaultException">It can't be read; the reason says why.</exception>
    public RecordDatabase Open()
    {
        var file = FileState.Of(path);
        if (_database is { } known && (known.HasMoved() || file != _file))
        {
            Dispose();
        }

        _database ??= RecordDatabase.Open(path, OpenMode.ReadOnly, clock);
        // Before anything is read: what happens from here on is seen the next time.
        (_file, _version) = (file, _database.DataVersion());
        return _database;
    }

    public void Dispose()
    {
        _database?.Dispose();
        _database = null;
    }

    /// <summary>A file that is overwritten in its place stays the same file; its size or time tells. (So does a checkpoint of the log: then it is opened for nothing.)</summary>
    private readonly record struct FileState(bool Exists, long Length, DateTime Written)
    {
        public static FileState Of(string path) =>
            new FileInfo(path) is { Exists: true } file ? new(true, file.Length, file.LastWriteTimeUtc) : default;
    }
}
