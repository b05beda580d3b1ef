using System.Text;
using Dashboard.Operations.Import;
using Dashboard.Operations.Records;
using Dashboard.Storage;
using Dashboard.Testing;
using Microsoft.Extensions.Time.Testing;

namespace Dashboard.Operations.Tests;

/// <summary>A record in a folder of its own, filled as a person would: by importing files.</summary>
internal sealed class ImportedRecord : IDisposable
{
    public const string Header = "tweet_id,action,occurred_at";

    /// <summary>One tweet, published after an hour.</summary>
    public const string OneTweet = Header + "\nt,submitted,2026-01-01T10:00:00Z\nt,published,2026-01-01T11:00:00Z\n";

    private readonly TempFolder _folder = new();

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.Zero));

    public string Folder => _folder.Path;

    public string Database => File("record.db");

    public string File(string name) => _folder.File(name);

    public string Write(string name, string content) => Write(name, Encoding.UTF8.GetBytes(content));

    public string Write(string name, byte[] content)
    {
        System.IO.File.WriteAllBytes(File(name), content);
        return File(name);
    }

    public Task<ImportReport> ImportAsync(
        string file, string? profile = null, string? settings = null, IProgress<ImportProgress>? progress = null, CancellationToken? cancellationToken = null) =>
        new Importer(Clock).ImportAsync(new ImportRequest(file, Database, profile, settings), progress, cancellationToken ?? TestContext.Current.CancellationToken);

    public Task<LoadedRecord> LoadAsync() => LoadedRecord.LoadAsync(Database, Clock, TestContext.Current.CancellationToken);

    /// <summary>Every counted event, and where it came from.</summary>
    public IReadOnlyList<string> Events()
    {
        using var database = RecordDatabase.Open(Database, OpenMode.ReadOnly, Clock);
        return [.. database.ReadCanonical(_ => true, TestContext.Current.CancellationToken).Select(stored => stored.ToString())];
    }

    public void Dispose() => _folder.Dispose();
}
