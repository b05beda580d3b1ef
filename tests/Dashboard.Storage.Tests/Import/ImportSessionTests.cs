using CsCheck;
using Dashboard.Domain.Record;
using Dashboard.Storage.Import;
using static Dashboard.Domain.Record.ApprovalAction;
using static Dashboard.Storage.Tests.TestRecord;

namespace Dashboard.Storage.Tests.Import;

public sealed class ImportSessionTests : IDisposable
{
    /// <summary>The first file's; number 1 is the standing one of <c>v_event_in</c>.</summary>
    private const long FirstBatch = 2;

    private readonly TestRecord _record = new();

    [Fact]
    public void Complete_NewFile_CountsItsEventsInTheirOrderUnderOneRevision()
    {
        var counts = _record.Import("a", Event("t2", Submitted, 5), Event("t1", Submitted, 0), Event("t2", Published, 9));
        Assert.Equal(new ImportCounts(3, 0, 0, 0), counts);
        Assert.Equal(["t2 submitted 5", "t1 submitted 0", "t2 published 9"], _record.Counted());
        Assert.Equal(1, _record.Revision());
    }

    [Fact]
    public void Begin_SameFileAgain_IsAlreadyComplete()
    {
        _record.Import("a", Event("t", Submitted, 0));
        using var database = _record.Open();
        using var session = database.BeginImport(Named("a"));
        Assert.True(session.IsAlreadyComplete);
        Assert.Equal(1, database.CurrentRevision());
    }

    [Fact]
    public void Complete_RenamedOrOverlappingFile_CountsEachEventOnceAndNotesThatItWasSeen()
    {
        _record.Import("a", Event("t", Submitted, 0), Event("t", Approved, 1, "legal"));
        var counts = _record.Import("b", Event("t", Approved, 1, "legal"), Event("t", Published, 2));
        Assert.Equal(new ImportCounts(1, 1, 0, 0), counts);
        Assert.Equal(3, _record.Counted().Count);
        Assert.Equal(["2|2"], _record.Query("SELECT event_id, row FROM event_seen"));
    }

    [Fact]
    public void Complete_NothingNew_TakesNoRevision()
    {
        _record.Import("a", Event("t", Submitted, 0));
        _record.Import("b", Event("t", Submitted, 0));
        Assert.Equal(1, _record.Revision());
    }

    [Fact]
    public void Add_EqualRowsInOneFile_AreDifferentEventsAndTheSameOnesInTheNextFile()
    {
        var row = Event("t", Approved, 0, "legal");
        Assert.Equal(3, _record.Import("a", row, row, row).Taken);
        Assert.Equal(new ImportCounts(2, 3, 0, 0), _record.Import("b", row, row, row, row, row));
        Assert.Equal(5, _record.Counted().Count);
    }

    [Fact]
    public void Add_SeveralEqualEventsOnOneLine_AreDifferentEvents()
    {
        using var database = _record.Open();
        using var session = database.BeginImport(Named("a"));
        foreach (var _ in Enumerable.Range(0, 5))
        {
            session.Add(Event("t", Approved, 0, "legal"), 1, out var _);
        }

        Assert.Equal(5, session.Complete(null).Taken);
    }

    [Fact]
    public void Begin_AfterACutOff_CountsForNobodyUntilTheSameFileTakesItUp()
    {
        var events = Enumerable.Range(0, 7).Select(i => Event("t", Approved, i / 3, "legal")).ToArray();
        using (var database = _record.Open())
        using (var session = database.BeginImport(Named("a"), chunk: 2))
        {
            AddAll(session, events[..5]);
            session.Refuse(new RefusedRow(9, null, "x", Dashboard.Domain.Text.Bilingual.Same("x")));
        }

        Assert.Empty(_record.Counted());
        Assert.Equal(0, _record.Revision());
        using (var database = _record.Open())
        using (var session = database.BeginImport(Named("a"), chunk: 2))
        {
            Assert.True(session.IsResumed);
            AddAll(session, events);
            Assert.Equal(new ImportCounts(7, 0, 0, 0), session.Complete(null));
        }

        Assert.Equal(7, _record.Counted().Count);
        Assert.Equal(["0"], _record.Query("SELECT count(*) FROM event_seen"));
        Assert.Equal(["0"], _record.Query("SELECT count(*) FROM refused_row"));
    }

    [Fact]
    public void Complete_RowsCutAnywhereWithRepetitions_GivesTheRecordOfAnUncutImport() => Gen.Select(
        Gen.Int[0, 3].Array[1, 25], Gen.Int[0, 25], Gen.Int[1, 6], Gen.Bool).Sample(
        (kinds, cut, chunk, withIds) =>
        {
            using var whole = new TestRecord();
            using var broken = new TestRecord();
            var events = kinds.Select(kind => Event("t" + (kind % 2), Approved, kind, id: withIds ? "id" + kind : null)).ToArray();
            whole.Import("a", events);
            using (var database = broken.Open())
            using (var session = database.BeginImport(Named("a"), chunk))
            {
                AddAll(session, events[..Math.Min(cut, events.Length)]);
            }

            var resumed = broken.Import("a", events);
            Assert.Equal(whole.Counted(), broken.Counted());
            Assert.Equal(whole.Query("SELECT rows_taken, rows_already_there FROM import_batch ORDER BY 1"), broken.Query("SELECT rows_taken, rows_already_there FROM import_batch ORDER BY 1"));
            Assert.Equal(0, broken.Import("again", events).Taken);
            Assert.Equal(events.Length, resumed.Taken + resumed.AlreadyThere);
        },
        iter: 40);

    [Theory]
    [InlineData(2)]
    [InlineData(1000)]
    public void Abandon_AfterSomeRows_LeavesTheDatabaseAsItWas(int chunk)
    {
        _record.Import("a", Event("t", Submitted, 0, actor: "ann"));
        var before = _record.Dump();
        using (var database = _record.Open())
        using (var session = database.BeginImport(Named("b"), chunk))
        {
            AddAll(session, Event("t", Submitted, 0, actor: "ann"), Event("new", Approved, 1, "new stage", "new actor"), Event("new", Published, 2));
            session.Refuse(new RefusedRow(9, null, "x", Dashboard.Domain.Text.Bilingual.Same("x")));
            session.Abandon();
        }

        Assert.Equal(before, _record.Dump());
    }

    [Fact]
    public void Add_SameIdentifierWithOtherContent_IsRefusedNamingBothRows()
    {
        _record.Import("a", Event("t", Submitted, 0, id: "e1"));
        using var database = _record.Open();
        using var session = database.BeginImport(Named("b"));
        Assert.Equal(AddedAs.AlreadyThere, session.Add(Event("t", Submitted, 0, id: "e1"), 2, out _));
        Assert.Equal(AddedAs.Refused, session.Add(Event("t", Submitted, 1, id: "e1"), 3, out var conflict));
        Assert.Contains("line 3", conflict!.Reason.English, StringComparison.Ordinal);
        Assert.Contains("line 2 of a.csv", conflict.Reason.English, StringComparison.Ordinal);
        Assert.Equal(new ImportCounts(0, 1, 1, 0), session.Complete(null));
        Assert.Equal(conflict, Assert.Single(database.ReadRefused(session.Batch, 10)));
    }

    [Fact]
    public void Add_SameIdentifierFromAnotherSource_IsAnotherEvent()
    {
        _record.Import("a", Event("t", Submitted, 0, id: "e1"));
        using var database = _record.Open();
        using var session = database.BeginImport(Named("b", source: "other"));
        Assert.Equal(AddedAs.New, session.Add(Event("t", Approved, 1, id: "e1"), 2, out _));
    }

    [Fact]
    public void RetireBatch_EventSeenByAnotherFile_StillCounts()
    {
        _record.Import("a", Event("t", Submitted, 0), Event("t", Approved, 1, "legal"));
        _record.Import("b", Event("t", Approved, 1, "legal"));
        using (var database = _record.Open())
        {
            database.RetireBatch(FirstBatch);
        }

        Assert.Equal(["t approved 1"], _record.Counted());
        Assert.Equal(["t|approved"], _record.Query("SELECT tweet_id, action FROM v_event"));
        Assert.Equal(2, _record.Revision());
        Assert.Equal(2, _record.Import("a", Event("t", Submitted, 0), Event("t", Approved, 1, "legal")).AlreadyThere);
        Assert.Equal(2, _record.Counted().Count);
        Assert.Equal(3, _record.Revision());
    }

    [Fact]
    public void AddMissingEndings_TweetsWithoutAnEnding_ArePublishedAtTheirLastEvent()
    {
        CanonicalEvent[] events = [Event("open", Submitted, 0), Event("ended", Submitted, 1), Event("open", Approved, 7, "legal"), Event("ended", Withdrawn, 2)];
        using (var database = _record.Open())
        using (var session = database.BeginImport(Named("a")))
        {
            AddAll(session, events);
            Assert.Equal(1, session.AddMissingEndings());
            Assert.Equal(new ImportCounts(4, 0, 0, 1), session.Complete(null));
        }

        Assert.Equal("open published 7", _record.Counted()[^1]);
        using (var database = _record.Open())
        using (var session = database.BeginImport(Named("the same, renamed")))
        {
            AddAll(session, events);
            session.AddMissingEndings();
            Assert.Equal(0, session.Complete(null).Taken);
        }

        Assert.Equal(5, _record.Counted().Count);
    }

    [Fact]
    public void ReadDisagreements_RowsOfOneTweetDiffer_NamesTheAttribute()
    {
        _record.Import(
            "a",
            Event("t", Submitted, 0) with { Department = "A", Lane = "reply" },
            Event("t", Published, 1) with { Department = "B", Lane = "reply" });
        using var database = _record.Open();
        Assert.Equal([new AttributeDisagreement("t", "department", 2)], database.ReadDisagreements(FirstBatch, 10));
        Assert.Empty(database.ReadDisagreements(FirstBatch + 1, 10));
        Assert.Equal(["t|A|reply"], _record.Query("SELECT tweet_id, department, lane FROM v_tweet"));
    }

    public void Dispose() => _record.Dispose();
}
