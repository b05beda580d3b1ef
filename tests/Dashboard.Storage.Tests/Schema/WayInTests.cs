using Microsoft.Data.Sqlite;
using static Dashboard.Domain.Record.ApprovalAction;
using static Dashboard.Storage.Tests.TestRecord;

namespace Dashboard.Storage.Tests.Schema;

/// <summary>What other programs may and may not do to the file.</summary>
public sealed class WayInTests : IDisposable
{
    private readonly TestRecord _record = new();

    public WayInTests() => _record.Import("a", Event("t", Submitted, 0));

    [Theory]
    [InlineData("2026-03-02T12:00:00-05:00", "2026-03-02T17:00:00.000Z")]
    [InlineData("2026-03-02 12:00:00.1239999Z", "2026-03-02T12:00:00.123Z")]
    [InlineData(" 2026-03-08T02:30:00.5+01:30 ", "2026-03-08T01:00:00.500Z")]
    public void Insert_GoodEvent_CountsAtOnceUnderANewRevision(string written, string stored)
    {
        Insert("t", "approved", written, ", stage, actor, lane", ", ' legal ', 'lou', 'reply'");
        Assert.Equal(
            [$"t|approved|{stored}|legal|lou|reply|v_event_in"],
            _record.Query("SELECT tweet_id, action, occurred_at, stage, actor, lane, source FROM v_event WHERE source = 'v_event_in'"));
        Assert.Equal(2, _record.Revision());
        Assert.Equal(2, _record.Counted().Count);
    }

    [Theory]
    [InlineData("", "approved", "2026-03-02T12:00:00Z", "tweet_id is empty")]
    [InlineData("t", "Approved", "2026-03-02T12:00:00Z", "action")]
    [InlineData("t", "approved", "2026-03-02", "offset")]
    [InlineData("t", "approved", "2026-03-02T12:00:00", "offset")]
    [InlineData("t", "approved", "2026-02-30T12:00:00Z", "ISO-8601")]
    [InlineData("t", "approved", "2026-03-02T12:00:60Z", "ISO-8601")]
    [InlineData("t", "approved", "2026-03-02T12:00:00.12345678Z", "ISO-8601")]
    [InlineData("t", "approved", "2999-03-02T12:00:00Z", "future")]
    public void Insert_BadEvent_IsRefusedWithAMessage(string tweet, string action, string at, string said)
    {
        var failure = Assert.Throws<SqliteException>(() => Insert(tweet, action, at));
        Assert.Contains(said, failure.Message, StringComparison.Ordinal);
        Assert.Equal(1, _record.Revision());
    }

    [Fact]
    public void Insert_ReservedStage_IsRefusedWhereTheActionReadsAStage()
    {
        Assert.Throws<SqliteException>(() => Insert("t", "approved", "2026-03-02T12:00:00Z", ", stage", ", 'author'"));
        Insert("t", "created", "2026-03-02T12:00:00Z", ", stage", ", 'author'");
    }

    [Fact]
    public void Insert_SameEventAgain_IsTheSameEvent()
    {
        Insert("t", "approved", "2026-03-02T12:00:00Z");
        Insert("t", "approved", "2026-03-02T13:00:00+01:00");
        Assert.Equal(2, _record.Counted().Count);
        Assert.Equal(2, _record.Revision());
    }

    [Fact]
    public void Insert_SameIdentifier_IsTheSameEventOrRefused()
    {
        Insert("t", "approved", "2026-03-02T12:00:00Z", ", event_id", ", 'e1'");
        Insert("t", "approved", "2026-03-02T12:00:00Z", ", event_id", ", 'e1'");
        Assert.Equal(2, _record.Counted().Count);
        Assert.Throws<SqliteException>(() => Insert("t", "approved", "2026-03-02T12:00:01Z", ", event_id", ", 'e1'"));
    }

    [Theory]
    [InlineData("UPDATE approval_event SET occurred_at = 0")]
    [InlineData("DELETE FROM approval_event")]
    public void ChangeOrDelete_RecordedEvent_IsRefused(string sql)
    {
        var failure = Assert.Throws<SqliteException>(() => _record.Query(sql));
        Assert.Contains("append-only", failure.Message, StringComparison.Ordinal);
        Assert.Single(_record.Counted());
    }

    /// <summary>The system's own SQLite may be years older than the program's.</summary>
    [Fact]
    public void Insert_FromTheSystemsShell_RefusesADayThatDoesNotExist()
    {
        const string Shell = "/usr/bin/sqlite3";
        Assert.SkipUnless(File.Exists(Shell), "There is no sqlite3 shell here.");
        _record.Open().Dispose();
        using var shell = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo(
            Shell, [_record.Path, "INSERT INTO v_event_in (tweet_id, action, occurred_at) VALUES ('t', 'created', '2026-02-30T00:00:00Z')"])
        { RedirectStandardError = true, UseShellExecute = false })!;
        Assert.Contains("occurred_at must be ISO-8601", shell.StandardError.ReadToEnd(), StringComparison.Ordinal);
        Assert.Empty(_record.Query("SELECT number FROM v_event WHERE source = 'v_event_in'"));
    }

    public void Dispose() => _record.Dispose();

    private void Insert(string tweet, string action, string at, string columns = "", string values = "") =>
        _record.Query($"INSERT INTO v_event_in (tweet_id, action, occurred_at{columns}) VALUES ('{tweet}', '{action}', '{at}'{values})");
}
