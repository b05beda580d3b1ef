using System.Collections.Immutable;
using CsCheck;
using Dashboard.Analytics.Approvers;
using Dashboard.Analytics.Bottlenecks;
using Dashboard.Analytics.Facts;
using Dashboard.Analytics.Groups;
using Dashboard.Analytics.Statistics;
using Dashboard.Analytics.Summary;
using Dashboard.Analytics.Tests.Records;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Record;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Settings;
using Dashboard.Domain.Visits;

namespace Dashboard.Analytics.Tests.Groups;

public sealed class GroupsAnalyzerTests
{
    [Fact]
    public void Analyze_ByDepartment_HasEachGroupsOwnFiguresAndTheUnknownLast()
    {
        // B: 1 to 6 hours. A: one of 10 hours, of which comms held 4 and legal 6. Unknown: one of 2 hours. "open" is not published.
        var record = new RecordOf();
        for (var i = 1; i <= 6; i++)
        {
            record.Published($"b{i}", 0, i, department: "B");
        }

        record.Add("a", 0, ApprovalAction.Submitted, department: "A")
            .Add("a", 0, ApprovalAction.Requested, "comms").Add("a", 4, ApprovalAction.Approved, "comms", "ann")
            .Add("a", 4, ApprovalAction.Requested, "legal").Add("a", 10, ApprovalAction.Approved, "legal", "bob")
            .Add("a", 10, ApprovalAction.Published)
            .Published("u", 0, 2)
            .Add("open", 0, ApprovalAction.Submitted, department: "C");

        var report = Analyze(record.Facts(WithTarget(hours: 3)), suppresses: false);

        Assert.Equal(["A", "B", ""], report.Groups.Select(group => group.Code));
        Assert.All(report.Groups, group => Assert.Equal(GroupVisibility.Shown, group.Visibility));
        // Of 1, 2, 2, 3, 4, 5, 6, 10 hours the middle is (3 + 4) / 2.
        Assert.Equal((8, 3.5 * RecordOf.Hour), (report.Tweets, report.Median));
        var (a, b) = (report.Groups[0].Figures!, report.Groups[1].Figures!);
        Assert.Equal((1, 2d, "legal", 0.6), (a.Tweets, a.ApproversMedian, a.FirstBottleneck, a.FirstShare));
        Assert.Null(a.TimeToPublish.MedianInterval);
        // n = 6: the median is (3 + 4) / 2, its interval the outermost values; within 3 hours are 1, 2, 3.
        Assert.Equal((6, 3.5 * RecordOf.Hour, 0d), (b.Tweets, b.TimeToPublish.Median, b.ApproversMedian));
        Assert.Equal(new Interval(1 * RecordOf.Hour, 6 * RecordOf.Hour), b.TimeToPublish.MedianInterval);
        Assert.Equal((3, 6), (b.Target.Met.Count, b.Target.Met.Of));
        Assert.Null(b.FirstBottleneck);
        // At 4 hours, which is a step of the histograms: 1, 2, 3 and 4.
        Assert.Equal(4 / 6d, b.Distribution[DistributionPoints.All.IndexOf(4 * RecordOf.Hour)]);
    }

    [Fact]
    public void Analyze_ATie_NamesNoBottleneck()
    {
        var record = new RecordOf()
            .Add("a", 0, ApprovalAction.Requested, "comms").Add("a", 4, ApprovalAction.Approved, "comms")
            .Add("a", 4, ApprovalAction.Requested, "legal").Add("a", 8, ApprovalAction.Approved, "legal")
            .Add("a", 8, ApprovalAction.Published);

        var figures = Assert.Single(Analyze(record.Facts(), suppresses: false).Groups).Figures!;

        Assert.Equal((null, null), (figures.FirstBottleneck, figures.FirstShare));
    }

    [Fact]
    public void Analyze_KnownToTheDay_CountsAndGivesNoDuration()
    {
        var record = new RecordOf()
            .Add("a", 0, ApprovalAction.Submitted, department: "A", precision: TimePrecision.Day)
            .Add("a", 20, ApprovalAction.Published);

        var figures = Assert.Single(Analyze(record.Facts(WithTarget(3)), suppresses: false).Groups).Figures!;

        Assert.Equal((1, 0, 0), (figures.Tweets, figures.TimeToPublish.N, figures.Target.Met.Of));
        Assert.Empty(figures.Distribution);
    }

    [Fact]
    public void Analyze_ASmallGroup_LeavesNothingOfItBehind()
    {
        var record = Sized(("A", 3), ("B", 9), ("C", 30));

        var report = Analyze(record.Facts(), suppresses: true);

        // 3 alone is 42 − 39: the next smallest goes with it.
        Assert.Equal([GroupVisibility.Small, GroupVisibility.Withheld, GroupVisibility.Shown], report.Groups.Select(group => group.Visibility));
        Assert.Equal([null, null, 30], report.Groups.Select(group => group.Figures?.Tweets));
        Assert.Equal((42, false), (report.Tweets, report.HidesTotals));
    }

    [Fact]
    public void Analyze_OneSmallGroupAlone_HidesTheTotals()
    {
        var report = Analyze(Sized(("A", 3)).Facts(), suppresses: true);

        Assert.Equal((null, null, true), (report.Tweets, report.Median, report.HidesTotals));
        Assert.Null(Assert.Single(report.Groups).Figures);
    }

    [Fact]
    public void Analyze_SwitchedOff_ShowsEveryGroup()
    {
        var report = Analyze(Sized(("A", 1), ("B", 9)).Facts(), suppresses: false);

        Assert.Equal([1, 9], report.Groups.Select(group => group.Figures!.Tweets));
        Assert.False(report.Suppresses);
    }

    [Fact]
    public void Analyze_NothingPublished_HasNoGroup()
    {
        var report = Analyze(new RecordOf().Add("open", 0, ApprovalAction.Submitted, department: "A").Facts(), suppresses: true);

        Assert.Empty(report.Groups);
        Assert.Equal((0, null), (report.Tweets, report.Median));
    }

    [Fact]
    public void Analyze_AnyRecord_EachGroupIsTheSelectionOfItAlone() =>
        Gen.Select(RandomRecord.Events, Gen.Enum<GroupBy>(), Gen.Bool).Sample((events, by, working) =>
        {
            var facts = FactStoreBuilder.Build(RandomRecord.Codes, events, RandomRecord.Settings);
            var all = Selection.Everything with { Clock = working ? ClockKind.Working : ClockKind.Elapsed };

            var report = GroupsAnalyzer.Analyze(facts, all, by, suppresses: false, CancellationToken.None);

            Assert.Equal(SummaryAnalyzer.Analyze(facts, all, CancellationToken.None).Outcomes[(int)Outcome.Published], report.Tweets);
            Assert.Equal(report.Tweets, report.Groups.Sum(group => group.Figures!.Tweets));
            foreach (var group in report.Groups)
            {
                var alone = Only(all, by, group.Code);
                var summary = SummaryAnalyzer.Analyze(facts, alone, CancellationToken.None);
                var approvers = ApproversAnalyzer.Analyze(facts, alone, CancellationToken.None);
                var bottlenecks = BottlenecksAnalyzer.Analyze(facts, alone, CancellationToken.None);
                var figures = group.Figures!;
                Assert.Equal(summary.Outcomes[(int)Outcome.Published], figures.Tweets);
                Assert.Equal(summary.TimeToPublish, figures.TimeToPublish);
                Assert.Equal((summary.Target.Met, summary.Target.WithoutTarget), (figures.Target.Met, figures.Target.WithoutTarget));
                Assert.Equal((approvers.Approvers.Median, approvers.NineOrMore), (figures.ApproversMedian, figures.NineOrMore));
                Assert.Equal(bottlenecks.First, figures.FirstBottleneck);
                Assert.Equal(bottlenecks.Stages.FirstOrDefault(stage => stage.Code == bottlenecks.First)?.Share, figures.FirstShare);
            }
        });

    private static Selection Only(Selection all, GroupBy by, string code) => by switch
    {
        GroupBy.Purpose => all with { Purposes = CodeSet.Of(code) },
        GroupBy.Language => all with { Languages = CodeSet.Of(code) },
        GroupBy.Lane => all with { Lanes = CodeSet.Of(code) },
        GroupBy.Channel => all with { Channels = CodeSet.Of(code) },
        _ => all with { Departments = CodeSet.Of(code) },
    };

    private static RecordOf Sized(params (string Code, int Tweets)[] departments)
    {
        var record = new RecordOf();
        foreach (var (code, tweets) in departments)
        {
            for (var i = 0; i < tweets; i++)
            {
                record.Published($"{code}{i}", i, i + 5, department: code);
            }
        }

        return record;
    }

    private static RecordSettings WithTarget(decimal hours) =>
        RecordSettings.Default with { Targets = ImmutableArray.Create(new TargetSettings(null, null, ClockKind.Elapsed, hours)) };

    private static GroupsReport Analyze(FactStore facts, bool suppresses) =>
        GroupsAnalyzer.Analyze(facts, Selection.Everything, GroupBy.Department, suppresses, TestContext.Current.CancellationToken);
}
