using Dashboard.Domain.Record;
using static Dashboard.Domain.Record.ApprovalAction;
using static Dashboard.Storage.Tests.TestRecord;

namespace Dashboard.Storage.Tests.Schema;

public sealed class ViewsTests : IDisposable
{
    /// <summary>The file's batch; number 1 is the standing one of <c>v_event_in</c>.</summary>
    private const long FirstBatch = 2;

    private readonly TestRecord _record = new();

    [Fact]
    public void Event_OfAFile_StandsWithItsTextsItsTimeAndWhereItComesFrom()
    {
        _record.Import("a", Event("t", ChangesRequested, 0, "legal", "ann", "e1") with { OccurredAt = Noon + 7, Department = "D", Pair = "p" });
        Assert.Equal(
            ["t|changes_requested|2026-03-02T17:00:00.007Z|instant|D|legal|ann||||||p|e1|canonical|a.csv|2"],
            _record.Query("""
                SELECT tweet_id, action, occurred_at, precision, department, stage, actor, purpose, language, channel, lane, '', pair, event_id, source, file_name, source_row
                FROM v_event
                """));
    }

    [Fact]
    public void Event_KnownToTheDay_SaysSo()
    {
        _record.Import("a", Event("t", Submitted, 0) with { Precision = TimePrecision.Day });
        Assert.Equal(["day"], _record.Query("SELECT precision FROM v_event"));
    }

    [Fact]
    public void Event_BeforeTheYear1970_HasItsDate()
    {
        _record.Import("a", Event("t", Submitted, 0) with { OccurredAt = -1 });
        Assert.Equal(["1969-12-31T23:59:59.999Z"], _record.Query("SELECT occurred_at FROM v_event"));
    }

    [Fact]
    public void Tweet_AttributesOfSeveralRows_AreTheFirstRecordedWhateverTheirTime()
    {
        _record.Import(
            "a",
            Event("t", Published, 9) with { Lane = "reply" },
            Event("t", Submitted, 0) with { Lane = "crisis", Department = "D", Purpose = "other", Language = "fr", Channel = "c", Pair = "p" },
            Event("t", Approved, 5) with { Department = "E" });
        Assert.Equal(
            ["t|D|other|fr|c|reply|p|3|2026-03-02T17:00:00.000Z|2026-03-02T17:09:00.000Z"],
            _record.Query("SELECT tweet_id, department, purpose, language, channel, lane, pair, events, first_event_at, last_event_at FROM v_tweet"));
    }

    [Fact]
    public void Tweet_WhoseBatchIsRetired_IsGone()
    {
        _record.Import("a", Event("t", Submitted, 0));
        using (var database = _record.Open())
        {
            database.RetireBatch(FirstBatch);
        }

        Assert.Empty(_record.Query("SELECT * FROM v_tweet"));
        Assert.Empty(_record.Query("SELECT * FROM v_event"));
        Assert.Empty(_record.Counted());
    }

    public void Dispose() => _record.Dispose();
}
