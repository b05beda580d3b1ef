using Dashboard.Domain.Text;
using Dashboard.Operations.Generate;
using Dashboard.Operations.Import;
using Dashboard.Operations.Records;

namespace Dashboard.Operations.Tests.Records;

public sealed class RecordStartTests : IDisposable
{
    private readonly ImportedRecord _record = new();

    private string Seed => _record.File("seed");

    [Fact]
    public async Task MakeFromSeedAsync_NoDatabase_IsMadeWholeAndOnce()
    {
        WriteSeed();
        Assert.Equal(2, (await MakeAsync())!.Taken);
        var made = await _record.LoadAsync();
        Assert.Equal(["ROBOT"], made.Description.Settings.AutomatedActors);

        Assert.Null(await MakeAsync());
        Assert.Equal(made.Identity, (await _record.LoadAsync()).Identity);
        Assert.DoesNotContain(Directory.GetFileSystemEntries(_record.Folder), path => path.Contains(".new", StringComparison.Ordinal));
    }

    [Fact]
    public async Task MakeFromSeedAsync_CutOff_LeavesNothing()
    {
        WriteSeed();
        using var cancellation = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            RecordStart.MakeFromSeedAsync(_record.Database, Seed, _record.Clock, new CancelAtOnce(cancellation), cancellation.Token));
        Assert.Equal([Seed], Directory.GetFileSystemEntries(_record.Folder));
    }

    [Fact]
    public async Task MakeFromSeedAsync_DamagedSettings_LeavesNothing()
    {
        WriteSeed();
        File.WriteAllText(Path.Combine(Seed, SeedFiles.Settings), "{");
        await Assert.ThrowsAsync<FaultException>(MakeAsync);
        Assert.Equal([Seed], Directory.GetFileSystemEntries(_record.Folder));
    }

    [Fact]
    public async Task MakeFromSeedAsync_NoFolderForTheDatabase_SaysWhatToDo()
    {
        WriteSeed();
        var fault = await Assert.ThrowsAsync<FaultException>(() =>
            RecordStart.MakeFromSeedAsync(_record.File("none/record.db"), Seed, _record.Clock, null, TestContext.Current.CancellationToken));
        Assert.Contains("Check that its folder is there", fault.Reason.English, StringComparison.Ordinal);
    }

    [Fact]
    public async Task MakeFromSeedAsync_NoSeedFiles_SaysWhatToDo() =>
        Assert.Contains("--db", (await Assert.ThrowsAsync<FaultException>(MakeAsync)).Reason.English, StringComparison.Ordinal);

    public void Dispose() => _record.Dispose();

    private Task<ImportReport?> MakeAsync() =>
        RecordStart.MakeFromSeedAsync(_record.Database, Seed, _record.Clock, null, TestContext.Current.CancellationToken);

    /// <summary>A small record under the names of the seed's files; events are told by their content, not their name.</summary>
    private void WriteSeed()
    {
        Directory.CreateDirectory(Seed);
        File.WriteAllText(Path.Combine(Seed, SeedFiles.Events), ImportedRecord.OneTweet);
        File.WriteAllText(Path.Combine(Seed, SeedFiles.Settings), """{ "automated_actors": ["ROBOT"] }""");
    }

    /// <summary>The last report comes after every row and before the import counts.</summary>
    private sealed class CancelAtOnce(CancellationTokenSource cancellation) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value)
        {
            cancellation.Cancel();
            cancellation.Token.ThrowIfCancellationRequested();
        }
    }
}
