using System.Text.Json;
using Dashboard.Operations.Records;
using Dashboard.Testing;

namespace Dashboard.Operations.Tests.Records;

/// <summary>The synthetic record of the repository, imported as a host does it, with the truth that its own file claims.</summary>
public sealed class SeedRecord : IAsyncLifetime
{
    private readonly ImportedRecord _record = new();

    public LoadedRecord Loaded { get; private set; } = null!;

    public JsonElement Truth { get; private set; }

    public async ValueTask InitializeAsync()
    {
        var seed = Path.Combine(SharedData.Root, "seed-data");
        Truth = JsonSerializer.Deserialize<JsonElement>(await File.ReadAllTextAsync(Path.Combine(seed, "truth.json")));
        await RecordStart.MakeFromSeedAsync(_record.Database, seed, _record.Clock, null, CancellationToken.None);
        Loaded = await _record.LoadAsync();
    }

    public ValueTask DisposeAsync()
    {
        _record.Dispose();
        return ValueTask.CompletedTask;
    }
}
