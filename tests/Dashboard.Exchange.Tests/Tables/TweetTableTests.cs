using System.Text;
using Dashboard.Domain.Visits;
using Dashboard.Exchange.Tables;

namespace Dashboard.Exchange.Tests.Tables;

public sealed class TweetTableTests
{
    [Fact]
    public async Task WriteAsync_PublishedAndInFlight_AreTheseBytes()
    {
        using var output = new MemoryStream();

        await TweetTable.WriteAsync(
            output,
            [
                // 1_767_225_600_000 is 2026-01-01T00:00:00Z; an hour is 3,600,000 ms.
                new("t1", "Lakes, Rivers", "informational", "en", "@a", "reply", "p1", Outcome.Published, 1_767_225_600_000, 1_767_229_200_000,
                    3_600_000, 3_000_000, 0, 6, 7, 5, 8, 1, 9, TweetFlags.NoSubmission | TweetFlags.AfterEnd),
                new("t2", null, null, null, null, null, null, Outcome.InFlight, 1_767_225_600_001, null, null, null, null, 0, 0, 0, 0, 0, 0, TweetFlags.None),
            ],
            TestContext.Current.CancellationToken);

        Assert.Equal(
            "tweet_id,department,purpose,language,channel,lane,pair,outcome,start,end,time_to_publish_ms,approval_ms,working_ms,approvers,hands,groups,steps,rework_loops,handovers,flags\n" +
            "t1,\"Lakes, Rivers\",informational,en,@a,reply,p1,published,2026-01-01T00:00:00.000Z,2026-01-01T01:00:00.000Z,3600000,3000000,0,6,7,5,8,1,9,after_end|no_submission\n" +
            "t2,,,,,,,in_flight,2026-01-01T00:00:00.001Z,,,,,0,0,0,0,0,0,\n",
            Encoding.UTF8.GetString(output.ToArray()));
    }
}
