using CsCheck;
using Dashboard.Analytics.Facts;
using Dashboard.Analytics.Tests.Records;
using Dashboard.Analytics.Tweets;
using Dashboard.Domain.Record;
using Dashboard.Domain.Selections;

namespace Dashboard.Analytics.Tests.Tweets;

public sealed class TweetListAnalyzerTests
{
    private static readonly RecordOf Record = new RecordOf()
        .Published("B-1", 0, 5, "beta").Published("a-2", 1, 2, "alpha").Published("a-1", 2, 7).Add("b-2", 3, ApprovalAction.Submitted, department: "alpha");

    [Theory]
    [InlineData(TweetField.Start, false, "B-1 a-2 a-1 b-2")]
    [InlineData(TweetField.Start, true, "b-2 a-1 a-2 B-1")]
    [InlineData(TweetField.TweetId, false, "B-1 a-1 a-2 b-2")]
    [InlineData(TweetField.TimeToPublish, false, "a-2 B-1 a-1 b-2")]
    [InlineData(TweetField.TimeToPublish, true, "B-1 a-1 a-2 b-2")]
    [InlineData(TweetField.Department, false, "a-2 b-2 B-1 a-1")]
    [InlineData(TweetField.Department, true, "B-1 a-2 b-2 a-1")]
    [InlineData(TweetField.End, true, "a-1 B-1 a-2 b-2")]
    public void Rows_OfEachOrder_HaveTiesInExportOrderAndTheUndefinedLast(TweetField sort, bool isDescending, string expected) =>
        Assert.Equal(expected, string.Join(' ', List(new() { Sort = sort, IsDescending = isDescending }).Rows.Select(row => row.TweetId)));

    [Fact]
    public void Search_IsForPartsOfIdentifiersWhateverTheirCase()
    {
        var list = List(new() { Search = "b-" });
        Assert.Equal(["B-1", "b-2"], list.Rows.Select(row => row.TweetId));
        Assert.Equal((4, 2), (list.Focused, list.Total));
        Assert.Empty(List(new() { Search = "%" }).Rows);
    }

    [Fact]
    public void Page_BeyondTheLast_IsTheLast()
    {
        var list = List(new() { Page = 9, PageSize = 3 });
        Assert.Equal((2, 2, "b-2"), (list.Page, list.Pages, Assert.Single(list.Rows).TweetId));
        Assert.Equal((1, 1), (List(new() { Page = int.MaxValue, PageSize = int.MaxValue }).Page, List(new() { Search = "none", Page = 3 }).Pages));
    }

    /// <summary>Against an order made the slow way, of all rows as values.</summary>
    [Fact]
    public void Pages_PutTogether_AreTheWholeListInOrder() =>
        Gen.Select(RandomRecord.Events, Gen.Enum<TweetField>(), Gen.Bool, Gen.Int[1, 4]).Sample((events, sort, isDescending, size) =>
        {
            var facts = FactStoreBuilder.Build(RandomRecord.Codes, events, RandomRecord.Settings);
            var all = facts.TweetRows(Selection.Everything, CancellationToken.None);
            var defined = all.Where(row => Key(row, sort) is not null);
            var expected = (isDescending ? defined.OrderByDescending(row => Key(row, sort), Ordinal) : defined.OrderBy(row => Key(row, sort), Ordinal))
                .Concat(all.Where(row => Key(row, sort) is null)).ToArray();

            var pages = Enumerable.Range(1, ((expected.Length + size - 1) / size) + 1)
                .Select(page => TweetListAnalyzer.Analyze(
                    facts, Selection.Everything, new() { Sort = sort, IsDescending = isDescending, Page = page, PageSize = size }, CancellationToken.None))
                .ToArray();

            Assert.Equal(expected, pages[..^1].SelectMany(page => page.Rows));
            Assert.Equal(pages[^2].Rows, pages[^1].Rows);
        });

    [Fact]
    public void Slice_OfAnyEntries_IsThatOfTheSorted() =>
        Gen.Select(Gen.Long[0, 6].Array[0, 40], Gen.Int[0, 40], Gen.Int[0, 40]).Sample((keys, first, count) =>
        {
            var entries = keys.Select((key, row) => new OrderedEntry(key, row)).ToArray();
            var (from, length) = (Math.Min(first, keys.Length), Math.Min(count, keys.Length - Math.Min(first, keys.Length)));
            var sorted = entries.OrderBy(entry => entry.Key).ThenBy(entry => entry.Place).Skip(from).Take(length).ToArray();

            Assert.Equal(sorted, OrderedEntry.Slice(entries, from, length).ToArray());
        });

    private static readonly Comparer<object?> Ordinal = Comparer<object?>.Create((left, right) =>
        left is string text ? string.CompareOrdinal(text, (string)right!) : Comparer<object?>.Default.Compare(left, right));

    private static object? Key(TweetRow row, TweetField field) => field switch
    {
        TweetField.TweetId => row.TweetId,
        TweetField.Department => Known(row.Department),
        TweetField.Purpose => Known(row.Purpose),
        TweetField.Language => Known(row.Language),
        TweetField.Channel => Known(row.Channel),
        TweetField.Lane => Known(row.Lane),
        TweetField.Pair => Known(row.Pair),
        TweetField.Outcome => (int)row.Outcome,
        TweetField.Start => row.Start,
        TweetField.End => row.End,
        TweetField.TimeToPublish => row.TimeToPublishMs,
        TweetField.Approval => row.ApprovalMs,
        TweetField.Working => row.WorkingMs,
        TweetField.Approvers => row.Approvers,
        TweetField.Hands => row.Hands,
        TweetField.Groups => row.Groups,
        TweetField.Steps => row.Steps,
        TweetField.ReworkLoops => row.ReworkLoops,
        TweetField.Handovers => row.Handovers,
        _ => Convert.ToString((int)row.Flags, 2).Count(bit => bit == '1'),
    };

    private static string? Known(string code) => code.Length == 0 ? null : code;

    private static TweetList List(TweetListRequest request) =>
        TweetListAnalyzer.Analyze(Record.Facts(), Selection.Everything, request, TestContext.Current.CancellationToken);
}
