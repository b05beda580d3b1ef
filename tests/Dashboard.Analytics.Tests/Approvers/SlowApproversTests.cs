using CsCheck;
using Dashboard.Analytics.Approvers;
using Dashboard.Analytics.Facts;
using Dashboard.Analytics.Tests.Records;
using Dashboard.Domain.Record;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Visits;

namespace Dashboard.Analytics.Tests.Approvers;

/// <summary>Everything that is said of approvers, against a plain reading of the events; and that its parts add up.</summary>
public sealed class SlowApproversTests
{
    private const int System = 0;

    [Fact]
    public void Analyze_AnyRecord_AddsUp() =>
        RandomRecord.Events.Sample(events =>
        {
            var facts = FactStoreBuilder.Build(RandomRecord.Codes, events, RandomRecord.Settings);
            var tweets = facts.TweetRows(Selection.Everything, CancellationToken.None).Where(tweet => tweet.Outcome == Outcome.Published).ToArray();
            var report = ApproversAnalyzer.Analyze(facts, Selection.Everything, CancellationToken.None);
            var roles = ApproverRolesAnalyzer.Analyze(facts, Selection.Everything, CancellationToken.None);
            var times = ApproverTimesAnalyzer.Analyze(facts, Selection.Everything, CancellationToken.None);

            Assert.Equal(report.N, report.Histogram.Sum());
            Assert.Equal(tweets.Count(tweet => tweet.TimeToPublishMs is not null), times.Sum(group => group.TimeToPublish.N));
            Assert.Equal(tweets.Sum(tweet => tweet.Steps), roles.Steps);
            Assert.Equal(roles.Steps, roles.Roles.Sum(role => role.Steps));
            Assert.Equal(tweets.Sum(tweet => tweet.Groups), roles.Roles.Sum(role => role.Tweets.Count));
            foreach (var attribute in new[] { TweetAttribute.Department, TweetAttribute.Purpose, TweetAttribute.Lane })
            {
                var groups = ApproverGroupsAnalyzer.Analyze(facts, Selection.Everything, attribute, CancellationToken.None);
                Assert.Equal(report.N, groups.Sum(group => group.N));
                Assert.Equal(report.NineOrMore.Count, groups.Sum(group => group.NineOrMore.Count));
            }
        });

    [Fact]
    public void Roles_AnyRecord_AreWhatTheEventsSay() =>
        RandomRecord.Events.Sample(events =>
        {
            var facts = FactStoreBuilder.Build(RandomRecord.Codes, events, RandomRecord.Settings);
            var roles = ApproverRolesAnalyzer.Analyze(facts, Selection.Everything, CancellationToken.None);
            var approvals = events.GroupBy(e => e.Tweet).SelectMany(Approvals).ToArray();
            var people = approvals.Where(approval => approval.Actor != System).ToArray();

            Assert.Equal(approvals.Length - people.Length, roles.Automated);
            Assert.Equal(people.Count(approval => approval.Actor < 0), roles.UnknownActors);
            Assert.Equal(
                people.GroupBy(approval => approval.Stage < 0 ? "unknown" : RandomRecord.Codes.Stages[approval.Stage]).OrderBy(stage => stage.Key, StringComparer.Ordinal)
                    .Select(stage => (stage.Key, stage.Count(), stage.Select(approval => approval.Tweet).Distinct().Count(), MostPeople(stage))),
                roles.Roles.Select(role => (role.Stage, role.Steps, role.Tweets.Count, role.Approvers.Max!.Value)));
        });

    private static int MostPeople(IEnumerable<RecordedEvent> stage) =>
        stage.GroupBy(approval => approval.Tweet).Max(tweet => tweet.Select(approval => approval.Actor).Distinct().Count());

    /// <summary>A published tweet's approvals up to its end.</summary>
    private static IEnumerable<RecordedEvent> Approvals(IEnumerable<RecordedEvent> tweet)
    {
        // OrderBy is stable: ties stay as recorded.
        var events = tweet.OrderBy(e => e.OccurredAt).ToArray();
        var end = Array.FindIndex(events, e => e.Action is ApprovalAction.Published or ApprovalAction.Rejected or ApprovalAction.Withdrawn or ApprovalAction.Expired);
        return end >= 0 && events[end].Action == ApprovalAction.Published ? events[..end].Where(e => e.Action == ApprovalAction.Approved) : [];
    }
}
