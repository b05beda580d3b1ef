using CsCheck;
using Dashboard.Analytics.Facts;
using Dashboard.Analytics.Statistics;
using Dashboard.Analytics.Tests.Records;
using Dashboard.Analytics.WhatIf;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Scenarios;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Settings;

namespace Dashboard.Analytics.Tests.WhatIf;

/// <summary>Any record, selection and scenario, against the replay by its definition; and real logs, which without a change must stay as they are.</summary>
public sealed class SlowReplayTests
{
    private static readonly string[] Codes = ["comms", "legal", "head", "final", "author", "scheduled", "unknown", "nobody"];

    private static readonly Gen<ScenarioStep> Step =
        from stage in Gen.Int[0, Codes.Length - 1].Select(index => Codes[index])
        from other in Gen.Int[0, Codes.Length - 1].Select(index => Codes[index])
        from kind in Gen.Int[0, 3]
        from hours in Gen.Int[0, 100]
        from factor in Gen.OneOf(Gen.Int[0, 1000], Gen.Int[1000, ScenarioText.MostPerMille])
        select (ScenarioStep)(kind switch
        {
            0 => new RemoveStage(stage),
            1 => new CapStage(stage, hours * RecordOf.Hour),
            2 => new ScaleStage(stage, factor),
            _ => stage == other ? new RemoveStage(stage) : new RunParallel(stage, other),
        });

    private static readonly Gen<Scenario> AnyScenario = Step.Array[0, 4].Select(steps => new Scenario([.. steps]));

    [Fact]
    public void Analyze_AnyScenario_IsTheReplayByDefinition() =>
        Gen.Select(RandomRecord.Events, RandomRecordTests.AnySelection, AnyScenario).Sample((events, selection, scenario) =>
            Compare(RandomRecordTests.Build(events), RandomRecord.Settings, selection, scenario));

    [Fact]
    public void Analyze_StepThatChangesNothing_ReturnsTheRecordedTimes() =>
        Gen.Select(RandomRecord.Events, RandomRecordTests.AnySelection).Sample((events, selection) =>
            CheckUnchanged(RandomRecordTests.Build(events), selection, "comms"));

    [Theory]
    [InlineData("rules")]
    [InlineData("receipt")]
    [InlineData("RequestForPayment")]
    [InlineData("DomesticDeclarations")]
    public void Analyze_RealLogWithoutChange_ReturnsTheRecordedTimes(string log)
    {
        var facts = log == "rules" ? SharedRecord.Rules() : SharedRecord.Log(log);
        CheckUnchanged(facts, Selection.Everything, facts.Codes.Stages[0]);
        CheckUnchanged(facts, Selection.Everything with { Clock = ClockKind.Working }, facts.Codes.Stages[0]);
    }

    [Fact]
    public void Analyze_RealLog_IsTheReplayByDefinition()
    {
        var facts = SharedRecord.Log("receipt");
        var stages = facts.Codes.Stages;
        Scenario scenario = new([new RemoveStage(stages[1]), new ScaleStage(stages[2], 500), new CapStage(stages[0], RecordOf.Hour), new RunParallel(stages[2], stages[3])]);

        Compare(facts, SharedRecord.LogSettings(), Selection.Everything, scenario);
        Compare(facts, SharedRecord.LogSettings(), Selection.Everything with { Clock = ClockKind.Working }, scenario);
    }

    [Fact]
    public void Median_AnyTimes_IsThePercentile() =>
        Gen.OneOf(Gen.Long[-5, 5], Gen.Long[0, 1L << 50]).Array[1, 300].Sample(times =>
        {
            var expected = Percentile.OfSorted([.. times.Order()], 0.5);
            Assert.Equal(expected, QuickMedian.Of(times));
        });

    /// <summary>A scale of one runs every tweet through the replay and leaves it.</summary>
    private static void CheckUnchanged(FactStore facts, Selection selection, string stage)
    {
        var report = WhatIfAnalyzer.Analyze(facts, selection, new([new ScaleStage(stage, 1000)]), CancellationToken.None);

        Assert.Equal(report.Before.TimeToPublish, report.After.TimeToPublish);
        Assert.Equal(report.Before.WithinTarget, report.After.WithinTarget);
        Assert.Equal((0, 0), (report.Changed, report.Steps[0].Tweets));
        Assert.All(report.Stages, change => Assert.Equal((change.Before, change.BeforeMs), (change.After, change.AfterMs)));
    }

    private static void Compare(FactStore facts, RecordSettings settings, Selection selection, Scenario scenario)
    {
        var report = WhatIfAnalyzer.Analyze(facts, selection, scenario, CancellationToken.None);
        var (calendars, targets) = (new CalendarBook(settings), new TargetBook(settings));
        var visits = facts.VisitRows(selection, CancellationToken.None).ToLookup(visit => visit.TweetId);
        TweetRow[] tweets = [.. facts.TweetRows(selection, CancellationToken.None).Where(tweet => tweet.TimeToPublishMs is not null)];
        SlowReplay[] replays = [.. tweets.Select(tweet => Replay(tweet, selection.Clock, scenario))];

        Assert.Equal(DurationDistribution.Of(replays.Select(replay => replay.Time).ToArray()), report.After.TimeToPublish);
        Assert.Equal(tweets.Zip(replays).Count(pair => pair.Second.Time != Recorded(pair.First)), report.Changed);
        Assert.Equal(scenario.Steps.Select((step, i) => new StepEffect(step, replays.Count(replay => replay.Changes[i]))), report.Steps);
        var aimed = tweets.Select(tweet => (Tweet: tweet, Target: targets.For(tweet.Department, tweet.Lane))).Where(tweet => tweet.Target is not null).ToArray();
        Assert.Equal(
            Wilson.Share(aimed.Count(tweet => Replay(tweet.Tweet, tweet.Target!.Clock, scenario).Approval() <= tweet.Target.Hours * RecordOf.Hour), aimed.Length),
            report.After.WithinTarget);
        Assert.Equal(
            replays.SelectMany(replay => replay.Dwells).GroupBy(visit => visit.Stage)
                .Select(stage => (stage.Key, stage.Sum(visit => visit.Dwell), Median(stage.Select(visit => visit.Dwell)))).Order(),
            report.Stages.Select(stage => (stage.Code, stage.AfterMs, stage.After.Median!.Value)).Order());
        foreach (var gain in report.Gains)
        {
            Assert.Equal(Median(tweets.Select(tweet => Replay(tweet, selection.Clock, new([new RemoveStage(gain.Code)])).Time)), gain.RemovedMedian);
            Assert.Equal(Median(tweets.Select(tweet => Replay(tweet, selection.Clock, new([new CapStage(gain.Code, gain.CapMs)])).Time)), gain.CappedMedian);
            Assert.Equal(tweets.Count(tweet => visits[tweet.TweetId].Any(visit => visit.Stage == gain.Code)), gain.Tweets);
        }

        SlowReplay Replay(TweetRow tweet, ClockKind clock, Scenario steps) => new(tweet, visits[tweet.TweetId], ClockOf(tweet, clock), steps);

        IDurationClock ClockOf(TweetRow tweet, ClockKind clock) => clock == ClockKind.Working ? calendars.For(tweet.Department, tweet.Lane) : ElapsedClock.Instance;

        long Recorded(TweetRow tweet) => selection.Clock == ClockKind.Working ? tweet.WorkingMs!.Value : tweet.TimeToPublishMs!.Value;

        static double Median(IEnumerable<long> times) => Percentile.OfSorted([.. times.Order()], 0.5);
    }
}
