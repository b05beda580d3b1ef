using Dashboard.Analytics.Facts;
using Dashboard.Analytics.Tweets;
using Dashboard.Domain.Record;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Settings;
using Dashboard.Operations.Reports;
using Dashboard.Web.Tests.Overview;

namespace Dashboard.Web.Tests.Tweets;

/// <summary>
/// A tweet submitted on Monday 2 March 2026 at 10:00 in Toronto, with the minister's office for 5 h of which it waited 1, published at 18:00;
/// its French pair three hours before it.
/// </summary>
internal static class SampleTweets
{
    private const long Hour = SampleReports.Hour, Monday = 1_772_463_600_000;

    public static TweetReport Report(string id, bool isPublished = true)
    {
        var codes = new RecordCodes([id, id + "-fr"], ["ESDC"], ["minister"], [SampleReports.Hostile], [], ["en", "fr"], [], [], ["p"]);
        List<(int Tweet, double Hour, ApprovalAction Action, int Stage)> events =
            [(0, 0, ApprovalAction.Submitted, -1), (0, 0, ApprovalAction.Requested, 0), (0, 1, ApprovalAction.Started, 0), (1, 0, ApprovalAction.Submitted, -1), (1, 5, ApprovalAction.Published, -1)];
        if (isPublished)
        {
            events.AddRange([(0, 5, ApprovalAction.Approved, 0), (0, 8, ApprovalAction.Published, -1), (0, 9, ApprovalAction.Withdrawn, -1)]);
        }

        var recorded = events.Select(e => new RecordedEvent(
            e.Tweet, e.Action, TimePrecision.Instant, Monday + (long)(e.Hour * Hour), e.Stage, e.Stage, new AttributeCodes(0, -1, e.Tweet, -1, -1, 0)));
        var facts = FactStoreBuilder.Build(codes, recorded, RecordSettings.Default);
        var lines = events.Where(e => e.Tweet == 0).Select((e, number) => new TweetEventLine(
            number + 1,
            new CanonicalEvent(id, e.Action, Monday + (long)(e.Hour * Hour), Stage: e.Stage < 0 ? null : "minister", Actor: e.Stage < 0 ? null : SampleReports.Hostile),
            IsAfterEnd: e.Action == ApprovalAction.Withdrawn,
            "canonical",
            "events.csv",
            number + 2));
        return new TweetReport(SampleReports.TheRecord, OneTweetAnalyzer.Analyze(facts, id)!, [.. lines]);
    }

    public static TweetListReport List(TweetListRequest request, int total, params string[] ids) => new(
        SampleReports.TheRecord,
        SampleReports.Summary,
        request,
        new TweetList(total, total, 1, Math.Max(1, (total + 24) / 25), [.. ids.Select(id => Report(id).Tweet.Row)]));

    public static TweetListReport List(TweetFocus focus, int total) => List(new TweetListRequest { Focus = focus }, total);
}
