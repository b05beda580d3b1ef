using Dashboard.Domain.Record;
using Dashboard.Storage.Import;
using Dashboard.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Time.Testing;

namespace Dashboard.Storage.Tests;

/// <summary>A database of one test, with short ways to fill it and to look into it from outside.</summary>
internal sealed class TestRecord : IDisposable
{
    public const long Noon = 1_772_470_800_000;

    private readonly TempFolder _folder = new();

    public FakeTimeProvider Clock { get; } = new(DateTimeOffset.FromUnixTimeMilliseconds(Noon));

    public string Path => _folder.File("record.db");

    public string File(string name) => _folder.File(name);

    public RecordDatabase Open(OpenMode mode = OpenMode.CreateIfMissing) => RecordDatabase.Open(Path, mode, Clock);

    public static CanonicalEvent Event(string tweet, ApprovalAction action, int minute, string? stage = null, string? actor = null, string? id = null) =>
        new(tweet, action, Noon + (minute * 60_000L), Stage: stage, Actor: actor, EventId: id);

    public static ImportFile Named(string content, string source = "canonical") => new(content, content + ".csv", source, null, null);

    /// <summary>Imports a file whose rows are its events, from line 2 on, to its end.</summary>
    public ImportCounts Import(string file, params CanonicalEvent[] events)
    {
        using var database = Open();
        using var session = database.BeginImport(Named(file));
        AddAll(session, events);
        return session.Complete(null);
    }

    public static void AddAll(ImportSession session, params CanonicalEvent[] events)
    {
        foreach (var (index, e) in events.Index())
        {
            session.Add(e, index + 2, out _);
        }
    }

    /// <summary>Counted events as the pages read them.</summary>
    public IReadOnlyList<string> Counted()
    {
        using var database = Open();
        return database.ReadRecord(
            record => record.Events.Select(e => $"{record.Codes.Tweets[e.Tweet]} {e.Action.Code()} {(e.OccurredAt - Noon) / 60_000}").ToArray(),
            TestContext.Current.CancellationToken);
    }

    public long Revision()
    {
        using var database = Open();
        return database.CurrentRevision();
    }

    /// <summary>What any SQLite program sees: no pragmas and no functions of ours.</summary>
    public IReadOnlyList<string> Query(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Path};Pooling=false");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        List<string> rows = [];
        while (reader.Read())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? "" : reader.GetValue(i).ToString())));
        }

        return rows;
    }

    /// <summary>Everything in the database, for "it is as it was".</summary>
    public string Dump() => string.Join(
        '\n',
        Query("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
            .SelectMany(table => Query($"SELECT * FROM {table}").Order().Prepend(table)));

    public void Dispose() => _folder.Dispose();
}
