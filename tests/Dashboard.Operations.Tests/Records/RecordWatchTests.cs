using Dashboard.Domain.Selections;
using Dashboard.Domain.Text;
using Dashboard.Operations.Records;
using Dashboard.Operations.Reports;
using Dashboard.Storage;

namespace Dashboard.Operations.Tests.Records;

public sealed class RecordWatchTests : IDisposable
{
    private readonly ImportedRecord _record = new();
    private readonly RecordWatch _watch;

    public RecordWatchTests() => _watch = new RecordWatch(new RecordLocation(_record.Database), _record.Clock);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task CurrentAsync_NothingChanged_IsTheSameRecord()
    {
        await _record.ImportAsync(_record.Write("a.csv", ImportedRecord.OneTweet));
        var first = await _watch.CurrentAsync(Token);
        _record.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Same(first, await _watch.CurrentAsync(Token));
    }

    [Fact]
    public async Task CurrentAsync_AskedByManyAtOnce_LoadsOnce()
    {
        await _record.ImportAsync(_record.Write("a.csv", ImportedRecord.OneTweet));
        var records = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => _watch.CurrentAsync(Token).AsTask())));
        Assert.Single(records.Distinct());
    }

    [Fact]
    public async Task CurrentAsync_NewRevisionByAnotherConnection_IsSeen()
    {
        await _record.ImportAsync(_record.Write("a.csv", ImportedRecord.OneTweet));
        Assert.Equal((1, 1), await TweetsAndRevisionAsync());

        await _record.ImportAsync(_record.Write("b.csv", ImportedRecord.Header + "\nu,submitted,2026-01-02T10:00:00Z\n"));
        _record.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal((2, 2), await TweetsAndRevisionAsync());

        using (var database = RecordDatabase.Open(_record.Database, OpenMode.ReadWrite, _record.Clock))
        {
            database.RetireBatch(database.ReadBatches().Single(batch => batch.FileName == "a.csv").Batch);
        }

        _record.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal((1, 3), await TweetsAndRevisionAsync());
    }

    [Fact]
    public async Task CurrentAsync_DatabaseReplacedByAnotherOfTheSameRevision_IsSeen()
    {
        await _record.ImportAsync(_record.Write("a.csv", ImportedRecord.OneTweet));
        var first = await _watch.CurrentAsync(Token);

        File.Move(_record.Database, _record.File("old.db"));
        await _record.ImportAsync(_record.Write("b.csv", ImportedRecord.OneTweet.Replace("t,", "other,", StringComparison.Ordinal)));
        _record.Clock.Advance(TimeSpan.FromSeconds(1));
        var second = await _watch.CurrentAsync(Token);

        Assert.Equal(first.Identity.Revision, second.Identity.Revision);
        Assert.NotEqual(first.Identity.InstanceId, second.Identity.InstanceId);
        Assert.Equal(["other"], second.Facts.Codes.Tweets);
    }

    [Fact]
    public async Task CurrentAsync_DatabaseGone_SaysSoAndRecoversWhenItIsBack()
    {
        await _record.ImportAsync(_record.Write("a.csv", ImportedRecord.OneTweet));
        await _watch.CurrentAsync(Token);
        File.Move(_record.Database, _record.File("away.db"));
        _record.Clock.Advance(TimeSpan.FromSeconds(1));
        await Assert.ThrowsAsync<FaultException>(() => _watch.CurrentAsync(Token).AsTask());

        File.Move(_record.File("away.db"), _record.Database);
        Assert.Equal((1, 1), await TweetsAndRevisionAsync());
    }

    [Fact]
    public async Task AskAsync_SameSelectionTwice_IsOneComputation_UntilTheRecordChanges()
    {
        await _record.ImportAsync(_record.Write("a.csv", ImportedRecord.OneTweet));
        var reports = new DashboardReports(_watch);
        var selection = new Selection { Lanes = CodeSet.Of("") };
        var first = await reports.AskAsync(new OverviewQuestion(), RecordPin.Latest, selection, Token);

        Assert.Same(first, await reports.AskAsync(new OverviewQuestion(), RecordPin.Latest, new Selection { Lanes = CodeSet.Of("") }, Token));
        Assert.NotSame(first, await reports.AskAsync(new OverviewQuestion(), RecordPin.Latest, Selection.Everything, Token));

        await _record.ImportAsync(_record.Write("b.csv", ImportedRecord.Header + "\nu,submitted,2026-01-02T10:00:00Z\n"));
        _record.Clock.Advance(TimeSpan.FromSeconds(1));
        var second = await reports.AskAsync(new OverviewQuestion(), RecordPin.Latest, selection, Token);
        Assert.Equal((1L, 2L), (first.Record.Revision, second.Record.Revision));
        Assert.Equal((1, 2), (first.Record.Tweets, second.Record.Tweets));
    }

    public void Dispose()
    {
        _watch.Dispose();
        _record.Dispose();
    }

    private async Task<(int Tweets, long Revision)> TweetsAndRevisionAsync()
    {
        var description = (await _watch.CurrentAsync(Token)).Description;
        return (description.Tweets, description.Revision);
    }
}
