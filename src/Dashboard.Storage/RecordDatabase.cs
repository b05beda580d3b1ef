using Dapper;
using Dashboard.Domain.Record;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Settings;
using Dashboard.Domain.Text;
using Dashboard.Storage.Connections;
using Dashboard.Storage.Import;
using Dashboard.Storage.Reading;
using Dashboard.Storage.Settings;
using Microsoft.Data.Sqlite;

namespace Dashboard.Storage;

/// <summary>How a database is opened.</summary>
public enum OpenMode
{
    ReadOnly,
    ReadWrite,

    /// <summary>As <see cref="ReadWrite"/>; made where there is no file.</summary>
    CreateIfMissing,
}

/// <summary>
/// A record of approval events in one SQLite file. One instance is one connection and serves one thread at a time;
/// many may be open on the same file, in many processes.
/// </summary>
public sealed class RecordDatabase : IDisposable
{
    private const string SelectInstance = "SELECT instance_id FROM record_identity";

    /// <summary>Touched tweets are read once, from all over the file: to keep their pages costs more (fresh memory for each) than to read one twice.</summary>
    private const string FewPages = "PRAGMA cache_size = -2048";

    private readonly SqliteConnection _connection;
    private readonly TimeProvider _clock;

    private RecordDatabase(string path, SqliteConnection connection, TimeProvider clock)
    {
        (Path, _connection, _clock) = (path, connection, clock);
        InstanceId = Guarded(() => _connection.ExecuteScalar<string>(SelectInstance))!;
    }

    public string Path { get; }

    /// <summary>Made with the database: another record put in its place has another.</summary>
    public string InstanceId { get; }

    /// <exception cref="FaultException">Missing, not a database, another program's, newer than the program, locked, read-only or damaged; the file is as it was.</exception>
    public static RecordDatabase Open(string path, OpenMode mode, TimeProvider clock) =>
        new(path, DatabaseFile.Open(path, mode, clock), clock);

    /// <summary>The number of the latest change that figures depend on; 0 where there was none.</summary>
    public long CurrentRevision() => Guarded(() => Revisions.Current(_connection, null));

    /// <summary>The settings in force, and the revision they came with; the defaults with revision 0 where none were saved.</summary>
    public StoredSettings ReadSettings() => Guarded(() => SettingsStore.Read(_connection, null));

    /// <summary>Puts settings in force, under the next revision.</summary>
    /// <returns>Whether anything changed; equal settings take no revision.</returns>
    public bool SaveSettings(RecordSettings settings) => Guarded(() =>
    {
        using var transaction = _connection.BeginTransaction(deferred: false);
        var saved = SettingsStore.Save(_connection, transaction, settings, _clock);
        transaction.Commit();
        return saved;
    });

    /// <summary>Which state of the record this is, and the settings in force with it, from one transaction.</summary>
    public RecordState ReadState() => Guarded(() =>
    {
        using var transaction = _connection.BeginTransaction(deferred: true);
        var revision = Revisions.Current(_connection, transaction);
        return new RecordState(revision, Revisions.WhenMade(_connection, transaction, revision), SettingsStore.Read(_connection, transaction, revision).Settings);
    });

    /// <summary>Reads the whole record in one transaction: what <paramref name="read"/> sees is one revision, whatever others write meanwhile.</summary>
    public T ReadRecord<T>(Func<RecordContent, T> read, CancellationToken cancellationToken) => ReadRecord(null, read, cancellationToken);

    /// <summary>The same, as the record stood with a revision: its batches, and the settings in force.</summary>
    /// <param name="revision"><see langword="null"/> for the latest.</param>
    /// <exception cref="FaultException">There is no such revision, or what counted then can't be known exactly.</exception>
    public T ReadRecord<T>(long? revision, Func<RecordContent, T> read, CancellationToken cancellationToken) => Guarded(() => Interruption.Run(_connection, () =>
    {
        using var transaction = _connection.BeginTransaction(deferred: true);
        var wanted = revision ?? Revisions.Current(_connection, transaction);
        var reader = new RecordReader(_connection, transaction, wanted, cancellationToken);
        return read(new RecordContent(wanted, SettingsStore.Read(_connection, transaction, wanted).Settings, reader.Codes, reader.Events()) { Reader = reader });
    }, cancellationToken));

    /// <summary>The same as <see cref="InstanceId"/>, read again: a file may be overwritten in its place.</summary>
    public string ReadInstanceId() => Guarded(() => _connection.ExecuteScalar<string>(SelectInstance))!;

    /// <summary>When a revision was made, as the database says it; <see langword="null"/> for one that it does not have. A record brought back from a copy may number others alike.</summary>
    public string? WhenMade(long revision) => Guarded(() => Revisions.WhenMade(_connection, revision));

    /// <summary>What the keys of the database stand for among a record's texts, read from it before.</summary>
    public RecordKeys ReadKeys(RecordCodes codes) => Guarded(() => RecordKeys.Read(_connection, codes));

    /// <summary>
    /// What happened since a revision of this record was read, with the events of the tweets that it concerns; in one transaction. From then on the connection keeps
    /// few pages.
    /// </summary>
    /// <param name="codes">Texts of the record as it was read then.</param>
    /// <param name="keys">From <see cref="ReadKeys"/>, or from the news before.</param>
    /// <param name="mostTweets">From how many touched tweets on it is faster to read everything.</param>
    public RecordNews ReadNews(long since, RecordCodes codes, RecordKeys keys, int mostTweets, CancellationToken cancellationToken) =>
        Guarded(() => Interruption.Run(
            _connection,
            () =>
            {
                _connection.Execute(FewPages);
                using var transaction = _connection.BeginTransaction(deferred: true);
                return new NewsReader(_connection, transaction, cancellationToken).Read(since, codes, keys, mostTweets);
            },
            cancellationToken));

    /// <summary>Counted events in the order of recording, with their texts, from one revision; the database must stay open while they are walked.</summary>
    /// <param name="isWanted">Whether a tweet's events are wanted, by its identifier.</param>
    public IEnumerable<StoredEvent> ReadCanonical(Func<string, bool> isWanted, CancellationToken cancellationToken) =>
        ReadCanonical(RecordPin.Latest, isWanted, cancellationToken);

    /// <summary>The same, as the record stood with a revision, up to an as-of time.</summary>
    /// <exception cref="FaultException">On the first row: there is no such revision, or what counted then can't be known exactly.</exception>
    public IEnumerable<StoredEvent> ReadCanonical(RecordPin pin, Func<string, bool> isWanted, CancellationToken cancellationToken) =>
        DatabaseFile.GuardedRows(Path, Interruption.Rows(_connection, CanonicalReader.Read(_connection, pin, isWanted, cancellationToken), cancellationToken));

    /// <summary>The events of one tweet that counted with a revision, with the file and row of each.</summary>
    /// <param name="revision"><see langword="null"/> for the latest.</param>
    /// <exception cref="FaultException">There is no such revision, or what counted then can't be known exactly.</exception>
    public TweetEvents ReadTweet(string tweetId, long? revision, CancellationToken cancellationToken) => Guarded(() => Interruption.Run(_connection, () =>
    {
        using var transaction = _connection.BeginTransaction(deferred: true);
        var wanted = revision ?? Revisions.Current(_connection, transaction);
        return new TweetEvents(wanted, TweetEventsReader.Read(_connection, transaction, tweetId, wanted, cancellationToken));
    }, cancellationToken));

    /// <summary>Begins the import of a file, takes up one that was cut off, or finds that it is there already.</summary>
    public ImportSession BeginImport(ImportFile file, int chunk = ImportSession.DefaultChunk) =>
        Guarded(() => ImportSession.Begin(Path, _connection, file, chunk, _clock));

    public IReadOnlyList<ImportBatch> ReadBatches() => Guarded(() => BatchStore.ReadAll(_connection));

    /// <summary>The refused rows of a batch, in the order of the file.</summary>
    public IReadOnlyList<RefusedRow> ReadRefused(long batch, int limit) => Guarded(() => BatchStore.ReadRefused(_connection, batch, limit));

    /// <summary>Tweets that a batch touched whose counted rows disagree on an attribute.</summary>
    public IReadOnlyList<AttributeDisagreement> ReadDisagreements(long batch, int limit) =>
        Guarded(() => BatchStore.ReadDisagreements(_connection, batch, tweets: null, limit));

    /// <summary>Takes a complete batch out of every figure, under the next revision; its events stay in the record.</summary>
    /// <exception cref="FaultException">There is no such complete batch.</exception>
    public void RetireBatch(long batch) => Guarded(() =>
    {
        using var transaction = _connection.BeginTransaction(deferred: false);
        BatchStore.Retire(_connection, transaction, batch, _clock);
        transaction.Commit();
        return 0;
    });

    /// <summary>
    /// Takes away a database that nothing was ever recorded in and that nobody else has open; any other stays. For whoever made one for nothing.
    /// </summary>
    public static void RemoveIfUnused(string path, TimeProvider clock) => UnusedDatabase.Remove(path, clock);

    public void Dispose() => _connection.Dispose();

    private T Guarded<T>(Func<T> work) => DatabaseFile.Guarded(Path, work);
}
