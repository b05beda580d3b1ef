using Dashboard.Domain.Selections;
using Dashboard.Operations.Records;
using Dashboard.Operations.Reports;
using Dashboard.Storage;

namespace Dashboard.Operations.Tests.Reports;

/// <summary>One tweet's facts and events, always from one state of the record.</summary>
public sealed class TweetReadingTests : IDisposable
{
    private const string Header = "tweet_id,action,occurred_at,stage\n";

    private readonly ImportedRecord _record = new();
    private readonly RecordWatch _watch;

    public TweetReadingTests() => _watch = new RecordWatch(new RecordLocation(_record.Database), _record.Clock);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ReadAsync_Pinned_HasTheEventsOfThatTime()
    {
        await ImportAsync("a.csv", "t,submitted,2026-01-01T10:00:00Z,\nt,published,2026-01-01T11:00:00Z,\n");
        var pin = (await _watch.CurrentAsync(Token)).Identity.Pin;
        await ImportAsync("b.csv", "t,submitted,2026-01-01T10:00:00Z,\nt,approved,2026-01-01T10:30:00Z,legal\n");
        Retire("a.csv");
        _record.Clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(["Submitted a.csv 2", "Published a.csv 3"], await LinesAsync(pin));
        Assert.Equal(["Submitted b.csv 2", "Approved b.csv 3"], await LinesAsync(RecordPin.Latest));
        Assert.Equal(["Submitted a.csv 2", "Approved b.csv 3", "Published a.csv 3"], await LinesAsync(new RecordPin(2, null)));
        Assert.Equal(["Submitted a.csv 2", "Approved b.csv 3"], await LinesAsync(new RecordPin(2, Time(10, 30))));
    }

    /// <summary>The clock stands still, so that the facts are those of before: their events are, too, and nobody has to wait.</summary>
    [Fact]
    public async Task ReadAsync_RecordWentOnSinceTheFacts_HasTheEventsOfTheFacts()
    {
        await ImportAsync("a.csv", "t,submitted,2026-01-01T10:00:00Z,\n");
        await _watch.CurrentAsync(Token);
        await ImportAsync("b.csv", "t,published,2026-01-01T11:00:00Z,\n");

        Assert.Equal(["Submitted a.csv 2"], await LinesAsync(RecordPin.Latest));
    }

    [Fact]
    public async Task ReadAsync_TweetOfLaterOrOfNone_IsNull()
    {
        await ImportAsync("a.csv", "u,submitted,2026-01-01T10:00:00Z,\n");
        var pin = (await _watch.CurrentAsync(Token)).Identity.Pin;
        await ImportAsync("b.csv", "t,submitted,2026-01-01T11:00:00Z,\n");
        _record.Clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Null(await new TweetReading(_watch).ReadAsync("t", pin, Token));
        Assert.NotNull(await new TweetReading(_watch).ReadAsync("t", RecordPin.Latest, Token));
        Assert.Null(await new TweetReading(_watch).ReadAsync("", RecordPin.Latest, Token));
    }

    public void Dispose()
    {
        _watch.Dispose();
        _record.Dispose();
    }

    private static long Time(int hour, int minute) => new DateTimeOffset(2026, 1, 1, hour, minute, 0, TimeSpan.Zero).ToUnixTimeMilliseconds();

    private async Task ImportAsync(string name, string rows) => await _record.ImportAsync(_record.Write(name, Header + rows));

    private void Retire(string file)
    {
        using var database = RecordDatabase.Open(_record.Database, OpenMode.ReadWrite, _record.Clock);
        database.RetireBatch(database.ReadBatches().Single(batch => batch.FileName == file).Batch);
    }

    private async Task<string[]> LinesAsync(RecordPin pin)
    {
        var report = await new TweetReading(_watch).ReadAsync("t", pin, Token);
        return [.. report!.Events.Select(line => $"{line.Event.Action} {line.FileName} {line.SourceRow}")];
    }
}
