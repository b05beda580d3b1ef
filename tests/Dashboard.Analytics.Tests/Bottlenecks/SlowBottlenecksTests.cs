using CsCheck;
using Dashboard.Analytics.Bottlenecks;
using Dashboard.Analytics.Facts;
using Dashboard.Analytics.Statistics;
using Dashboard.Analytics.Tests.Records;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Record;
using Dashboard.Domain.Selections;
using NodaTime;

namespace Dashboard.Analytics.Tests.Bottlenecks;

/// <summary>
/// What stages are given and what they block, in both clocks, against a walk over every segment that asks every visit whether it is
/// open, and a working time counted day by day; nothing of the product's attribution or calendars takes part.
/// </summary>
public sealed class SlowBottlenecksTests
{
    [Fact]
    public void Analyze_AnyRecordInEitherClock_GivesEachStageWhatTheDefinitionDoes() =>
        Gen.Select(RandomRecord.Events, Gen.Bool).Sample((events, isWorking) =>
        {
            var facts = FactStoreBuilder.Build(RandomRecord.Codes, events, RandomRecord.Settings);
            var selection = Selection.Everything with { Clock = isWorking ? ClockKind.Working : ClockKind.Elapsed };
            var report = BottlenecksAnalyzer.Analyze(facts, selection, CancellationToken.None);
            var slow = Slow(facts, isWorking ? WorkingTime : (from, to) => to - from);

            Assert.Equal(
                slow.Where(stage => stage.Value.Attributed > 0).OrderBy(stage => stage.Key, StringComparer.Ordinal)
                    .Select(stage => (stage.Key, stage.Value.Attributed, stage.Value.Blocking)),
                report.Stages.Where(stage => stage.AttributedMs > 0).OrderBy(stage => stage.Code, StringComparer.Ordinal)
                    .Select(stage => (stage.Code, stage.AttributedMs, stage.BlockingMs)));
        });

    /// <summary>The overview says of stages what their own page does.</summary>
    [Fact]
    public void AnalyzeTypical_AnySelection_SaysTheSameInFewerFigures() =>
        Gen.Select(RandomRecord.Events, RandomRecordTests.AnySelection).Sample((events, selection) =>
        {
            var facts = RandomRecordTests.Build(events);
            var (all, few) = (BottlenecksAnalyzer.Analyze(facts, selection, CancellationToken.None), BottlenecksAnalyzer.AnalyzeTypical(facts, selection, CancellationToken.None));

            Assert.Equal((all.Tweets, all.TotalMs, all.First), (few.Tweets, few.TotalMs, few.First));
            Assert.Equal(
                all.Stages.Select(stage => (stage.Code, stage.Share, stage.Visits, stage.Tweets, Of(stage.Dwell), Of(stage.Waiting), Of(stage.Review))),
                few.Stages.Select(stage => (stage.Code, stage.Share, stage.Visits, stage.Tweets, stage.Dwell, stage.Waiting, stage.Review)));

            static TypicalTimes Of(DurationFigures figures) => new(figures.N, figures.Median, figures.P90);
        });

    private static Dictionary<string, (long Attributed, long Blocking)> Slow(FactStore facts, Func<long, long, long> duration)
    {
        var visits = facts.VisitRows(Selection.Everything, CancellationToken.None).ToLookup(visit => visit.TweetId);
        var stages = new Dictionary<string, (long Attributed, long Blocking)>();
        foreach (var tweet in facts.TweetRows(Selection.Everything, CancellationToken.None).Where(tweet => tweet.TimeToPublishMs is not null))
        {
            var all = visits[tweet.TweetId].ToArray();
            var cuts = all.SelectMany(visit => new[] { visit.Opened, visit.Closed!.Value }).Append(tweet.Start).Append(tweet.End!.Value)
                .Where(cut => cut >= tweet.Start && cut <= tweet.End).Distinct().Order().ToArray();
            foreach (var (from, to) in cuts.Zip(cuts.Skip(1)))
            {
                // OrderBy is stable: ties stay in the order of the events that made the visits.
                var open = all.Where(visit => visit.Opened <= from && visit.Closed >= to).OrderBy(visit => visit.Opened).Select(visit => visit.Stage).ToArray();
                var d = duration(from, to);
                Give(open.Length == 0 ? ReservedNames.BetweenStages : open[0], open.Length == 0 ? d : 0, 0);
                for (var i = 0; i < open.Length; i++)
                {
                    Give(open[i], (d / open.Length) + (i < d % open.Length ? 1 : 0), open.Length == 1 ? d : 0);
                }
            }
        }

        return stages;

        void Give(string stage, long attributed, long blocking)
        {
            var soFar = stages.GetValueOrDefault(stage);
            stages[stage] = (soFar.Attributed + attributed, soFar.Blocking + blocking);
        }
    }

    /// <summary>Monday to Friday, 08:30 to 16:00 in Toronto, whose clock changes never fall into those hours.</summary>
    private static long WorkingTime(long from, long to)
    {
        var zone = DateTimeZoneProviders.Tzdb["America/Toronto"];
        var worked = 0L;
        var last = Instant.FromUnixTimeMilliseconds(to).InZone(zone).Date;
        for (var day = Instant.FromUnixTimeMilliseconds(from).InZone(zone).Date; day <= last; day = day.PlusDays(1))
        {
            if (day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday))
            {
                var open = zone.AtStrictly(day + new LocalTime(8, 30)).ToInstant().ToUnixTimeMilliseconds();
                var close = zone.AtStrictly(day + new LocalTime(16, 0)).ToInstant().ToUnixTimeMilliseconds();
                worked += Math.Max(0, Math.Min(to, close) - Math.Max(from, open));
            }
        }

        return worked;
    }
}
