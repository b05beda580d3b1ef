using CsCheck;
using Dashboard.Analytics.Approvers;
using Dashboard.Analytics.Bottlenecks;
using Dashboard.Analytics.Facts;
using Dashboard.Analytics.Summary;
using Dashboard.Analytics.Tests.Records;
using Dashboard.Analytics.TimeToPublish;
using Dashboard.Analytics.Tweets;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Visits;

namespace Dashboard.Analytics.Tests.Tweets;

/// <summary>Whatever number a tile or mark shows, the list that it leads to has as many tweets.</summary>
public sealed class FocusCountsTests
{
    [Fact]
    public void Total_OfTheFocusOfEachMark_IsTheMarksNumber() =>
        Gen.Select(RandomRecord.Events, RandomRecordTests.AnySelection).Sample((events, selection) =>
        {
            var facts = FactStoreBuilder.Build(RandomRecord.Codes, events, RandomRecord.Settings);
            var summary = SummaryAnalyzer.Analyze(facts, selection, CancellationToken.None);
            var approvers = ApproversAnalyzer.Analyze(facts, selection, CancellationToken.None);
            var times = TimeToPublishAnalyzer.Analyze(facts, selection, CancellationToken.None);

            Assert.Equal(summary.Tweets, Total(TweetFocus.None));
            Assert.Equal(summary.InFlight.Tweets, Total(new TweetFocus { Outcome = Outcome.InFlight }));
            Assert.Equal(summary.InFlight.Overdue, Total(new TweetFocus { IsOverdue = true }));
            Assert.Equal(summary.InFlight.Overdue, Total(new TweetFocus { IsOverdue = true, Outcome = Outcome.InFlight }));
            Assert.All(
                OutcomeCodes.All.Where(outcome => outcome != Outcome.InFlight),
                outcome => Assert.Equal(summary.Outcomes[(int)outcome], Total(new TweetFocus { Outcome = outcome })));
            Assert.All(
                TweetFlagCodes.All,
                flag => Assert.Equal(summary.Flags.SingleOrDefault(count => count.Flag == flag.Flag)?.Tweets ?? 0, Total(new TweetFocus { Flag = flag.Flag })));
            for (var people = 0; people < approvers.Histogram.Length; people++)
            {
                Assert.Equal(approvers.Histogram[people], Total(new TweetFocus { Approvers = new(people, OrMore: false) }));
                Assert.Equal(approvers.Histogram.Skip(people).Sum(), Total(new TweetFocus { Approvers = new(people, OrMore: true) }));
            }

            Assert.Equal(approvers.NineOrMore.Count, Total(new TweetFocus { Approvers = new(ApproversReport.Many, OrMore: true) }));
            Assert.Equal(
                summary.Outcomes[(int)Outcome.Rejected] + summary.Outcomes[(int)Outcome.Withdrawn] + summary.Outcomes[(int)Outcome.Expired],
                Total(new TweetFocus { IsUnpublished = true }));
            Assert.All(
                ApproverRolesAnalyzer.Analyze(facts, selection, CancellationToken.None).Roles,
                role => Assert.Equal(role.Tweets.Count, Total(new TweetFocus { ApprovedBy = role.Stage })));
            Assert.All(
                BottlenecksAnalyzer.Analyze(facts, selection, CancellationToken.None).Stages.Where(stage => stage.UnpublishedTweets > 0),
                stage => Assert.Equal(stage.UnpublishedTweets, Total(new TweetFocus { Stage = stage.Code, IsUnpublished = true })));
            Assert.All(
                times.Histogram,
                bin => Assert.Equal(bin.Tweets, Total(new TweetFocus { TimeToPublishFrom = bin.From, TimeToPublishTo = bin.To })));

            int Total(TweetFocus focus) =>
                TweetListAnalyzer.Analyze(facts, selection, new TweetListRequest { Focus = focus, PageSize = 2 }, CancellationToken.None).Total;
        });

    /// <summary>The rows that exports write are those of the list, in its order.</summary>
    [Fact]
    public void Rows_OfListAndExports_AreTheSame() =>
        Gen.Select(RandomRecord.Events, RandomRecordTests.AnySelection, Gen.Int[0, 6]).Sample((events, selection, which) =>
        {
            var focus = new TweetFocus[]
            {
                new() { Stage = "legal" }, new() { Outcome = Outcome.InFlight }, new() { Approvers = new(1, OrMore: true) },
                new() { Flag = TweetFlags.ImplicitVisit, Stage = "author" }, new() { Arrived = new(NodaTime.IsoDayOfWeek.Monday, 10) },
                new() { IsUnpublished = true }, new() { ApprovedBy = "legal" },
            }[which];
            var facts = FactStoreBuilder.Build(RandomRecord.Codes, events, RandomRecord.Settings);
            var rows = facts.TweetRows(selection, focus, CancellationToken.None).ToArray();
            var listed = TweetListAnalyzer.Analyze(facts, selection, new TweetListRequest { Focus = focus }, CancellationToken.None).Rows;
            var marked = facts.SelectedRecordTweets(selection, focus, CancellationToken.None);

            Assert.Equal(rows, listed);
            Assert.Equal(rows.Select(row => row.TweetId).Order(), facts.Codes.Tweets.Where((_, index) => marked[index]).Order());
            Assert.Equal(
                facts.VisitRows(Selection.Everything, CancellationToken.None).Where(visit => rows.Any(row => row.TweetId == visit.TweetId)),
                facts.VisitRows(selection, focus, CancellationToken.None));
        });
}
