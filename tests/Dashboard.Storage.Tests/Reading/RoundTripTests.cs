using CsCheck;
using Dashboard.Domain.Record;
using static Dashboard.Storage.Tests.TestRecord;

namespace Dashboard.Storage.Tests.Reading;

/// <summary>What goes in comes out: the whole event, in the order of recording, by both readers and the view.</summary>
public sealed class RoundTripTests
{
    private static readonly string?[] Codes = [null, "a", "b", "«été»\u2009\"'; --", "👩‍🚒"];

    private static readonly Gen<string?> Code = Gen.Int[0, Codes.Length - 1].Select(i => Codes[i]);

    private static readonly Gen<CanonicalEvent> AnyEvent =
        from tweet in Gen.Int[0, 2].Select(i => $"tweet {i}")
        from action in Gen.Int[0, 11]
        from at in Gen.OneOf(Gen.Const(Noon), Gen.Long[-62_135_596_800_000, 253_402_300_799_999])
        from precision in Gen.Int[0, 1]
        from who in Gen.Select(Code, Code)
        from attributes in Gen.Select(Code, Code, Code, Code, Code, Code)
        select new CanonicalEvent(
            tweet, (ApprovalAction)action, at, (TimePrecision)precision, attributes.Item1, who.Item1, who.Item2,
            attributes.Item2, attributes.Item3, attributes.Item4, attributes.Item5, attributes.Item6);

    [Fact]
    public void Read_WhatWasImported_IsTheSame() => AnyEvent.Array[1, 12].Sample(
        events =>
        {
            using var record = new TestRecord();
            var numbered = events.Select((e, i) => i % 2 == 0 ? e : e with { EventId = $"id {i}" }).ToArray();
            record.Import("a", numbered);
            using var database = record.Open(OpenMode.ReadOnly);
            Assert.Equal(numbered, database.ReadCanonical(_ => true, TestContext.Current.CancellationToken).Select(stored => stored.Event));
            Assert.Equal(
                numbered.Select(e => e with { EventId = null }),
                database.ReadRecord(content => content.Events.Select(e => Texts(e, content.Codes)).ToArray(), TestContext.Current.CancellationToken));
        },
        iter: 60);

    /// <summary>Complete, cut-off and retired files that overlap in every way: the quick readers and the view count by one rule.</summary>
    [Fact]
    public void Read_FilesInEveryState_CountsWhatTheViewCounts() => Gen.Select(Gen.Int[0, 5].Array[1, 6], Gen.Int[0, 2]).Array[1, 5].Sample(
        files =>
        {
            using var record = new TestRecord();
            using var database = record.Open();
            foreach (var (number, (minutes, state)) in files.Index())
            {
                using var session = database.BeginImport(Named($"file {number}"), chunk: 1);
                AddAll(session, [.. minutes.Select(minute => Event("t" + (minute % 2), ApprovalAction.Started, minute))]);
                if (state > 0)
                {
                    session.Complete(null);
                }

                if (state > 1)
                {
                    database.RetireBatch(session.Batch);
                }
            }

            var view = record.Query("SELECT number FROM v_event ORDER BY number");
            Assert.Equal(view.Count, record.Counted().Count);
            Assert.Equal(view.Count, database.ReadCanonical(_ => true, TestContext.Current.CancellationToken).Count());
            Assert.Equal(
                record.Query("SELECT tweet_id || ' started ' || ((occurred_at_ms - 1772470800000) / 60000) FROM v_event ORDER BY number"),
                record.Counted());
        },
        iter: 40);

    [Fact]
    public void ReadCanonical_WantedTweetsAlone_GivesThemWithTheirOrigin()
    {
        using var record = new TestRecord();
        record.Import("a", Event("t", ApprovalAction.Submitted, 0), Event("u", ApprovalAction.Submitted, 1), Event("t", ApprovalAction.Published, 2));
        using var database = record.Open();
        var stored = database.ReadCanonical(tweet => tweet == "t", TestContext.Current.CancellationToken).ToArray();
        Assert.Equal([2L, 4L], stored.Select(e => e.SourceRow));
        Assert.All(stored, e => Assert.Equal(("canonical", 2L), (e.Source, e.Batch)));
    }

    [Fact]
    public void ReadCanonical_EndingThatAProfileAdded_HasNoRow()
    {
        using var record = new TestRecord();
        using var database = record.Open();
        using (var session = database.BeginImport(Named("a")))
        {
            session.Add(Event("t", ApprovalAction.Submitted, 0), 2, out _);
            session.AddMissingEndings();
            session.Complete(null);
        }

        Assert.Equal([2L, null], database.ReadCanonical(_ => true, TestContext.Current.CancellationToken).Select(e => e.SourceRow));
    }

    [Fact]
    public void ReadRecord_AnotherImportEndsMeanwhile_SeesOneRevision()
    {
        using var record = new TestRecord();
        record.Import("a", Event("t", ApprovalAction.Submitted, 0));
        using var database = record.Open(OpenMode.ReadOnly);
        var (revision, events) = database.ReadRecord(
            content =>
            {
                record.Import("b", Event("t", ApprovalAction.Published, 1));
                return (content.Revision, content.Events.Count());
            },
            TestContext.Current.CancellationToken);
        Assert.Equal((1, 1), (revision, events));
        Assert.Equal(2, database.CurrentRevision());
    }

    [Fact]
    public void ReadRecord_Cancelled_StopsAmongTheRows()
    {
        using var record = new TestRecord();
        record.Import("a", [.. Enumerable.Range(0, 9000).Select(minute => Event("t", ApprovalAction.Started, minute))]);
        using var database = record.Open(OpenMode.ReadOnly);
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        Assert.Throws<OperationCanceledException>(() => database.ReadRecord(content => content.Events.Count(), cancelled.Token));
        Assert.Throws<OperationCanceledException>(() => database.ReadCanonical(_ => true, cancelled.Token).Count());
    }

    /// <summary>By what is still done afterwards, whatever the machine: rows are milliseconds apart on none.</summary>
    [Fact]
    public void R10_ReadRecord_CancelledOnTheWay_StopsAFewRowsLater()
    {
        using var record = new TestRecord();
        record.Import("a", [.. Enumerable.Range(0, 50_000).Select(minute => Event("t", ApprovalAction.Started, minute))]);
        using var database = record.Open(OpenMode.ReadOnly);
        using var cancellation = new CancellationTokenSource();
        var walked = 0;
        Assert.Throws<OperationCanceledException>(() => database.ReadRecord(content => content.Events.Count(_ => IsTheHundredth()), cancellation.Token));
        Assert.InRange(walked, 100, 20_000);
        Assert.Equal(50_000, database.ReadRecord(content => content.Events.Count(), CancellationToken.None));

        bool IsTheHundredth()
        {
            if (++walked == 100)
            {
                cancellation.Cancel();
            }

            return true;
        }
    }

    private static CanonicalEvent Texts(RecordedEvent e, RecordCodes codes) => new(
        codes.Tweets[e.Tweet], e.Action, e.OccurredAt, e.Precision, At(codes.Departments, e.Attributes.Department), At(codes.Stages, e.Stage), At(codes.Actors, e.Actor),
        At(codes.Purposes, e.Attributes.Purpose), At(codes.Languages, e.Attributes.Language), At(codes.Channels, e.Attributes.Channel),
        At(codes.Lanes, e.Attributes.Lane), At(codes.Pairs, e.Attributes.Pair));

    private static string? At(IReadOnlyList<string> codes, int index) => index < 0 ? null : codes[index];
}
