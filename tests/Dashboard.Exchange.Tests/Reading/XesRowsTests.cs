using CsCheck;
using Dashboard.Domain.Record;
using Dashboard.Domain.Text;
using static Dashboard.Exchange.Tests.EventFiles;

namespace Dashboard.Exchange.Tests.Reading;

public sealed class XesRowsTests
{
    private const string Profile = """
        {"columns": {"tweet_id": "case:concept:name", "activity": ["concept:name", "lifecycle:transition"], "actor": "org:resource", "occurred_at": "time:timestamp", "department": "case:unit"},
         "activities": {"Submit+complete": {"action": "submitted"}, "Check+complete": {"action": "approved", "stage": "comms"}, "Check+start": null}}
        """;

    // 2026-01-01T00:00:00Z: day 20,454 after 1970-01-01.
    private const long NewYear = 1_767_225_600_000;

    [Fact]
    public void Read_WithAProfile_JoinsTraceAndEvent()
    {
        var events = Events(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <!-- a comment < -->
            <log xes.version="1.0" xmlns="http://www.xes-standard.org">
              <extension name="Concept" prefix="concept" uri="http://www.xes-standard.org/concept.xesext"/>
              <global scope="event"><string key="org:resource" value="never filled in"/></global>
              <string key="concept:name" value="name of the log"/>
              <trace>
                <string key="concept:name" value=" t1 "/><string key="unit" value="DEL"><string key="concept:name" value="nested"/></string>
                <event><string key="concept:name" value="Submit"/><string key="lifecycle:transition" value="complete"/><date key="time:timestamp" value="2026-01-01T01:00:00.000+01:00"/></event>
                <event><string key="concept:name" value="Check"/><string key="lifecycle:transition" value="start"/><date key="time:timestamp" value="not even a time"/></event>
                <event>
                  <list key="org:resource"><string key="org:resource" value="listed"/></list>
                  <string key="concept:name" value="Check"/><string key="lifecycle:transition" value="complete"/>
                  <string key="org:resource" value="b&quot;ob &lt;&#10;b&gt;"><string key="time:timestamp" value="nested"/></string>
                  <date key="time:timestamp" value="2026-01-01T00:00:00.001Z"/>
                </event>
              </trace>
              <trace/>
              <trace><int key="concept:name" value="2"/>
                <event><string key="concept:name" value="Submit"/><string key="lifecycle:transition" value="complete"/><date key="time:timestamp" value="2026-01-01T00:00:00.002Z"/></event>
              </trace>
            </log>
            """,
            Options(Profile));

        Assert.Equal(
            [
                new("t1", ApprovalAction.Submitted, NewYear, Department: "DEL"),
                new("t1", ApprovalAction.Approved, NewYear + 1, Department: "DEL", Stage: "comms", Actor: "b\"ob <\nb>"),
                new("2", ApprovalAction.Submitted, NewYear + 2),
            ],
            events);
    }

    [Fact]
    public void Read_WithoutAProfile_TakesCanonicalNamesThenTheStandardExtensions()
    {
        var events = Events(
            """
            <log>
              <trace>
                <string key="concept:name" value="t1"/><string key="department" value="DEL"/><string key="lane" value="reply"/>
                <event><string key="concept:name" value="created"/><string key="org:resource" value="ann"/><date key="time:timestamp" value="2026-01-01T00:00:00Z"/><id key="identity:id" value="e1"/></event>
                <event><string key="concept:name" value="Approve it"/><string key="action" value="approved"/><string key="stage" value="comms"/><string key="lane" value="crisis"/><string key="actor" value="bob"/><string key="org:resource" value="x"/><date key="time:timestamp" value="2026-01-01T00:00:00.001Z"/></event>
              </trace>
            </log>
            """);

        Assert.Equal(
            [
                new("t1", ApprovalAction.Created, NewYear, Department: "DEL", Actor: "ann", Lane: "reply", EventId: "e1"),
                new("t1", ApprovalAction.Approved, NewYear + 1, Department: "DEL", Stage: "comms", Actor: "bob", Lane: "crisis"),
            ],
            events);
    }

    [Fact]
    public void Read_BadEvents_AreRefusedAtTheLineOfTheirTag()
    {
        const string Log = """
            <log>
            <event><string key="concept:name" value="created"/></event>
            <trace><string key="concept:name" value="t1"/>
            <event><string key="concept:name" value="created"/><date key="time:timestamp" value="soon"/></event>
            <event><string key="concept:name" value="created"/></event>
            <event
              ><string key="concept:name" value="created"/><string key="concept:name" value="submitted"/><date key="time:timestamp" value="2026-01-01"/></event>
            <event><string key="concept:name" value="created"/><string key="concept:name" value="created "/><date key="time:timestamp" value="2026-01-01"/></event>
            <event/>
            </trace>
            <trace>
            <event><string key="concept:name" value="created"/><date key="time:timestamp" value="2026-01-01"/></event>
            </trace>
            <trace><string key="concept:name" value="t2"/><string key="concept:name" value="t3"/>
            <event><string key="concept:name" value="created"/><date key="time:timestamp" value="2026-01-01"/></event>
            </trace>
            </log>
            """;

        var rows = Rows(Log);

        Assert.Equal(
            [
                (2, null, "outside_trace"), (4, "occurred_at", "bad_time"), (5, "occurred_at", "no_time"), (6, "concept:name", "contradictory_key"),
                (9, "action", "no_action"), (12, "tweet_id", "no_tweet_id"), (15, "concept:name", "contradictory_key"),
            ],
            Refusals(rows));
        Assert.Equal([8], rows.Where(row => row.Event is not null).Select(row => row.Row));
    }

    [Fact]
    public void Read_ValueOverTheLimit_RefusesItsRow()
    {
        // é is two bytes: 32,768 of them are just the limit of 65,536.
        static string Event(int length) => $"<event><string key=\"concept:name\" value=\"created\"/><date key=\"time:timestamp\" value=\"2026-01-01\"/><string key=\"actor\" value=\"{new string('é', length)}\"/></event>";

        var rows = Rows($"<log><trace><string key=\"concept:name\" value=\"t\"/>\n{Event(32_768)}\n{Event(32_769)}\n</trace></log>");

        Assert.Equal([(3, "actor", "too_long")], Refusals(rows));
    }

    [Fact]
    public void Read_AttributeOfTheTraceAfterItsEvents_RefusesTheFile()
    {
        var fault = Fault("<log><trace><event/>\n<string key=\"concept:name\" value=\"t\"/></trace></log>");

        Assert.StartsWith("log, line 2: “concept:name” of the trace stands after events", fault.Reason.English, StringComparison.Ordinal);
    }

    [Fact]
    public void NeverSeen_KeysOfTheProfileThatNoEventHas_AreNamed()
    {
        using var reader = Open(
            "<log><trace><string key=\"concept:name\" value=\"t\"/><event><string key=\"concept:name\" value=\"Check\"/><string key=\"lifecycle:transition\" value=\"start\"/></event></trace></log>",
            Options(Profile));

        Assert.Empty(Rows(reader));
        Assert.Equal(1, reader.Dropped);
        Assert.Equal(["time:timestamp", "case:unit", "org:resource"], reader.NeverSeen);
    }

    [Theory]
    [InlineData("ISO-8859-1")]
    [InlineData("us-ascii")]
    public void Read_EncodingThatTheFileDeclares_IsHonoured(string encoding)
    {
        byte[] log = [.. Utf8($"<?xml version=\"1.0\" encoding=\"{encoding}\"?><log><trace><string key=\"concept:name\" value=\"a"), .. encoding == "us-ascii" ? "&#233;"u8 : [0xE9],
            .. Utf8("\"/><event><string key=\"concept:name\" value=\"created\"/><date key=\"time:timestamp\" value=\"2026-01-01\"/></event></trace></log>")];

        Assert.Equal("aé", Assert.Single(Rows(log)).Event!.Value.TweetId);
    }

    [Fact]
    public void Read_AnyPieceOfALogDamaged_IsTakenOrRefused()
    {
        var log = Utf8("<log xmlns=\"http://www.xes-standard.org\"><!-- x --><trace><string key=\"concept:name\" value=\"t\"/><event><string key=\"concept:name\" value=\"created\"/><date key=\"time:timestamp\" value=\"2026-01-01\"/></event></trace></log>");

        Gen.Select(Gen.Int[1, log.Length - 1], Gen.Byte, Gen.Int[0, 20]).Sample((at, value, cut) =>
        {
            var damaged = log.ToArray();
            damaged[at] = value;
            damaged = [.. damaged[..at], .. damaged[Math.Min(at + cut, damaged.Length)..]];
            try
            {
                Assert.All(Rows(damaged), row => Assert.True(row.Event is null != row.Refusal is null));
            }
            catch (FaultException)
            {
                // The one answer that a damaged file may have besides rows.
            }
        });
    }
}
