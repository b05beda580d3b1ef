using CsCheck;
using Dashboard.Analytics.Approvers;
using Dashboard.Analytics.Bottlenecks;
using Dashboard.Analytics.Facts;
using Dashboard.Analytics.Summary;
using Dashboard.Analytics.Tests.Records;
using Dashboard.Analytics.TimeToPublish;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Record;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Visits;
using NodaTime;

namespace Dashboard.Analytics.Tests;

/// <summary>What must hold for any record and any selection.</summary>
public sealed class RandomRecordTests
{
    internal static readonly Gen<Selection> AnySelection =
        from departments in Gen.Int[0, 2].Select(i => new[] { CodeSet.All, CodeSet.Of("A"), CodeSet.Of("", "B") }[i])
        from lanes in Gen.Int[0, 2].Select(i => new[] { CodeSet.All, CodeSet.Of("reply"), CodeSet.Of("") }[i])
        from start in Gen.Bool
        from working in Gen.Bool
        from first in Gen.Int[-2, 14]
        from days in Gen.Int[-1, 16]
        from hasFrom in Gen.Bool
        from hasTo in Gen.Bool
        select new Selection
        {
            Departments = departments,
            Lanes = lanes,
            DateBasis = start ? DateBasis.Start : DateBasis.End,
            Clock = working ? ClockKind.Working : ClockKind.Elapsed,
            From = hasFrom ? new LocalDate(2026, 3, 2).PlusDays(first) : null,
            To = hasTo ? new LocalDate(2026, 3, 2).PlusDays(first + days) : null,
        };

    [Fact]
    public void Bottlenecks_AnySelection_AddUpToTheTimeToPublish() =>
        Gen.Select(RandomRecord.Events, AnySelection).Sample((events, selection) =>
        {
            var facts = Build(events);
            var bottlenecks = BottlenecksAnalyzer.Analyze(facts, selection, CancellationToken.None);
            var times = TimeToPublishAnalyzer.Analyze(facts, selection, CancellationToken.None);

            Assert.Equal(bottlenecks.TotalMs, bottlenecks.Stages.Sum(stage => stage.AttributedMs));
            Assert.Equal(times.All.N, bottlenecks.Tweets);
            Assert.Equal(times.All.N, times.Histogram.Sum(bin => bin.Tweets));
            Assert.Equal(times.All.N, times.Weeks.Sum(week => week.TimeToPublish.N));
            Assert.All(bottlenecks.Stages, stage => Assert.InRange(stage.BlockingMs, 0, stage.AttributedMs));
        });

    [Fact]
    public void VisitRows_EveryPublishedTweet_AreWhatTheDefinitionGives() =>
        RandomRecord.Events.Sample(events =>
        {
            var facts = Build(events);
            var visits = facts.VisitRows(Selection.Everything, CancellationToken.None).ToLookup(visit => visit.TweetId);
            foreach (var tweet in facts.TweetRows(Selection.Everything, CancellationToken.None).Where(tweet => tweet.TimeToPublishMs is not null))
            {
                var expected = SlowAttribution.Of(tweet.Start, tweet.End!.Value, [.. visits[tweet.TweetId]]);

                Assert.Equal(expected[..^1], visits[tweet.TweetId].Select(visit => visit.AttributedMs!.Value));
                Assert.Equal(tweet.TimeToPublishMs, expected.Sum());
                var scheduled = visits[tweet.TweetId].Where(visit => visit.Stage == ReservedNames.Scheduled).Sum(visit => visit.AttributedMs);
                Assert.Equal(tweet.TimeToPublishMs - scheduled, tweet.ApprovalMs);
            }
        });

    [Fact]
    public void Summary_AnySelection_Reconciles() =>
        Gen.Select(RandomRecord.Events, AnySelection).Sample((events, selection) =>
        {
            var facts = Build(events);
            var summary = SummaryAnalyzer.Analyze(facts, selection, CancellationToken.None);

            var flow = summary.Reconciliation;
            Assert.Equal(flow.CarriedIn + flow.Started, flow.Published + flow.Rejected + flow.Withdrawn + flow.Expired + flow.CarriedOut);
            Assert.Equal(flow.CarriedOut, summary.InFlight.Tweets);
            Assert.Equal(summary.Tweets, summary.Outcomes.Sum());
            Assert.Equal(facts.TweetRows(selection, CancellationToken.None).Count(), summary.Tweets);
            Assert.Equal(summary.Outcomes[(int)Outcome.Published], summary.Departments.Sum(group => group.Tweets));
            Assert.Equal(summary.Outcomes[(int)Outcome.Published], summary.TimeToPublish.N + summary.PublishedWithoutDurations);
        });

    [Fact]
    public void Build_AnyFileOrderThatKeepsSimultaneousEvents_GivesTheSameFacts() =>
        Gen.Select(RandomRecord.Events, Gen.Int[0, 10_000]).Sample((events, seed) =>
        {
            var random = new Random(seed);
            // Tweets and instants in any order, a tweet's simultaneous events as recorded.
            var shuffled = events.GroupBy(e => (e.Tweet, e.OccurredAt)).OrderBy(_ => random.Next()).SelectMany(group => group).ToArray();

            var (expected, actual) = (Build(events), Build(shuffled));

            Assert.Equal(
                expected.TweetRows(Selection.Everything, CancellationToken.None), actual.TweetRows(Selection.Everything, CancellationToken.None));
            Assert.Equal(
                expected.VisitRows(Selection.Everything, CancellationToken.None), actual.VisitRows(Selection.Everything, CancellationToken.None));
        });

    [Fact]
    public void Reports_DisjointSelections_AddUpToTheirUnion() =>
        Gen.Select(RandomRecord.Events, AnySelection).Sample((events, selection) =>
        {
            var facts = Build(events);
            Selection[] parts = [.. new[] { "", "A", "B" }.Select(code => selection with { Departments = CodeSet.Of(code) })];
            var union = selection with { Departments = CodeSet.Of("", "A", "B") };

            Assert.Equal(
                BottlenecksAnalyzer.Analyze(facts, union, CancellationToken.None).TotalMs,
                parts.Sum(part => BottlenecksAnalyzer.Analyze(facts, part, CancellationToken.None).TotalMs));
            Assert.Equal(
                ApproversAnalyzer.Analyze(facts, union, CancellationToken.None).N,
                parts.Sum(part => ApproversAnalyzer.Analyze(facts, part, CancellationToken.None).N));
            Assert.Equal(
                facts.TweetRows(selection with { Departments = CodeSet.All }, CancellationToken.None),
                facts.TweetRows(union, CancellationToken.None));
        });

    [Fact]
    public void Build_AsOf_IsTheRecordWithoutLaterEvents() =>
        Gen.Select(RandomRecord.Events, Gen.Long[0, 14 * 24 * RecordOf.Hour]).Sample((events, time) =>
        {
            var asOf = RecordOf.Monday + time;

            var cut = FactStoreBuilder.Build(RandomRecord.Codes, events, RandomRecord.Settings, asOf);
            var without = Build([.. events.Where(e => e.OccurredAt <= asOf)]);

            Assert.Equal(asOf, cut.AsOf);
            Assert.Equal(
                without.TweetRows(Selection.Everything, CancellationToken.None), cut.TweetRows(Selection.Everything, CancellationToken.None));
        });

    internal static FactStore Build(RecordedEvent[] events) => FactStoreBuilder.Build(RandomRecord.Codes, events, RandomRecord.Settings);
}
