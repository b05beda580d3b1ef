using CsCheck;
using Dashboard.Analytics.Facts;
using Dashboard.Domain.Record;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Settings;
using Dashboard.Operations.Records;
using Dashboard.Operations.Snapshots;
using Dashboard.Testing;

namespace Dashboard.Operations.Tests.Snapshots;

/// <summary>What is kept comes back, and nothing else is ever believed.</summary>
public sealed class RecordSnapshotsTests : IDisposable
{
    private static readonly SnapshotKey Key = new("instance", 7, "2026-11-23T07:00:00Z");

    private static readonly RecordCodes Codes = new(
        ["tweet 1", "", "«été» 👩‍🚒", "synthetic-4"], ["A", "B"], ["comms", "legal"], ["p-1", "p-2"], ["info"], ["en", "fr"], ["x"], ["reply"], ["pair"]);

    /// <summary>Up to a year apart: some durations do not fit into 32 bits of milliseconds.</summary>
    private static readonly Gen<RecordedEvent[]> Events = Gen.Select(
        Gen.Int[0, 3], Gen.Int[0, 11], Gen.Long[0, 31_536_000_000], Gen.Int[-1, 1], Gen.Int[-1, 1], Gen.Int[-1, 0])
        .Select((tweet, action, after, stage, actor, code) => new RecordedEvent(
            tweet, (ApprovalAction)action, TimePrecision.Instant, 1_772_470_800_000 + after, stage, actor, new(actor, code, stage, code, code, code)))
        .Array[0, 40];

    private readonly TempFolder _folder = new();

    private string Database => _folder.File("record.db");

    private string Snapshot => RecordSnapshots.PathFor(Database);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Read_WhatWasWritten_GivesTheSameFacts() => Events.Sample(
        events =>
        {
            var facts = Facts(events);
            RecordSnapshots.Write(Database, Key, facts, new(["legal"], IsSynthetic: true), ahead: null);
            var (read, traits) = Read(Key)!.Value;

            Assert.Equal(["legal"], traits.Stages);
            Assert.True(traits.IsSynthetic);
            Assert.Equal((facts.AsOf, facts.EventCount, facts.TweetCount), (read.AsOf, read.EventCount, read.TweetCount));
            Assert.Equal(facts.TweetRows(Selection.Everything, Token), read.TweetRows(Selection.Everything, Token));
            Assert.Equal(facts.VisitRows(Selection.Everything, Token), read.VisitRows(Selection.Everything, Token));
            Assert.Equal(Codes.Tweets, read.Codes.Tweets);
        },
        iter: 100,
        threads: 1);

    [Fact]
    public void Read_AnotherState_IsRefused()
    {
        Write();

        Assert.NotNull(Read(Key));
        Assert.Null(Read(Key with { InstanceId = "another" }));
        Assert.Null(Read(Key with { Revision = 8 }));
        Assert.Null(Read(Key with { WhenMade = "2026-11-23T07:00:01Z" }));
    }

    [Fact]
    public void Read_AnyByteChanged_IsRefused()
    {
        Write();
        var whole = File.ReadAllBytes(Snapshot);
        for (var place = 0; place < whole.Length; place++)
        {
            var damaged = whole.ToArray();
            damaged[place] ^= 1;
            File.WriteAllBytes(Snapshot, damaged);
            Assert.Null(Read(Key));
        }
    }

    [Fact]
    public void Read_CutOffOrContinued_IsRefused()
    {
        Write();
        var whole = File.ReadAllBytes(Snapshot);
        for (var length = 0; length < whole.Length; length += 7)
        {
            File.WriteAllBytes(Snapshot, whole[..length]);
            Assert.Null(Read(Key));
        }

        File.WriteAllBytes(Snapshot, [.. whole, 0]);
        Assert.Null(Read(Key));
    }

    /// <summary>A process that ends while it writes leaves the unfinished file under its other name.</summary>
    [Fact]
    public void Read_UnfinishedOnly_IsRefusedAndTheNextWriterBeginsAnew()
    {
        Write();
        File.Move(Snapshot, Snapshot + ".new");
        Assert.Null(Read(Key));

        Write();
        Assert.NotNull(Read(Key));
        Assert.False(File.Exists(Snapshot + ".new"));
    }

    [Fact]
    public void Write_WhereNothingCanBeWritten_IsNoError()
    {
        var nowhere = Path.Combine(_folder.File("no such folder"), "record.db");
        RecordSnapshots.Write(nowhere, Key, Facts([]), Plain, ahead: null);

        Assert.Null(RecordSnapshots.Begin(nowhere));
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static FactStore Facts(RecordedEvent[] events) => FactStoreBuilder.Build(Codes, events, RecordSettings.Default);

    private static RecordTraits Plain { get; } = new([], IsSynthetic: false);

    private (FactStore Facts, RecordTraits Traits)? Read(SnapshotKey key) =>
        RecordSnapshots.Take(RecordSnapshots.Begin(Database), key, RecordSettings.Default, Token) is var (facts, traits, _) ? (facts, traits) : null;

    private void Write() => RecordSnapshots.Write(Database, Key, Twelve(), Plain, ahead: null);

    private static FactStore Twelve() => Facts([.. Enumerable.Range(0, 12).Select(i =>
        new RecordedEvent(i % 4, (ApprovalAction)i, TimePrecision.Instant, i * 100_000L, i % 2, i % 2, AttributeCodes.None))]);
}
