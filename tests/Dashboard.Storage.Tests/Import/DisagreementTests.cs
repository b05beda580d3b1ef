using System.Globalization;
using CsCheck;
using Dashboard.Domain.Record;
using Dashboard.Storage.Import;
using static Dashboard.Domain.Record.ApprovalAction;
using static Dashboard.Storage.Tests.TestRecord;

namespace Dashboard.Storage.Tests.Import;

/// <summary>What an import says of its tweets without reading the record again is what the record says.</summary>
public sealed class DisagreementTests : IDisposable
{
    private const int Many = DoubtfulTweets.Most + 50;

    private readonly TestRecord _record = new();

    [Fact]
    public void ReadDisagreements_RowSaysOtherThanAnEarlierFile_NamesTheAttribute()
    {
        _record.Import("a", Event("t", Submitted, 0) with { Lane = "reply" }, Event("u", Submitted, 0) with { Lane = "reply" });
        Assert.Equal(
            [new AttributeDisagreement("t", "lane", 2)],
            Disagreements("b", 10, Event("t", Published, 1) with { Lane = "standard" }, Event("u", Published, 1) with { Lane = "reply" }));
    }

    [Fact]
    public void ReadDisagreements_MoreThanAreKept_NamesTheFirst()
    {
        var tweets = Enumerable.Range(0, Many).Reverse().Select(NameOf).ToArray();
        CanonicalEvent[] rows =
        [
            .. tweets.Select(tweet => Event(tweet, Submitted, 0) with { Department = "A" }),
            .. tweets.Select(tweet => Event(tweet, Published, 1) with { Department = "B" }),
        ];
        Assert.Equal(
            [new("t00000", "department", 2), new("t00001", "department", 2), new AttributeDisagreement("t00002", "department", 2)],
            Disagreements("a", 3, rows));
    }

    [Fact]
    public void ReadDisagreements_OnlyTheLastOfMoreThanAreKept_IsNamed()
    {
        _record.Import("a", [.. Enumerable.Range(0, Many).Select(tweet => Event(NameOf(tweet), Submitted, 0) with { Department = "A" })]);
        using (var database = _record.Open())
        {
            database.RetireBatch(2);
        }

        CanonicalEvent[] rows =
        [
            .. Enumerable.Range(0, Many).Select(tweet => Event(NameOf(tweet), Published, 1) with { Department = "B" }),
            Event("z", Submitted, 0) with { Department = "A" },
            Event("z", Published, 1) with { Department = "B" },
        ];
        Assert.Equal([new AttributeDisagreement("z", "department", 2)], Disagreements("b", 10, rows));
    }

    [Fact]
    public void ReadDisagreements_AnyFiles_AreThoseOfTheRecord() => Gen.Select(Rows, Rows, Gen.Bool, Gen.Int[1, 4]).Sample(
        (first, second, isRetired, limit) =>
        {
            using var record = new TestRecord();
            record.Import("a", first);
            using var database = record.Open();
            if (isRetired)
            {
                database.RetireBatch(2);
            }

            using var session = database.BeginImport(Named("b"));
            for (var i = 0; i < second.Length; i++)
            {
                session.Put(second[i], i + 2);
            }

            session.Complete(null);
            Assert.Equal(database.ReadDisagreements(session.Batch, limit), session.ReadDisagreements(limit));
        },
        iter: 60);

    public void Dispose() => _record.Dispose();

    private static Gen<CanonicalEvent[]> Rows { get; } = Gen.Select(Gen.Int[0, 5], Gen.Int[0, 30], Gen.Int[0, 2], Gen.Int[0, 2]).Select(
        (tweet, minute, department, pair) => Event(NameOf(tweet), Submitted, minute) with { Department = CodeOf("D", department), Pair = CodeOf("p", pair) }).Array[0, 40];

    private IReadOnlyList<AttributeDisagreement> Disagreements(string file, int limit, params CanonicalEvent[] rows)
    {
        using var database = _record.Open();
        using var session = database.BeginImport(Named(file));
        AddAll(session, rows);
        session.Complete(null);
        return session.ReadDisagreements(limit);
    }

    private static string NameOf(int tweet) => "t" + tweet.ToString("00000", CultureInfo.InvariantCulture);

    private static string? CodeOf(string name, int code) => code == 0 ? null : name + code.ToString(CultureInfo.InvariantCulture);
}
