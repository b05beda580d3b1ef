using Dashboard.Domain.Calendars;
using Dashboard.Domain.Record;
using Dashboard.Domain.Settings;
using Dashboard.Domain.Visits;
using Dashboard.Operations.Generate.Parameters;
using NodaTime;

namespace Dashboard.Operations.Tests.Generate;

/// <summary>
/// The committed record against what it was asked to be. The bands are around the targets, not around what came out, and as
/// wide as chance makes a record of 3,000 tweets.
/// </summary>
public sealed class CalibrationTests(SeedFacts seed) : IClassFixture<SeedFacts>
{
    private const double Hour = 3_600_000;
    private const double Day = 24 * Hour;
    private const double Minute = 60_000;

    [Fact]
    public void Record_Default_HasAboutThreeThousandTweetsOverTwentySevenMonths()
    {
        var zone = seed.Calendars.ReportingZone;
        var days = seed.Events.Select(e => Instant.FromUnixTimeMilliseconds(e.OccurredAt).InZone(zone).Date).ToArray();

        Assert.InRange(seed.Tweets.Length, 2_900, 3_100);
        Assert.Equal(new LocalDate(2024, 8, 1), days.Min());
        Assert.Equal(new LocalDate(2026, 10, 31), days.Max());
    }

    [Theory]
    [InlineData("informational", 0.91, 0.015)]
    [InlineData("participatory", 0.03, 0.01)]
    [InlineData("other", 0.06, 0.015)]
    public void Purpose_ShareOfTweets_IsNearItsTarget(string purpose, double target, double band) =>
        AssertShare(tweet => tweet.First.Purpose == purpose, target, band);

    [Theory]
    [InlineData("standard", 0.87, 0.025)]
    [InlineData("reply", 0.10, 0.02)]
    [InlineData("crisis", 0.025, 0.01)]
    public void Lane_ShareOfTweets_IsNearItsTarget(string lane, double target, double band) =>
        AssertShare(tweet => tweet.Lane == lane, target, band);

    [Theory]
    [InlineData(Outcome.Withdrawn, 0.06, 0.012)]
    [InlineData(Outcome.Rejected, 0.02, 0.007)]
    [InlineData(Outcome.Expired, 0.02, 0.007)]
    [InlineData(Outcome.InFlight, 0.025, 0.005)]
    public void Outcome_ShareOfTweets_IsNearItsTarget(Outcome outcome, double target, double band) =>
        AssertShare(tweet => tweet.Facts.Outcome == outcome, target, band);

    [Fact]
    public void InFlight_SilentForOverThirtyDays_AreAFew() =>
        AssertShare(tweet => tweet.Facts.Outcome == Outcome.InFlight && seed.AsOf - tweet.Events.Max(e => e.OccurredAt) > 30 * Day, 0.012, 0.006);

    [Fact]
    public void Approvers_PublishedTweets_HaveMedianSixAndNineOrMoreInTheTail()
    {
        var approvers = seed.Published.Select(tweet => (double)tweet.Facts.Approvers).ToArray();

        Assert.Equal(6, SeedFacts.Quantile(approvers, 0.5));
        Assert.InRange(approvers.Count(n => n >= 9) / (double)approvers.Length, 0.05, 0.07);
        Assert.InRange(approvers.Max(), 10, 12);
    }

    [Fact]
    public void Approvers_TwoHeaviestDepartments_AreNineOrMoreForAFifth()
    {
        var heavy = seed.Published.Where(tweet => tweet.Department is "DEL-MEA" or "ETP-PEC").ToArray();

        Assert.InRange(heavy.Count(tweet => tweet.Facts.Approvers >= 9) / (double)heavy.Length, 0.17, 0.23);
    }

    [Fact]
    public void TimeToPublish_StandardLane_IsDaysWithALongTail()
    {
        var standard = seed.Published.Where(tweet => tweet.Lane == LaneTable.StandardCode).ToArray();
        var elapsed = standard.Select(tweet => tweet.TimeToPublish / Day).ToArray();
        var working = standard.Select(tweet => seed.CalendarOf(tweet).Between(tweet.Facts.Start, tweet.Facts.End!.Value) / Hour).ToArray();

        // The trial that the parameters come from gave 6.0 d, 15 d, 36 d; 31 h, 80 h.
        Assert.InRange(SeedFacts.Quantile(elapsed, 0.5), 5, 7);
        Assert.InRange(SeedFacts.Quantile(elapsed, 0.9), 13, 17);
        Assert.InRange(SeedFacts.Quantile(elapsed, 0.99), 30, 42);
        Assert.InRange(SeedFacts.Quantile(working, 0.5), 27, 35);
        Assert.InRange(SeedFacts.Quantile(working, 0.9), 70, 90);
    }

    [Fact]
    public void Crisis_FromDraftToPublication_TakesAboutSeventyEightMinutes()
    {
        // The first of a pair to go out is the original: translation comes after the last approval.
        var minutes = seed.Published
            .Where(tweet => tweet.Lane == LaneTable.CrisisCode)
            .GroupBy(tweet => tweet.First.Pair ?? tweet.First.TweetId)
            .Select(pair => pair.Min(tweet => tweet.Facts.End!.Value - tweet.First.OccurredAt) / Minute);

        Assert.InRange(SeedFacts.Quantile(minutes, 0.5), 70, 86);
    }

    [Theory]
    [InlineData("crisis", 35, 55)]
    [InlineData("standard", 30, 180)]
    public void LanguageGap_Pairs_HaveALag(string lane, double fromMinutes, double toMinutes)
    {
        var gaps = seed.Published
            .Where(tweet => tweet.Lane == lane && tweet.First.Pair is not null)
            .GroupBy(tweet => tweet.First.Pair)
            .Where(pair => pair.Count() == 2)
            .Select(pair => Math.Abs(pair.First().Facts.End!.Value - pair.Last().Facts.End!.Value) / Minute)
            .ToArray();

        Assert.InRange(SeedFacts.Quantile(gaps, 0.5), fromMinutes, toMinutes);
    }

    [Theory]
    [InlineData(StageTable.CommsReview)]
    [InlineData(StageTable.Program)]
    [InlineData(StageTable.PolicyCheck)]
    [InlineData(StageTable.Translation)]
    [InlineData(StageTable.Concordance)]
    [InlineData(StageTable.HeadOfComms)]
    [InlineData(StageTable.Executive)]
    [InlineData(StageTable.MinistersOffice)]
    [InlineData(StageTable.CentralAgency)]
    [InlineData(StageTable.FinalCheck)]
    public void StageTime_FirstVisitsAtLoadOne_HasTheStagesMedian(string code)
    {
        // Dividing by the department's factor leaves the time at load 1. Campaigns wait for their sitting, and an evening's
        // catching up shortens a stay: hence a fifth either way, and a third where visits are few.
        var stage = StageTable.Of(code);
        var hours = seed.Published
            .Where(tweet => tweet.Lane == LaneTable.StandardCode)
            .Select(tweet => (tweet, visit: tweet.Facts.Visits.FirstOrDefault(visit => visit.Stage == seed.StageCodes.IndexOf(code))))
            .Where(pair => pair.visit is { Closed: not null, IsImplicit: false })
            .Select(pair => seed.CalendarOf(pair.tweet).Between(pair.visit.Opened, pair.visit.Closed!.Value) / Hour
                / DepartmentTable.All.Single(department => department.Code == pair.tweet.Department).FactorOf(code))
            .ToArray();

        var band = hours.Length < 200 ? 1 / 3.0 : 0.2;
        Assert.InRange(SeedFacts.Quantile(hours, 0.5), stage.MedianHours * (1 - band), stage.MedianHours * (1 + band));
    }

    [Fact]
    public void Returns_ByStage_AreAsFrequentAsTheStagesChance()
    {
        foreach (var stage in StageTable.All.Where(stage => stage.Code != StageTable.Publication))
        {
            var visits = seed.Tweets
                .SelectMany(tweet => tweet.Facts.Visits)
                .Where(visit => visit.Stage == seed.StageCodes.IndexOf(stage.Code) && visit.Closed is not null)
                .ToArray();

            // Around its own chance by five standard errors; second approvers of a stage send nothing back.
            var share = visits.Count(visit => visit.Outcome == VisitOutcome.ChangesRequested) / (double)visits.Length;
            var error = 5 * Math.Sqrt(stage.ReturnShare * (1 - stage.ReturnShare) / visits.Length);
            Assert.InRange(share, (stage.ReturnShare * 0.65) - error, stage.ReturnShare + error);
        }
    }

    [Fact]
    public void Visits_WithoutStart_AreAFifthAndAFewHaveTheDecisionAlone()
    {
        var visits = seed.Tweets
            .SelectMany(tweet => tweet.Facts.Visits)
            .Where(visit => visit.Stage >= 0 && visit.Stage != seed.StageCodes.IndexOf(StageTable.Publication) && visit.Closed is not null)
            .ToArray();
        var reassigned = seed.Events.Count(e => e.Action == ApprovalAction.Reassigned);

        Assert.InRange(visits.Count(visit => visit.Started is null) / (double)visits.Length, 0.18, 0.24);
        Assert.InRange(visits.Count(visit => visit.IsImplicit) / (double)visits.Length, 0.02, 0.05);
        Assert.InRange(reassigned / (double)visits.Length, 0.04, 0.06);
    }

    [Fact]
    public void Weekends_OutsideTheCrisisLane_HaveFewEvents()
    {
        var events = seed.Events.Where(e => e.Lane != LaneTable.CrisisCode).ToArray();
        var weekend = events.Count(e => Instant.FromUnixTimeMilliseconds(e.OccurredAt)
            .InZone(seed.Calendars.OfDepartment(e.Department).Zone).DayOfWeek >= IsoDayOfWeek.Saturday);

        Assert.InRange(weekend / (double)events.Length, 0.001, 0.02);
    }

    [Fact]
    public void MinistersOffice_DecisionsInBatches_AreATenth()
    {
        var approvals = seed.Events
            .Where(e => e is { Stage: StageTable.MinistersOffice, Action: ApprovalAction.Approved, Actor: not null })
            .GroupBy(e => e.Actor)
            .Select(group => group.Select(e => e.OccurredAt).Order().ToArray())
            .ToArray();

        Assert.InRange(approvals.Sum(InBatches) / (double)approvals.Sum(times => times.Length), 0.08, 0.12);
    }

    [Fact]
    public void Targets_PublishedTweets_AreMetByMostButNotAll()
    {
        var targets = new TargetBook(seed.Settings);
        var published = seed.Published.ToArray();
        var met = published.Count(tweet => PartOfTarget(tweet, targets.For(tweet.Department, tweet.Lane)!) <= 1);

        Assert.InRange(met / (double)published.Length, 0.5, 0.85);
    }

    [Fact]
    public void Flags_EachKind_OccursAndStaysRare()
    {
        foreach (var (flag, code) in TweetFlagCodes.All.Where(pair => pair.Flag != TweetFlags.ImplicitVisit))
        {
            var share = seed.Tweets.Count(tweet => tweet.Facts.Flags.HasFlag(flag)) / (double)seed.Tweets.Length;
            Assert.True(share is > 0 and < 0.02, $"{code}: {share:P2}");
        }
    }

    [Fact]
    public void Events_AfterReturns_NeverLoopMoreThanFourTimesByOneOriginal() =>
        Assert.InRange(seed.Tweets.Max(tweet => tweet.Facts.ReworkLoops), 3, 8);

    /// <summary>Approval time as a part of its target.</summary>
    private double PartOfTarget(SeedTweet tweet, TargetSettings target)
    {
        IDurationClock clock = target.Clock == ClockKind.Working ? seed.CalendarOf(tweet) : ElapsedClock.Instance;
        var held = tweet.Facts.Visits.Where(visit => visit.Stage == StageKey.Scheduled).Sum(visit => clock.Between(visit.Opened, visit.Closed!.Value));
        return (clock.Between(tweet.Facts.Start, tweet.Facts.End!.Value) - held) / Hour / (double)target.Hours;
    }

    private void AssertShare(Func<SeedTweet, bool> which, double target, double band) =>
        Assert.InRange(seed.Tweets.Count(which) / (double)seed.Tweets.Length, target - band, target + band);

    /// <summary>Approvals that stand in a run of five or more within 60 s.</summary>
    private static int InBatches(long[] times)
    {
        var found = 0;
        for (var i = 0; i < times.Length;)
        {
            var run = times.Skip(i).TakeWhile(time => time - times[i] <= 60_000).Count();
            found += run >= 5 ? run : 0;
            i += run >= 5 ? run : 1;
        }

        return found;
    }
}
