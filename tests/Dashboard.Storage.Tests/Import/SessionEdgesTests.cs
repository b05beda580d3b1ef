using Dashboard.Domain.Record;
using Dashboard.Domain.Settings;
using Dashboard.Domain.Text;
using Dashboard.Storage.Import;
using static Dashboard.Domain.Record.ApprovalAction;
using static Dashboard.Storage.Tests.TestRecord;

namespace Dashboard.Storage.Tests.Import;

public sealed class SessionEdgesTests : IDisposable
{
    private readonly TestRecord _record = new();

    [Fact]
    public void Add_SameIdentifierTwiceOnOneLine_IsOneEvent()
    {
        using var database = _record.Open();
        using var session = database.BeginImport(Named("a"));
        Assert.Equal(AddedAs.New, session.Add(Event("t", Submitted, 0, id: "e1"), 1, out _));
        Assert.Equal(AddedAs.AlreadyThere, session.Add(Event("t", Submitted, 0, id: "e1"), 1, out _));
        Assert.Equal(AddedAs.New, session.Add(Event("t", Approved, 1, id: "e2"), 1, out _));
        Assert.Equal(new ImportCounts(2, 1, 0, 0), session.Complete(null));
    }

    [Fact]
    public void Add_SeveralEventsOnOneLineOfAnImportThatWasCutOff_AreFoundAgain()
    {
        CanonicalEvent[] events = [Event("t", Submitted, 0), Event("t", Submitted, 0), Event("t", Approved, 1, id: "e"), Event("t", Submitted, 0), Event("t", Approved, 1, id: "e")];
        using var database = _record.Open();
        foreach (var rows in new[] { 2, 4, 5 })
        {
            using var session = database.BeginImport(Named("a"), chunk: 1);
            foreach (var e in events[..rows])
            {
                session.Add(e, 1, out _);
            }

            if (rows == 5)
            {
                Assert.Equal(new ImportCounts(4, 1, 0, 0), session.Complete(null));
            }
        }

        Assert.Equal(["t submitted 0", "t submitted 0", "t approved 1", "t submitted 0"], _record.Counted());
    }

    /// <summary>The database and its write-ahead log, taken while the import runs, are what a kill or a power cut leaves.</summary>
    [Fact]
    public void Begin_ProcessWasKilledAmongTheRows_TakesItUpWhereItsLastCommitWas()
    {
        using var after = new TestRecord();
        CanonicalEvent[] events = [.. Enumerable.Range(0, 10).Select(minute => Event("t", Started, minute / 3))];
        using (var database = _record.Open())
        using (var session = database.BeginImport(Named("a"), chunk: 4))
        {
            AddAll(session, events[..7]);
            File.Copy(_record.Path, after.Path);
            File.Copy(_record.Path + "-wal", after.Path + "-wal");
        }

        Assert.Equal(["4"], after.Query("SELECT count(*) FROM approval_event"));
        Assert.Empty(after.Counted());
        Assert.Equal(0, after.Revision());
        Assert.Equal(new ImportCounts(10, 0, 0, 0), after.Import("a", events));
        Assert.Equal(events.Select(e => $"t started {(e.OccurredAt - Noon) / 60_000}"), after.Counted());
        Assert.Equal(1, after.Revision());
        Assert.Equal(["ok"], after.Query("PRAGMA integrity_check"));
    }

    [Fact]
    public void AddMissingEndings_LastEventKnownToTheDayAlone_EndsThatDay()
    {
        using var database = _record.Open();
        using (var session = database.BeginImport(Named("a")))
        {
            AddAll(
                session,
                Event("day last", Submitted, 0),
                Event("day last", Approved, 60) with { Precision = TimePrecision.Day },
                Event("day first", Submitted, 0) with { Precision = TimePrecision.Day },
                Event("day first", Approved, 60),
                Event("recorded backwards", Approved, 60) with { Precision = TimePrecision.Day },
                Event("recorded backwards", Submitted, 0));
            Assert.Equal(3, session.AddMissingEndings());
            session.Complete(null);
        }

        Assert.Equal(
            ["day first|3600000|instant", "day last|3600000|day", "recorded backwards|3600000|day"],
            _record.Query($"SELECT tweet_id, occurred_at_ms - {Noon}, precision FROM v_event WHERE action = 'published' ORDER BY tweet_id"));
    }

    [Fact]
    public void AddMissingEndings_ImportCutOffAfterThem_AddsThemOnce()
    {
        CanonicalEvent[] events = [Event("t", Submitted, 0), Event("u", Submitted, 1), Event("u", Rejected, 2)];
        using (var database = _record.Open())
        using (var session = database.BeginImport(Named("a"), chunk: 1))
        {
            AddAll(session, events);
            session.AddMissingEndings();
            session.Refuse(new RefusedRow(9, null, "x", Bilingual.Same("x")));
        }

        using (var database = _record.Open())
        using (var session = database.BeginImport(Named("a"), chunk: 1))
        {
            AddAll(session, events);
            Assert.Equal(1, session.AddMissingEndings());
            Assert.Equal(new ImportCounts(3, 0, 0, 1), session.Complete(null));
        }

        Assert.Equal(["t submitted 0", "u submitted 1", "u rejected 2", "t published 0"], _record.Counted());
    }

    [Fact]
    public void Abandon_ImportThatWasCutOffBefore_LeavesNothingOfEither()
    {
        _record.Import("a", Event("t", Submitted, 0, "legal"));
        var before = _record.Dump();
        using var database = _record.Open();
        using (var session = database.BeginImport(Named("b", source: "elsewhere"), chunk: 1))
        {
            AddAll(session, Event("x", Approved, 0, "first", "ann") with { Channel = "c" }, Event("y", Approved, 1));
        }

        using (var session = database.BeginImport(Named("b", source: "elsewhere"), chunk: 1))
        {
            AddAll(session, Event("x", Approved, 0, "first", "ann") with { Channel = "c" }, Event("z", Approved, 1, "second"));
            session.Abandon();
            session.Abandon();
        }

        Assert.Equal(before, _record.Dump());
    }

    [Fact]
    public void Abandon_EventsThatAnotherFileHasSeenMeanwhile_StayForItsSake()
    {
        using var database = _record.Open();
        using (var session = database.BeginImport(Named("a"), chunk: 1))
        {
            AddAll(session, Event("t", Submitted, 0), Event("t", Approved, 1));
        }

        Assert.Equal(new ImportCounts(0, 1, 0, 0), _record.Import("b", Event("t", Approved, 1)));
        Assert.Equal(1, _record.Revision());
        using (var session = database.BeginImport(Named("a")))
        {
            session.Abandon();
        }

        Assert.Equal(["t approved 1"], _record.Counted());
        Assert.Equal(2, _record.Import("a", Event("t", Submitted, 0), Event("t", Approved, 1)).Taken);
        Assert.Equal(2, _record.Counted().Count);
    }

    [Fact]
    public void Add_AfterTheEnd_IsADefect()
    {
        _record.Import("a", Event("t", Submitted, 0));
        using var database = _record.Open();
        using var there = database.BeginImport(Named("a"));
        Assert.Throws<InvalidOperationException>(() => there.Add(Event("t", Published, 1), 2, out _));
        Assert.Throws<InvalidOperationException>(() => there.Complete(null));
        there.Abandon();
        Assert.Single(_record.Counted());

        using var done = database.BeginImport(Named("b"));
        done.Complete(null);
        Assert.Throws<InvalidOperationException>(() => done.Refuse(new RefusedRow(1, null, "x", Bilingual.Same("x"))));
        done.Abandon();
        Assert.Equal(["complete", "complete", "complete"], database.ReadBatches().Select(batch => batch.Status));
    }

    [Fact]
    public void Begin_SameBytesByAnotherProfileOrSource_IsAnotherImport()
    {
        _record.Import("a", Event("t", Submitted, 0));
        using var database = _record.Open();
        using (var session = database.BeginImport(Named("a", source: "other")))
        {
            Assert.False(session.IsAlreadyComplete);
        }

        using var byProfile = database.BeginImport(Named("a") with { ProfileName = "p.json", ProfileSha256 = "ff" });
        Assert.False(byProfile.IsAlreadyComplete);
    }

    [Fact]
    public void Complete_NothingNewButOtherSettings_TakesOneRevision()
    {
        _record.Import("a", Event("t", Submitted, 0));
        using var database = _record.Open();
        using (var session = database.BeginImport(Named("b")))
        {
            AddAll(session, Event("t", Submitted, 0));
            session.Complete(RecordSettings.Default with { ClockStart = ClockStart.Created });
        }

        Assert.Equal(2, database.CurrentRevision());
        Assert.Equal(["batch_completed|2", "settings_saved|"], _record.Query("SELECT kind, batch_id FROM revision ORDER BY revision"));
    }

    public void Dispose() => _record.Dispose();
}
