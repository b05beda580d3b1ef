using CsCheck;
using Dashboard.Analytics.Bottlenecks;
using Dashboard.Analytics.Facts;
using Dashboard.Analytics.Stages;
using Dashboard.Analytics.Tests.Records;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Visits;
using NodaTime;

namespace Dashboard.Analytics.Tests.Stages;

/// <summary>One stage and the departments, against the lists of tweets and visits that marks lead to; and what must add up.</summary>
public sealed class SlowStagesTests
{
    private static readonly DateTimeZone Toronto = DateTimeZoneProviders.Tzdb["America/Toronto"];

    private static readonly string[] Codes = ["comms", "legal", "head", "final", "author", "scheduled", "unknown"];

    [Fact]
    public void Stage_OfAnyRecord_CountsTheTweetsOfTheLists() =>
        Gen.Select(RandomRecord.Events, Gen.Int[0, Codes.Length - 1].Select(place => Codes[place])).Sample((events, code) =>
        {
            var facts = FactStoreBuilder.Build(RandomRecord.Codes, events, RandomRecord.Settings);
            var report = StageAnalyzer.Analyze(facts, code, Selection.Everything, CancellationToken.None);
            var focus = new TweetFocus { Stage = code, Outcome = Outcome.Published };

            Assert.Equal(Listed(facts, Selection.Everything, focus), report.Tweets);
            Assert.All(report.Arrivals, cell => Assert.Equal(
                Listed(facts, Selection.Everything, focus with { Arrived = new(cell.Day, cell.Hour) }), cell.Tweets));
            Assert.All(report.Weeks, week => Assert.Equal(
                Listed(facts, Selection.Everything with { From = week.Monday, To = week.Monday.PlusWeeks(1) }, focus), week.Tweets));
            Assert.Equal(report.Visits, report.Arrivals.Sum(cell => cell.Visits));
            Assert.Equal(report.WithDwell, report.Weeks.Sum(week => week.Dwell.N));
        });

    [Fact]
    public void Arrivals_OfAnyRecord_AreThoseOfTheVisitsThatExportsShow() =>
        Gen.Select(RandomRecord.Events, Gen.Int[0, Codes.Length - 1].Select(place => Codes[place])).Sample((events, code) =>
        {
            var facts = FactStoreBuilder.Build(RandomRecord.Codes, events, RandomRecord.Settings);
            var published = facts.TweetRows(Selection.Everything, CancellationToken.None)
                .Where(tweet => tweet.Outcome == Outcome.Published).Select(tweet => tweet.TweetId).ToHashSet();
            var expected = facts.VisitRows(Selection.Everything, CancellationToken.None)
                .Where(visit => visit.Stage == code && published.Contains(visit.TweetId))
                .GroupBy(visit => Instant.FromUnixTimeMilliseconds(visit.Opened).InZone(Toronto) is var at ? (at.DayOfWeek, at.Hour) : default)
                .OrderBy(cell => cell.Key)
                .Select(cell => (cell.Key.DayOfWeek, cell.Key.Hour, Median(cell.Select(visit => visit.WaitingMs)), Median(cell.Select(visit => visit.DwellMs))));

            Assert.Equal(expected, StageAnalyzer.Analyze(facts, code, Selection.Everything, CancellationToken.None).Arrivals
                .Select(cell => (cell.Day, cell.Hour, cell.Waiting.Median, cell.Dwell.Median)));
        });

    [Fact]
    public void Departments_OfAnyRecord_AddUpToTheWholeAndCountTheTweetsOfTheLists() =>
        RandomRecord.Events.Sample(events =>
        {
            var facts = FactStoreBuilder.Build(RandomRecord.Codes, events, RandomRecord.Settings);
            var bottlenecks = BottlenecksAnalyzer.Analyze(facts, Selection.Everything, CancellationToken.None);
            var report = DepartmentStagesAnalyzer.Analyze(facts, bottlenecks, Selection.Everything, CancellationToken.None);

            Assert.Equal(bottlenecks.TotalMs, report.Departments.Sum(row => row.TotalMs));
            Assert.Equal(bottlenecks.Tweets, report.Departments.Sum(row => row.N));
            foreach (var row in report.Departments)
            {
                var selection = Selection.Everything with { Departments = CodeSet.Of(row.Code) };
                Assert.Equal(row.TotalMs, row.Cells.Sum(cell => cell.AttributedMs));
                Assert.Equal(
                    report.Stages.Select(stage => Listed(facts, selection, new TweetFocus { Stage = stage, Outcome = Outcome.Published })),
                    row.Cells.Select(cell => cell.Tweets));
            }

            Assert.All(bottlenecks.Stages, stage => Assert.Equal(
                Listed(facts, Selection.Everything, new TweetFocus { Stage = stage.Code, Outcome = Outcome.Published }), stage.Tweets));
        });

    private static int Listed(FactStore facts, Selection selection, TweetFocus focus) => facts.TweetRows(selection, focus, CancellationToken.None).Count();

    /// <summary>The middle one, or the mean of the two in the middle.</summary>
    private static double? Median(IEnumerable<long?> durations)
    {
        var sorted = durations.OfType<long>().Order().ToArray();
        return sorted.Length == 0 ? null : (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2.0;
    }
}
