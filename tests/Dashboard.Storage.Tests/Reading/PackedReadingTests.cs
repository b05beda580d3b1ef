using CsCheck;
using Dashboard.Domain.Record;
using static Dashboard.Storage.Tests.TestRecord;

namespace Dashboard.Storage.Tests.Reading;

/// <summary>The reading by several threads gives what the plain one gives.</summary>
public sealed class PackedReadingTests
{
    private static readonly Gen<CanonicalEvent[]> Events = Gen.Select(Gen.Int[0, 4], Gen.Int[0, 11], Gen.Int[0, 50], Gen.Int[-1, 2], Gen.Int[-1, 2])
        .Select((tweet, action, minute, one, other) =>
            Event($"t{tweet}", (ApprovalAction)action, minute, Code("stage", one), Code("actor", other)) with
            {
                Department = Code("D", one),
                Lane = Code("lane", other),
                Pair = Code("pair", one),
                Precision = (TimePrecision)(minute % 2),
            })
        .Array[0, 30];

    [Fact]
    public void ReadPacked_AnyRecord_GivesTheEventsOfThePlainReading() => Gen.Select(Events, Events, Gen.Int[1, 12], Gen.Int[-1, 50]).Sample(
        (first, second, each, until) =>
        {
            using var record = new TestRecord();
            record.Import("a", first);
            record.Import("b", second);
            using var database = record.Open();
            if (until % 2 == 0)
            {
                database.RetireBatch(database.ReadBatches()[^1].Batch);
            }

            var asOf = until < 0 ? (long?)null : Noon + (until * 60_000L);
            database.ReadRecord(
                content =>
                {
                    var plain = content.Events.Where(e => e.OccurredAt <= (asOf ?? long.MaxValue)).ToArray();
                    AssertSame(plain, content.ReadPacked(asOf, each));
                    return 0;
                },
                TestContext.Current.CancellationToken);
        },
        iter: 60,
        threads: 1);

    [Fact]
    public void ReadPacked_Cancelled_Stops()
    {
        using var record = new TestRecord();
        record.Import("a", Event("t", ApprovalAction.Created, 0), Event("t", ApprovalAction.Published, 1));
        using var database = record.Open();
        using var cancelled = new CancellationTokenSource();

        Assert.ThrowsAny<OperationCanceledException>(() => database.ReadRecord(
            content =>
            {
                cancelled.Cancel();
                return content.ReadPacked(null, 1).Count;
            },
            cancelled.Token));
    }

    private static void AssertSame(RecordedEvent[] plain, IReadOnlyList<PackedEvents> parts)
    {
        var packed = parts.SelectMany(part => Enumerable.Range(0, part.Count).Select(place => part[place]));
        Assert.Equal(
            plain.Select(e => (e.Tweet, e.Action, e.Precision, e.OccurredAt, e.Stage, e.Actor)),
            packed.Select(e => (e.Tweet, e.Action, e.Precision, e.OccurredAt, e.Stage, e.Actor)));
        Assert.Equal(plain.Select(e => e.OccurredAt).DefaultIfEmpty(long.MinValue).Max(), parts.Max(part => part.Latest));
        foreach (var ofTweet in plain.GroupBy(e => e.Tweet))
        {
            Assert.Equal(ofTweet.Count(), parts.Sum(part => part.Counts[ofTweet.Key]));
            Assert.Equal(FirstOf(ofTweet, e => e.Attributes.Lane), FirstOf(parts, part => part.Attributes[ofTweet.Key].Lane));
            Assert.Equal(FirstOf(ofTweet, e => e.Attributes.Pair), FirstOf(parts, part => part.Attributes[ofTweet.Key].Pair));
        }
    }

    private static int FirstOf<T>(IEnumerable<T> all, Func<T, int> code) => all.Select(code).Where(one => one >= 0).DefaultIfEmpty(-1).First();

    private static string? Code(string kind, int number) => number < 0 ? null : $"{kind} {number}";
}
