using System.Collections.Immutable;
using CsCheck;
using Dashboard.Analytics.Approvers;
using Dashboard.Analytics.Before;
using Dashboard.Analytics.Bottlenecks;
using Dashboard.Analytics.Facts;
using Dashboard.Analytics.LanguageGap;
using Dashboard.Analytics.Summary;
using Dashboard.Analytics.Tests.Records;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Record;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Settings;
using NodaTime;

namespace Dashboard.Analytics.Tests.Before;

public sealed class BeforeAnalyzerTests
{
    private const double Day = 24, Hour = RecordOf.Hour;

    private static readonly LocalDate Tuesday = new(2026, 3, 3);

    /// <summary>Two tweets published on Monday, two on Tuesday, one that is open over the night, one that ends on Tuesday.</summary>
    [Fact]
    public void Analyze_ADay_IsComparedWithTheDayBefore()
    {
        // Monday: a takes 2 h and b 4 h; the median is 3 h, both within the target of 4 h. legal has a for 1 h of its 2.
        // c starts on Monday and is open at its end; it is published on Tuesday after 24 h.
        var record = new RecordOf()
            .Add("a", 0, ApprovalAction.Submitted).Add("a", 1, ApprovalAction.Requested, "legal").Add("a", 2, ApprovalAction.Approved, "legal", "ann").Add("a", 2, ApprovalAction.Published)
            .Published("b", 0, 4)
            .Published("c", 3, Day + 3)
            .Published("d", Day, Day + 1);
        var settings = RecordSettings.Default with { Targets = ImmutableArray.Create(new TargetSettings(null, null, ClockKind.Elapsed, 4)) };

        var before = Of(record.Facts(settings), Selection.Everything with { From = Tuesday, To = Tuesday.PlusDays(1) })!;

        Assert.Equal((Tuesday.PlusDays(-1), Tuesday), (before.Selection.From, before.Selection.To));
        Assert.Null(before.RecordBegins);
        Assert.Equal((2, 3 * Hour), (before.TimeToPublish.N, before.TimeToPublish.Median));
        Assert.Equal((2, 2), (before.Target.Met.Count, before.Target.Met.Of));
        Assert.Equal((2, 0.5, 0), (before.Approvers.N, before.Approvers.Approvers.Median, before.Approvers.NineOrMore.Count));
        Assert.Equal(1, before.InFlight);

        // a, b and c started on Monday: 2, 4 and 24 h, all seen to their end, so that the median is the middle one's.
        Assert.Equal((3, 0, 4 * Hour), (before.OpenCounted.Started, before.OpenCounted.StillOpen, before.OpenCounted.Median));
        Assert.Equal((6 * RecordOf.Hour, "legal", 1.0 / 6), (before.Stages.TotalMs, before.Stages.First, before.Stages.ShareOf("legal")));
        Assert.Equal(0, before.Stages.ShareOf("minister"));
    }

    [Fact]
    public void Analyze_RecordThatBeginsWithinThePeriodBefore_SaysWhen()
    {
        var record = new RecordOf().Published("a", 0, 1).Published("b", 48, 49);

        // Wednesday and Thursday against Monday and Tuesday: the record begins on Monday; three days against three begin on Sunday.
        Assert.Null(Of(record.Facts(), Range(2, 4))!.RecordBegins);
        Assert.Equal(Tuesday.PlusDays(-1), Of(record.Facts(asOf: RecordOf.Monday + (long)(5 * Day * Hour)), Range(2, 5))!.RecordBegins);
    }

    [Theory]
    [InlineData(0, 3)] // the record begins on its first day
    [InlineData(-2, 3)] // and after it
    [InlineData(null, 3)] // the range has no first day
    public void Analyze_NothingEarlier_IsNone(int? from, int to) => Assert.Null(Of(new RecordOf().Published("a", 0, 1).Published("b", 48, 49).Facts(), Range(from, to)));

    [Fact]
    public void Analyze_EmptyRecord_IsNone() => Assert.Null(Of(new RecordOf().Facts(), Range(0, 3)));

    [Fact]
    public void Analyze_TwoStagesThatHeldAsLong_NamesNoneFirst()
    {
        var record = new RecordOf()
            .Add("a", 0, ApprovalAction.Submitted).Add("a", 0, ApprovalAction.Requested, "legal").Add("a", 1, ApprovalAction.Approved, "legal")
            .Add("a", 1, ApprovalAction.Requested, "comms").Add("a", 2, ApprovalAction.Approved, "comms").Add("a", 2, ApprovalAction.Published)
            .Published("b", Day, Day + 1);

        var stages = Of(record.Facts(), Range(1, 2))!.Stages;

        Assert.Null(stages.First);
        Assert.Equal([new StageTime("comms", RecordOf.Hour), new StageTime("legal", RecordOf.Hour)], stages.Ranked);
    }

    /// <summary>What is compared with is what the page would show, were the period before the one that is shown.</summary>
    [Fact]
    public void Analyze_AnyRange_IsWhatThePeriodBeforeItselfShows() =>
        Gen.Select(RandomRecord.Events, RandomRecordTests.AnySelection).Sample((events, selection) =>
        {
            var facts = RandomRecordTests.Build(events);
            if (Of(facts, selection) is not { } before)
            {
                return;
            }

            var summary = SummaryAnalyzer.Analyze(facts, before.Selection, CancellationToken.None);
            var approvers = ApproversAnalyzer.Analyze(facts, before.Selection, CancellationToken.None);
            var bottlenecks = BottlenecksAnalyzer.Analyze(facts, before.Selection, CancellationToken.None);
            Assert.Equal(summary.TimeToPublish, before.TimeToPublish);
            Assert.Equal(summary.OpenCounted, before.OpenCounted);
            Assert.Equal(summary.Target, before.Target);
            Assert.Equal(summary.InFlight.Tweets, before.InFlight);
            Assert.Equal((approvers.N, approvers.Approvers, approvers.NineOrMore), (before.Approvers.N, before.Approvers.Approvers, before.Approvers.NineOrMore));
            Assert.Equal(LanguageGapAnalyzer.Analyze(facts, before.Selection, CancellationToken.None), before.LanguageGap);
            Assert.Equal((bottlenecks.TotalMs, bottlenecks.First), (before.Stages.TotalMs, before.Stages.First));
            Assert.Equal(
                bottlenecks.Stages.Where(stage => stage is { IsRanked: true, AttributedMs: > 0 }).Select(stage => new StageTime(stage.Code, stage.AttributedMs)),
                before.Stages.Ranked);
        });

    private static BeforeReport? Of(FactStore facts, Selection selection) =>
        BeforeAnalyzer.Analyze(facts, SummaryAnalyzer.Analyze(facts, selection, CancellationToken.None), CancellationToken.None);

    /// <summary>Days after Monday, 2 March.</summary>
    private static Selection Range(int? from, int to) =>
        Selection.Everything with { From = from is { } first ? Tuesday.PlusDays(first - 1) : null, To = Tuesday.PlusDays(to - 1) };
}
