using System.Text;
using Dashboard.Domain.Visits;
using Dashboard.Exchange.Tables;

namespace Dashboard.Exchange.Tests.Tables;

public sealed class VisitTableTests
{
    [Fact]
    public async Task WriteAsync_ClosedAndOpen_AreTheseBytes()
    {
        using var output = new MemoryStream();

        await VisitTable.WriteAsync(
            output,
            [
                new("t1", "DEL", "comms", 1_767_225_600_000, 1_767_225_660_000, 1_767_225_720_000, VisitOutcome.ChangesRequested, "bob", true, 120_000, 60_000, 60_000, 0, 120_000),
                new("t1", null, "between stages", 1_767_225_600_000, null, null, VisitOutcome.Open, null, false, 5, null, null, null, null),
            ],
            TestContext.Current.CancellationToken);

        Assert.Equal(
            "tweet_id,department,stage,opened,started,closed,outcome,decided_by,implicit,dwell_ms,waiting_ms,review_ms,working_ms,attributed_ms\n" +
            "t1,DEL,comms,2026-01-01T00:00:00.000Z,2026-01-01T00:01:00.000Z,2026-01-01T00:02:00.000Z,changes_requested,bob,1,120000,60000,60000,0,120000\n" +
            "t1,,between stages,2026-01-01T00:00:00.000Z,,,open,,0,5,,,,\n",
            Encoding.UTF8.GetString(output.ToArray()));
    }
}
