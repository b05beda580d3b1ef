using Microsoft.Data.Sqlite;

namespace Dashboard.Storage.Tests.Schema;

/// <summary>The standing batch behind the way in, and what other programs' ways of inserting do to it.</summary>
public sealed class WayInBatchTests : IDisposable
{
    private const long StandingBatch = 1;
    private const string Row = "('t', 'approved', '2026-03-02T12:00:00Z', 'legal', 'lou')";

    private readonly TestRecord _record = new();

    public WayInBatchTests() => _record.Open().Dispose();

    [Fact]
    public void Insert_AfterItsBatchWasRetired_OpensAnotherAndCountsAgain()
    {
        Insert(Row);
        Retire();
        Assert.Empty(_record.Counted());
        Insert(Row);
        Assert.Single(_record.Counted());
        Assert.Equal(3, _record.Revision()); // written, retired, counted again
        Insert(Row);
        Assert.Equal(3, _record.Revision());
        Assert.Equal(["1"], _record.Query("SELECT count(*) FROM approval_event"));
        Insert("('t', 'published', '2026-03-02T13:00:00Z', NULL, NULL)");
        Assert.Equal(["t|approved", "t|published"], _record.Query("SELECT tweet_id, action FROM v_event ORDER BY number"));
    }

    [Fact]
    public void Insert_IdentifierOfARetiredEventWithOtherContent_IsRefused()
    {
        _record.Query("INSERT INTO v_event_in (tweet_id, action, occurred_at, event_id) VALUES ('t', 'approved', '2026-03-02T12:00:00Z', 'e1')");
        Retire();
        var failure = Assert.Throws<SqliteException>(() =>
            _record.Query("INSERT INTO v_event_in (tweet_id, action, occurred_at, event_id) VALUES ('t', 'rejected', '2026-03-02T12:00:00Z', 'e1')"));
        Assert.Contains("other content", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("INSERT OR REPLACE")]
    [InlineData("INSERT OR IGNORE")]
    [InlineData("INSERT OR FAIL")]
    public void Insert_WithAnyConflictClause_KeepsWhatIsThere(string insert)
    {
        Insert(Row);
        var before = _record.Dump();
        Insert(Row, insert);
        Assert.Equal(before, _record.Dump());
        Insert("('t', 'published', '2026-03-02T13:00:00Z', 'legal', 'lou')", insert);
        Assert.Equal(["t|approved|legal|lou", "t|published|legal|lou"], _record.Query("SELECT tweet_id, action, stage, actor FROM v_event ORDER BY number"));
    }

    [Fact]
    public void Insert_ManyRowsOneOfThemBad_TakesNone()
    {
        Assert.Throws<SqliteException>(() => Insert($"{Row}, ('t', 'approved', 'yesterday', NULL, NULL)"));
        Assert.Empty(_record.Counted());
        Assert.Equal(0, _record.Revision());
        Insert($"{Row}, ('u', 'approved', '2026-03-02T12:00:00Z', NULL, NULL)");
        Assert.Equal(2, _record.Counted().Count);
        Assert.Equal(["0"], _record.Query("SELECT count(*) FROM event_inbox"));
    }

    [Fact]
    public void Insert_UnderTheHousesOwnPragmas_Works()
    {
        _record.Query($"PRAGMA trusted_schema = OFF; PRAGMA foreign_keys = ON; INSERT INTO v_event_in (tweet_id, action, occurred_at, stage, actor) VALUES {Row}");
        Assert.Single(_record.Counted());
    }

    public void Dispose() => _record.Dispose();

    private void Insert(string rows, string insert = "INSERT") => _record.Query($"{insert} INTO v_event_in (tweet_id, action, occurred_at, stage, actor) VALUES {rows}");

    private void Retire()
    {
        using var database = _record.Open();
        database.RetireBatch(StandingBatch);
    }
}
