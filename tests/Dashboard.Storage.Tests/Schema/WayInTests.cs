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
    [InlineData("2026-03-02T12:00Z", "2026-03-02T12:00:00.000Z")]
    [InlineData("2026-03-02t12:00:00,25 z", "2026-03-02T12:00:00.250Z")]
    [InlineData("2026-03-02T12:00:00+18", "2026-03-01T18:00:00.000Z")]
    [InlineData("2026-03-02T12:00:00-0330", "2026-03-02T15:30:00.000Z")]
    [InlineData("1969-12-31T23:59:59.999Z", "1969-12-31T23:59:59.999Z")]
    [InlineData("\u00a0\u20032026-03-02T12:00:00Z\u3000", "2026-03-02T12:00:00.000Z")]
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
    [InlineData(" \u2003", "approved", "2026-03-02T12:00:00Z", "tweet_id is empty")]
    [InlineData("t", "approved", "2026-03-02", "time zones")]
    [InlineData("t", "approved", "", "ISO-8601")]
    [InlineData("t", "approved", "2026-03-02T24:00:00Z", "ISO-8601")]
    [InlineData("t", "approved", "2026-03-02T12:00:0Z", "ISO-8601")]
    [InlineData("t", "approved", "2026-03-02T12:00:00.Z", "ISO-8601")]
    [InlineData("t", "approved", "2026-03-02T12:00:00+18:01", "ISO-8601")]
    [InlineData("t", "approved", "2026-03-02T12:00:00+01:60", "ISO-8601")]
    [InlineData("t", "approved", "0000-03-02T12:00:00Z", "ISO-8601")]
    [InlineData("t", "approved", "1772470800", "ISO-8601")]
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
    public void Insert_TextWithANul_IsRefused()
    {
        var failure = Assert.Throws<SqliteException>(() => _record.Query("INSERT INTO v_event_in (tweet_id, action, occurred_at) VALUES ('a' || char(0) || 'b', 'approved', '2026-03-02T12:00:00Z')"));
        Assert.Contains("NUL", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Insert_AFewMinutesAhead_IsTakenAndMoreIsNot()
    {
        _record.Query("INSERT INTO v_event_in (tweet_id, action, occurred_at) VALUES ('t', 'approved', strftime('%Y-%m-%dT%H:%M:%SZ', 'now', '+4 minutes'))");
        var failure = Assert.Throws<SqliteException>(() =>
            _record.Query("INSERT INTO v_event_in (tweet_id, action, occurred_at) VALUES ('t', 'approved', strftime('%Y-%m-%dT%H:%M:%SZ', 'now', '+7 minutes'))"));
        Assert.Contains("future", failure.Message, StringComparison.Ordinal);
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

    public void Dispose() => _record.Dispose();

    private void Insert(string tweet, string action, string at, string columns = "", string values = "") =>
        _record.Query($"INSERT INTO v_event_in (tweet_id, action, occurred_at{columns}) VALUES ('{tweet}', '{action}', '{at}'{values})");
}
