using CsCheck;
using Dashboard.Analytics.Facts;
using Dashboard.Analytics.Groups;
using Dashboard.Analytics.Snapshots;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Record;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Settings;
using Dashboard.Operations.Records;
using Dashboard.Operations.Reports;
using Dashboard.Operations.Snapshots;
using Dashboard.Testing;
using System.Text.Json;

namespace Dashboard.Operations.Tests.Snapshots;

/// <summary>What was built over the facts comes back with them, answers as it did, and is never needed.</summary>
public sealed class KeptPartsTests : IDisposable
{
    private static readonly SnapshotKey Key = new("instance", 7, "2026-11-23T07:00:00Z");

    private static readonly RecordTraits Plain = new([], IsSynthetic: false);

    private static readonly RecordCodes Codes = new(
        [.. Enumerable.Range(0, 30).Select(tweet => $"tweet {tweet}")], ["A", "B"], ["comms", "legal"], ["p-1", "p-2"], ["info", "reply"], ["en", "fr"], ["x"], ["reply"], ["pair", "other"]);

    private static readonly Gen<RecordedEvent[]> Events = Gen.Select(
        Gen.Int[0, 29], Gen.Int[0, 11], Gen.Long[0, 31_536_000_000], Gen.Int[-1, 1], Gen.Int[-1, 1], Gen.Int[-1, 1])
        .Select((tweet, action, after, stage, actor, code) => new RecordedEvent(
            tweet, (ApprovalAction)action, TimePrecision.Instant, 1_772_470_800_000 + after, stage, actor, new(actor, code, stage, Math.Min(code, 0), Math.Min(code, 0), code)))
        .Array[0, 120];

    private static readonly Selection[] Selections =
    [
        Selection.Everything,
        Selection.Everything with { Clock = ClockKind.Working, From = new(2026, 3, 1), To = new(2026, 9, 1) },
        Selection.Everything with { DateBasis = DateBasis.Start, To = new(2026, 6, 1), Departments = CodeSet.Of("A", "") },
        Selection.Everything with { Purposes = CodeSet.Of("info"), From = new(2026, 4, 1) },
        Selection.Everything with { Departments = CodeSet.Of("B"), Languages = CodeSet.Of("fr") },
    ];

    private readonly TempFolder _folder = new();

    private string Database => _folder.File("record.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Take_WhatWasBuilt_AnswersTheSameAndIsNotBuiltAgain() => Events.Sample(
        events =>
        {
            var facts = FactStoreBuilder.Build(Codes, events, RecordSettings.Default);
            var answers = Answers(facts);
            // Half of them are read by every start, the others when they are asked for.
            var ahead = NamesOf(facts).Where((_, place) => place % 2 == 0).ToHashSet();
            RecordSnapshots.Write(Database, Key, facts, Plain, ahead);

            var (read, _, isWhole) = Take();

            Assert.Equal(answers, Answers(read));
            Assert.True(isWhole());
            Assert.Equal(NamesOf(facts).Order(), NamesOf(read).Order());
            // A record of a few tweets has parts larger than itself: those that found no room are built.
            Assert.Contains(FactArrays.PartsOf(read), part => part.WasKept && ahead.Contains(part.Name));
            Assert.Contains(FactArrays.PartsOf(read), part => part.WasKept && !ahead.Contains(part.Name));
        },
        iter: 30,
        threads: 1);

    /// <summary>Whatever is wrong with a part, it is the part that is not believed; whatever is wrong with the facts, nothing is.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Take_AnyByteOfAPartChanged_AnswersTheSame(bool isReadAhead)
    {
        RecordedEvent[] events = [.. Enumerable.Range(0, 120).Select(i => new RecordedEvent(
            i % 30, (ApprovalAction)(i % 12), TimePrecision.Instant, 1_772_470_800_000 + (i * 70_000_000L), i % 2, i % 2, new(i % 2, i % 2, 0, 0, 0, 0)))];
        var facts = FactStoreBuilder.Build(Codes, events, RecordSettings.Default);
        RecordSnapshots.Write(Database, Key, facts, Plain, ahead: null);
        var withoutParts = new FileInfo(RecordSnapshots.PathFor(Database)).Length;
        Assert.False(Take().IsWhole());
        var answers = Answers(facts);
        RecordSnapshots.Write(Database, Key, facts, Plain, NamesOf(facts).Take(isReadAhead ? int.MaxValue : 0).ToHashSet());
        var whole = File.ReadAllBytes(RecordSnapshots.PathFor(Database));
        Assert.True(whole.Length > withoutParts);

        for (var place = whole.Length - 1; place > whole.Length - 400; place -= 7)
        {
            var damaged = whole.ToArray();
            damaged[place] ^= 1;
            File.WriteAllBytes(RecordSnapshots.PathFor(Database), damaged);
            var (read, _, isWhole) = Take();
            Assert.Equal(answers, Answers(read));
            Assert.False(isWhole());
        }
    }

    private static string[] Answers(FactStore facts)
    {
        var record = LoadedRecord.Of(facts, RecordSettings.Default);
        return [.. Selections.SelectMany(selection => new[]
        {
            Answer(new OverviewQuestion(), selection),
            Answer(new BottlenecksQuestion(null), selection),
            Answer(new DepartmentsQuestion(GroupBy.Department), selection),
            Answer(new InFlightQuestion(), selection),
        })];

        string Answer<T>(IReportQuestion<T> question, Selection selection)
            where T : PageReport
        {
            var report = record.Ask(question, selection with { }, CancellationToken.None);
            // The description is of the record that was made here, settings and all; the figures are what is compared.
            return JsonSerializer.Serialize(report with { Record = null! });
        }
    }

    private static IEnumerable<string> NamesOf(FactStore facts) => FactArrays.PartsOf(facts).Select(part => part.Name);

    private (FactStore Facts, RecordTraits Traits, Func<bool> IsWhole) Take() =>
        RecordSnapshots.Take(RecordSnapshots.Begin(Database), Key, RecordSettings.Default, TestContext.Current.CancellationToken)!.Value;
}
