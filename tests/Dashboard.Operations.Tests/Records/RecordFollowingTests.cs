using Dashboard.Analytics.Facts;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Settings;
using Dashboard.Domain.Text;
using Dashboard.Operations.Import;
using Dashboard.Operations.Records;
using Dashboard.Storage;

namespace Dashboard.Operations.Tests.Records;

/// <summary>A record that is followed while other connections change its database, or somebody its file.</summary>
public sealed class RecordFollowingTests : IDisposable
{
    private readonly ImportedRecord _record = new();
    private readonly RecordWatch _watch;

    public RecordFollowingTests() => _watch = new RecordWatch(new RecordLocation(_record.Database), _record.Clock);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Appended_ByAnyOtherProgram_IsDerivedOverTheSameBase()
    {
        await ImportAsync("a");
        var first = await _watch.CurrentAsync(Token);
        using var following = _watch.Follow(() => { });

        _record.Append("t", "approved", "2026-01-01T10:30:00Z");
        _record.Append("u", "created", "2026-01-02T10:00:00Z");
        await _record.UntilAsync(_watch, () => _watch.Standing.Identity?.Revision == 3);
        var second = await _watch.CurrentAsync(Token);

        Assert.Equal((2, 4L, 2), (second.Description.Tweets, second.Description.Events, second.Facts.TweetsDerivedAnew));
        Assert.Equal(["unknown"], second.Facts.VisitRows(Selection.Everything, Token).Where(visit => visit.TweetId == "t").Select(visit => visit.Stage).Distinct());
        // What was loaded before is as it was.
        Assert.Equal((1, 2L), (first.Description.Tweets, first.Facts.EventCount));
        await _record.SameAsLoadedAsync(second);
    }

    [Fact]
    public async Task Appended_TenTimesASecond_EndsExactly()
    {
        await ImportAsync("a");
        await _watch.CurrentAsync(Token);
        var changes = 0;
        using var following = _watch.Follow(() => Interlocked.Increment(ref changes));
        for (var i = 0; i < 60; i++)
        {
            _record.Append($"n{i % 7}", i % 3 == 0 ? "requested" : "approved", $"2026-01-03T10:{i:D2}:00Z", $"s{i % 4}");
            _record.Clock.Advance(TimeSpan.FromMilliseconds(100));
        }

        await _record.UntilAsync(_watch, () => _watch.Standing.Identity?.Revision == 61);
        Assert.InRange(changes, 1, 61);
        await _record.SameAsLoadedAsync(await _watch.CurrentAsync(Token));
    }

    [Fact]
    public async Task SettingsSaved_AndBatchRetired_AreReadAgain()
    {
        await ImportAsync("a");
        await ImportAsync("b");
        await _watch.CurrentAsync(Token);
        using var following = _watch.Follow(() => { });
        Change(database => database.SaveSettings(RecordSettings.Default with { AutomatedActors = ["robot"] }));
        await _record.UntilAsync(_watch, () => _watch.Standing is { Identity.Revision: 3, IsRenewing: false });
        Change(database => database.RetireBatch(database.ReadBatches().Single(batch => batch.FileName == "a.csv").Batch));
        await _record.UntilAsync(_watch, () => _watch.Standing is { Identity.Revision: 4, IsRenewing: false });

        var current = await _watch.CurrentAsync(Token);
        Assert.Equal(("robot", 1, 0), (current.Description.Settings.AutomatedActors.Single(), current.Description.Tweets, current.Facts.TweetsDerivedAnew));
        await _record.SameAsLoadedAsync(current);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task R8_Replaced_MovedOrCopiedOver_IsSaidBeforeTheOtherRecordIsShown(bool isMoved)
    {
        await ImportAsync("a");
        var first = await _watch.CurrentAsync(Token);
        var other = await OtherRecordAsync();
        List<RecordStanding> said = [];
        using var following = _watch.Follow(() => Note(said));
        await PassAsync();

        if (isMoved)
        {
            File.Move(other, _record.Database, overwrite: true);
        }
        else
        {
            File.Copy(other, _record.Database, overwrite: true);
        }

        await _record.UntilAsync(_watch, () => _watch.Standing is { Trouble: null, Identity: { } identity } && identity.InstanceId != first.Identity.InstanceId);
        Assert.Contains(Said(said), standing => standing.Identity == first.Identity && standing.Trouble == RecordFaults.Replaced(_record.Database));
        Assert.Equal(["elsewhere"], (await _watch.CurrentAsync(Token)).Facts.TweetIds);
    }

    [Fact]
    public async Task R8_Deleted_IsSaidAndRecoversWithTheSameFile()
    {
        await ImportAsync("a");
        var first = await _watch.CurrentAsync(Token);
        using var following = _watch.Follow(() => { });
        await PassAsync();
        File.Move(_record.Database, _record.File("away.db"));
        await _record.UntilAsync(_watch, () => _watch.Standing.Trouble is not null);
        Assert.StartsWith("There is no database", _watch.Standing.Trouble!.English, StringComparison.Ordinal);
        Assert.Equal(first.Identity, _watch.Standing.Identity);
        await Assert.ThrowsAsync<FaultException>(() => _watch.CurrentAsync(Token).AsTask());

        File.Move(_record.File("away.db"), _record.Database);
        await _record.UntilAsync(_watch, () => _watch.Standing.Trouble is null);
        Assert.Same(first, await _watch.CurrentAsync(Token));
    }

    [Fact]
    public async Task R8_BroughtBackFromACopy_ThatWentOnOtherwise_IsAnotherRecord()
    {
        await ImportAsync("a");
        File.Copy(_record.Database, _record.File("copy.db"));
        await ImportAsync("b");
        var first = await _watch.CurrentAsync(Token);
        File.Move(_record.File("copy.db"), _record.Database, overwrite: true);
        _record.Clock.Advance(TimeSpan.FromMinutes(1));
        await ImportAsync("c");

        // As many revisions as before, and made at other times.
        var second = await _watch.CurrentAsync(Token);
        Assert.Equal(first.Identity.Revision, second.Identity.Revision);
        Assert.Equal(["c", "t"], second.Facts.TweetIds);
    }

    [Fact]
    public async Task Unfollowed_LooksNoMore()
    {
        await ImportAsync("a");
        await _watch.CurrentAsync(Token);
        var following = _watch.Follow(() => { });
        await PassAsync();
        following.Dispose();
        _record.Append("u", "created", "2026-01-02T10:00:00Z");
        await PassAsync();
        Assert.Equal(1, _watch.Standing.Identity!.Revision);
        _record.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(2, (await _watch.CurrentAsync(Token)).Identity.Revision);
    }

    /// <summary>Ten readers and an import: nobody waits for another, and all end on the same figures.</summary>
    [Fact]
    public async Task R10_ManyReadersAndAnImport_AtOnce_AllEndOnTheSame()
    {
        await ImportAsync("a");
        await _watch.CurrentAsync(Token);
        var readers = Enumerable.Range(0, 10).Select(_ => Task.Run(async () =>
        {
            while ((await _watch.CurrentAsync(Token)).Identity.Revision < 6)
            {
                _record.Clock.Advance(TimeSpan.FromMilliseconds(250));
                await Task.Yield();
            }

            return (await _watch.CurrentAsync(Token)).Description.Tweets;
        })).ToArray();
        foreach (var name in new[] { "b", "c", "d", "e", "f" })
        {
            await ImportAsync(name);
        }

        Assert.All(await Task.WhenAll(readers), tweets => Assert.Equal(6, tweets));
    }

    public void Dispose()
    {
        _watch.Dispose();
        _record.Dispose();
    }

    /// <summary>One tweet of that name, published after an hour.</summary>
    private Task<ImportReport> ImportAsync(string name) =>
        _record.ImportAsync(_record.Write($"{name}.csv", ImportedRecord.OneTweet.Replace("t,", name == "a" ? "t," : name + ",", StringComparison.Ordinal)));

    private void Change(Action<RecordDatabase> change)
    {
        using var database = RecordDatabase.Open(_record.Database, OpenMode.ReadWrite, _record.Clock);
        change(database);
    }

    private async Task<string> OtherRecordAsync()
    {
        using var other = new ImportedRecord();
        await other.ImportAsync(other.Write("x.csv", ImportedRecord.OneTweet.Replace("t,", "elsewhere,", StringComparison.Ordinal)));
        File.Copy(other.Database, _record.File("other.db"));
        return _record.File("other.db");
    }

    private void Note(List<RecordStanding> said)
    {
        lock (said)
        {
            said.Add(_watch.Standing);
        }
    }

    private static RecordStanding[] Said(List<RecordStanding> said)
    {
        lock (said)
        {
            return [.. said];
        }
    }

    /// <summary>Long enough for a look or two.</summary>
    private async Task PassAsync()
    {
        for (var i = 0; i < 10; i++)
        {
            _record.Clock.Advance(TimeSpan.FromMilliseconds(250));
            await Task.Delay(10, Token);
        }
    }
}
