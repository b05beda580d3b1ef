using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using Dashboard.Analytics.Facts;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Selections;
using Dashboard.Operations.Records;
using Dashboard.Operations.Reports;

namespace Dashboard.Operations.Tests.Records;

/// <summary>A record that goes on growing while it is read: every figure is one that a record read from end to end would give.</summary>
public sealed class FreshRecordTests : IDisposable
{
    private static readonly Selection[] Selections = [Selection.Everything, Selection.Everything with { Clock = ClockKind.Working }];

    private readonly ImportedRecord _record = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task TenAppendsASecond_ByTwoPrograms_WhileReadersAskAllTheTime_GiveTheFiguresOfStoresBuiltAnew()
    {
        const int Appends = 50;
        await _record.ImportAsync(_record.Write("a.csv", ImportedRecord.OneTweet));
        using var watch = new RecordWatch(new RecordLocation(_record.Database), TimeProvider.System);
        using var following = watch.Follow(() => { });
        var told = new ConcurrentDictionary<RecordIdentity, ConcurrentBag<string>>();
        var readers = Enumerable.Range(0, 3).Select(_ => Task.Run(() => ReadAsync(watch, Appends + 1, told), Token)).ToArray();

        await Task.WhenAll(AppendAsync("even", 0, Appends / 2), AppendAsync("odd", 1, Appends / 2));
        await Task.WhenAll(readers);

        // Not only the last was seen, and whoever saw one saw the same.
        Assert.InRange(told.Count, 5, Appends + 1);
        foreach (var (identity, figures) in told)
        {
            var anew = await LoadedRecord.LoadAsync(_record.Database, identity.Pin, TimeProvider.System, Token);
            Assert.All(figures, figure => Assert.Equal(Figures(anew), figure));
        }
    }

    [Fact]
    public async Task ManyNewTweets_AreFoldedIntoANewBase_WithWhatCameMeanwhileOnTop()
    {
        await _record.ImportAsync(_record.Write("a.csv", ImportedRecord.OneTweet));
        using var watch = new RecordWatch(new RecordLocation(_record.Database), _record.Clock);
        var first = await watch.CurrentAsync(Token);
        Figures(first);
        using var following = watch.Follow(() => { });

        await _record.ImportAsync(_record.Write("many.csv", Many(2_500)));
        await _record.UntilAsync(watch, () => watch.Standing.Identity?.Revision == 2);
        _record.Append("u", "created", "2026-01-02T10:00:00Z");
        var current = first;
        for (var tries = 0; tries < 1500 && current is not { Identity.Revision: 3, Facts.TweetsDerivedAnew: <= 1 }; tries++)
        {
            _record.Clock.Advance(TimeSpan.FromMilliseconds(250));
            await Task.Delay(10, Token);
            current = await watch.CurrentAsync(Token);
        }

        Assert.InRange(current.Facts.TweetsDerivedAnew, 0, 1);
        Assert.Equal(2_502, current.Facts.TweetCount);
        await _record.SameAsLoadedAsync(current);
        Assert.Equal(1, first.Facts.TweetCount);
    }

    public void Dispose() => _record.Dispose();

    private static async Task ReadAsync(RecordWatch watch, long last, ConcurrentDictionary<RecordIdentity, ConcurrentBag<string>> told)
    {
        LoadedRecord record;
        do
        {
            record = await watch.CurrentAsync(Token);
            told.GetOrAdd(record.Identity, _ => []).Add(Figures(record));
            await Task.Delay(15, Token);
        }
        while (record.Identity.Revision < last);
    }

    private static string Figures(LoadedRecord record)
    {
        var figures = new StringBuilder();
        foreach (var selection in Selections)
        {
            figures.AppendLine(JsonSerializer.Serialize(record.Ask(new OverviewQuestion(), selection, CancellationToken.None) with { Record = null! }));
            figures.AppendLine(JsonSerializer.Serialize(record.Facts.VisitRows(selection, CancellationToken.None)));
        }

        return figures.ToString();
    }

    /// <summary>Five a second.</summary>
    private async Task AppendAsync(string name, int start, int count)
    {
        string[] actions = ["created", "requested", "approved", "published"];
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(200));
        for (var i = 0; i < count; i++)
        {
            // A few tweets, and now and then the one that was there.
            _record.Append(i % 7 == 6 ? "t" : $"{name}{i / 4}", actions[i % 4], $"2026-01-03T{10 + start}:{i:D2}:00Z", i % 4 is 1 or 2 ? "legal" : null);
            await timer.WaitForNextTickAsync(Token);
        }
    }

    private static string Many(int tweets) =>
        ImportedRecord.Header + "\n" + string.Concat(Enumerable.Range(0, tweets).Select(tweet => $"n{tweet},created,2026-01-02T09:00:00Z\n"));
}
