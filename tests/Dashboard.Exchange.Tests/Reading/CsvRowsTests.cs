using System.Text;
using CsCheck;
using Dashboard.Domain.Record;
using Dashboard.Exchange.Reading;
using static Dashboard.Exchange.Tests.EventFiles;

namespace Dashboard.Exchange.Tests.Reading;

public sealed class CsvRowsTests
{
    private const string Header = "tweet_id,action,occurred_at\n";

    // 2026-01-01 is day 20,454 after 1970-01-01 (56 × 365 + 14 leap days): 20,454 × 86,400,000.
    private const long NewYear = 1_767_225_600_000;

    [Fact]
    public void Read_ColumnsInAnyOrder_AreTakenByName()
    {
        var taken = Assert.Single(Events(
            "event_id,pair,lane,channel,language,purpose,actor,stage,department,occurred_at,action,tweet_id\n" +
            "e1,p1,crisis,@a,fr,other,bob,comms,DEL,2026-01-01T00:00:00Z,approved,t1\n"));

        Assert.Equal(
            new CanonicalEvent("t1", ApprovalAction.Approved, NewYear, TimePrecision.Instant, "DEL", "comms", "bob", "other", "fr", "@a", "crisis", "p1", "e1"),
            taken);
    }

    [Theory]
    [InlineData("\uFEFFtweet_id,action,occurred_at\nt1,created,2026-01-01T00:00:00Z\n")]
    [InlineData("tweet_id,action,occurred_at\r\nt1,created,2026-01-01T00:00:00Z\r\n")]
    [InlineData("tweet_id,action,occurred_at\nt1,created,2026-01-01T00:00:00Z")]
    [InlineData(" tweet_id ,\"action\",occurred_at\n \t t1\u00A0, created ,\" 2026-01-01T00:00:00Z \"\n")]
    [InlineData("\n\ntweet_id,action,occurred_at\n\nt1,created,2026-01-01T00:00:00Z\n\n")]
    [InlineData("tweet_id;action;occurred_at\nt1;created;2026-01-01T00:00:00Z\n")]
    [InlineData("tweet_id\taction\toccurred_at\nt1\tcreated\t2026-01-01T00:00:00Z\n")]
    public void Read_HoweverTheFileIsWritten_TheEventIsTheSame(string csv) =>
        Assert.Equal([new CanonicalEvent("t1", ApprovalAction.Created, NewYear)], Events(csv));

    [Fact]
    public void Read_QuotedField_KeepsSeparatorsQuotesAndLineBreaks() =>
        Assert.Equal("a,\"b\"\r\nc", Events(Header + "\"a,\"\"b\"\"\r\nc\",created,2026-01-01\n")[0].TweetId);

    [Fact]
    public void Read_HeaderAlone_IsAFileOfNoEvents() => Assert.Empty(Events(Header));

    [Fact]
    public void Read_BadRows_AreRefusedOneByOneAndTheRestGoesIn()
    {
        var rows = Rows(
            "tweet_id,action,occurred_at,stage\n" +             // 1
            "t1,created,2026-01-01T00:00:00Z\n" +              // 2: a field short
            "t2,created,2026-01-01T00:00:00Z,,\n" +            // 3: a field too many
            "\"t\n3\",created,2026-01-01T00:00:00Z,\n" +       // 4 and 5: good
            "t4,Approved,2026-01-01T00:00:00Z,comms\n" +       // 6
            "t5,,2026-01-01T00:00:00Z,comms\n" +               // 7
            "t6,created,01/02/2026,\n" +                       // 8
            "t7,created,2026-01-01T00:00:00,\n" +              // 9
            "t8,created,2016-12-31T23:59:60Z,\n" +             // 10
            "t9,created,2030-01-01T00:00:00.001Z,\n" +         // 11
            "t10,created,2030-01-01T00:00:00.000Z,\n" +        // 12: good, the last instant allowed
            "  ,created,2026-01-01T00:00:00Z,\n" +             // 13
            "t11,approved,2026-01-01T00:00:00Z,between stages\n" + // 14
            "t12,created,,\n" +                                // 15
            "t13,\"created\"x,2026-01-01T00:00:00Z,\n" +       // 16
            "t\"14,created,2026-01-01T00:00:00Z,\n" +          // 17
            "t15,created,2026-01-01T00:00:00Z,author\n");      // 18: good, this action reads no stage

        Assert.Equal(
            [
                (2, null, "short_row"), (3, null, "long_row"), (6, "action", "unknown_action"), (7, "action", "no_action"),
                (8, "occurred_at", "bad_time"), (9, "occurred_at", "no_offset"), (10, "occurred_at", "leap_second"),
                (11, "occurred_at", "future"), (13, "tweet_id", "no_tweet_id"), (14, "stage", "reserved_stage"),
                (15, "occurred_at", "no_time"), (16, null, "bad_quote"), (17, null, "bad_quote"),
            ],
            Refusals(rows));
        Assert.Equal([("t\n3", 4), ("t10", 12), ("t15", 18)], rows.Where(row => row.Event is not null).Select(row => (row.Event!.Value.TweetId, row.Row)));
        Assert.Null(rows[^1].Event!.Value.Stage);
    }

    [Fact]
    public void Read_BadQuotesFarIntoALargeFile_RefuseTheirOwnRows()
    {
        var csv = new StringBuilder(Header);
        for (var i = 0; i < 20_000; i++)
        {
            csv.Append(i % 1000 == 999 ? "t,created,\"2026-01-01\"x\n" : "t,created,2026-01-01T00:00:00Z\n");
        }

        // Row i stands at line i + 2.
        Assert.Equal(
            Enumerable.Range(0, 20).Select(k => ((long)(k * 1000) + 1001, (string?)null, "bad_quote")),
            Refusals(Rows(csv.ToString())));
    }

    public static TheoryData<byte[], string> BytesThatAreNoText { get; } = new()
    {
        { [0xFF], "not_utf8" },
        { [0xC0, 0xAF], "not_utf8" },             // overlong '/'
        { [0xED, 0xA0, 0x80], "not_utf8" },       // a lone surrogate
        { [0xF4, 0x90, 0x80, 0x80], "not_utf8" }, // beyond U+10FFFF
        { [0xE9], "not_utf8" },                   // é in Windows-1252
        { [(byte)'a', 0, (byte)'b'], "nul" },
    };

    [Theory]
    [MemberData(nameof(BytesThatAreNoText))]
    public void Read_BytesThatAreNoText_RefuseTheRow(byte[] bytes, string code)
    {
        byte[] csv = [.. Utf8("tweet_id,action,occurred_at,actor\nt0,created,2026-01-01,\nt1,created,2026-01-01,"), .. bytes, .. Utf8("\nt2,created,2026-01-01,x\n")];

        var rows = Rows(csv);

        Assert.Equal([(3, "actor", code)], Refusals(rows));
        Assert.Equal(3, rows.Count);
    }

    [Fact]
    public void Read_ReplacementCharacterInTheFile_IsATextLikeAnyOther() =>
        Assert.Equal("a\uFFFDb", Events(Header + "a\uFFFDb,created,2026-01-01\n")[0].TweetId);

    [Fact]
    public void Read_FieldAtAndOverTheLimit_IsTakenAndRefused()
    {
        var limit = ReadLimits.Default.FieldBytes;
        var rows = Rows($"{Header}{new string('a', limit)},created,2026-01-01\n{new string('b', limit + 1)},created,2026-01-01\nc,created,{new string('2', limit + 1)}\n");

        Assert.Equal(limit, rows[0].Event!.Value.TweetId.Length);
        Assert.Equal([(3, "tweet_id", "too_long"), (4, "occurred_at", "too_long")], Refusals(rows));
    }

    [Fact]
    public void Read_QuoteOpenToTheEndOfASmallFile_RefusesWhatItSwallowed()
    {
        var rows = Rows(Header + "t1,created,2026-01-01\n\"t2,created,2026-01-01\nt3,created,2026-01-01\n");

        Assert.Equal([(3, null, "unclosed_quote")], Refusals(rows));
        Assert.Equal(2, rows.Count);
    }

    [Fact]
    public void Read_RefusalOfALongValue_QuotesItsBeginning()
    {
        var row = Assert.Single(Rows(Header + "t1," + new string('x', 500) + ",2026-01-01\n"));

        Assert.Contains("“" + new string('x', 79) + "…”", row.Refusal!.Reason.English, StringComparison.Ordinal);
        Assert.Contains("«\u00A0" + new string('x', 79) + "…\u00A0»", row.Refusal.Reason.French, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tweet_id,action\n", "no column “occurred_at”")]
    [InlineData("Tweet_ID,action,occurred_at\n", "no column “tweet_id”. It has: Tweet_ID, action, occurred_at.")]
    [InlineData("tweet_id,action,occurred_at,action\n", "“action” stands twice")]
    [InlineData("tweet_id,action,occurred_at,note,\n", "not known: note, “”.")]
    public void Open_HeaderThatIsNotCanonical_RefusesTheFile(string csv, string expected)
    {
        var fault = Fault(csv);

        Assert.Contains(expected, fault.Reason.English, StringComparison.Ordinal);
        Assert.StartsWith("log, line 1: ", fault.Reason.English, StringComparison.Ordinal);
        Assert.StartsWith("log, ligne 1\u00A0: ", fault.Reason.French, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_AnyBytesBelowAGoodHeader_AreTakenOrRefused() =>
        Gen.Byte.Array[0, 400].Sample(bytes =>
        {
            var rows = Rows([.. Utf8(Header), .. bytes]);
            Assert.All(rows, row => Assert.True(row.Event is null != row.Refusal is null));
        });
}
