using System.Text;
using CsCheck;
using Dashboard.Domain.Record;
using Dashboard.Exchange.Tables;
using NodaTime;
using static Dashboard.Exchange.Tests.EventFiles;

namespace Dashboard.Exchange.Tests.Tables;

public sealed class EventTableTests
{
    private static readonly string[] Hostile =
    [
        "a", "é", "E\u0301", "\"", "\"\"", ",", ";", "\n", "\r\n", "\r", "\t", "=1+1", "+1", "-1", "@x", "'", "\u202E", "\u200F", "😀", "👩‍👩‍👧",
        "\uFEFF", "\uFFFD", "\u0085", "\u2028", "<img src=x onerror=alert(1)>", " ", "\u00A0", "\u0001", "\\", "|", "NULL",
    ];

    private static readonly Gen<string?> Texts = Gen.Int[0, Hostile.Length - 1].Select(i => Hostile[i]).Array[0, 6]
        .Select(parts => string.Concat(parts).Trim())
        .Select(text => text.Length == 0 ? null : text);

    private static readonly Gen<string> TweetIds = Texts.Select(text => text ?? "t");

    private static readonly Gen<CanonicalEvent> Events =
        from action in Gen.Enum<ApprovalAction>()
        from isDay in Gen.Bool
        from time in Gen.Long[0, Latest - 1]
        from tweet in TweetIds
        from texts in Texts.Array[9]
        select new CanonicalEvent(
            tweet,
            action,
            isDay ? Midnight(time) : time,
            isDay ? TimePrecision.Day : TimePrecision.Instant,
            texts[0], action.ReadsStage() ? texts[1] : null, texts[2], texts[3], texts[4], texts[5], texts[6], texts[7], texts[8]);

    [Fact]
    public void WriteAsync_AnyEvents_AreReadBackAsTheyWere() =>
        Events.Array[0, 30].Sample(events =>
        {
            var read = Rows(Written(events)).Select(row => row.Event!.Value);
            Assert.Equal(events, read);
        });

    [Fact]
    public void WriteAsync_OneOfEach_IsTheseBytes()
    {
        var csv = Encoding.UTF8.GetString(Written(
        [
            // 1_767_225_600_000 is 2026-01-01T00:00:00Z; midnight in Toronto is five hours later.
            new("t,1", ApprovalAction.ChangesRequested, 1_767_225_600_007, TimePrecision.Instant, "D\"L", "comms", "bob", "other", "fr", "@a", "crisis", "p", "=e"),
            new("t2", ApprovalAction.Created, 1_767_243_600_000, TimePrecision.Day),
        ]));

        Assert.Equal(
            "tweet_id,action,occurred_at,department,stage,actor,purpose,language,channel,lane,pair,event_id\n" +
            "\"t,1\",changes_requested,2026-01-01T00:00:00.007Z,\"D\"\"L\",comms,bob,other,fr,@a,crisis,p,=e\n" +
            "t2,created,2026-01-01,,,,,,,,,\n",
            csv);
    }

    [Fact]
    public async Task WriteAsync_Cancelled_Stops()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => EventTable.WriteAsync(new MemoryStream(), [], DayZone, source.Token));
    }

    private static byte[] Written(IEnumerable<CanonicalEvent> events)
    {
        using var output = new MemoryStream();
        EventTable.WriteAsync(output, events, DayZone, CancellationToken.None).GetAwaiter().GetResult();
        return output.ToArray();
    }

    private static long Midnight(long time)
    {
        var zone = DateTimeZoneProviders.Tzdb[DayZone];
        return Instant.FromUnixTimeMilliseconds(time).InZone(zone).Date.AtStartOfDayInZone(zone).ToInstant().ToUnixTimeMilliseconds();
    }
}
