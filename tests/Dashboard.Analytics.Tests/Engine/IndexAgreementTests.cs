using CsCheck;
using Dashboard.Analytics.Approvers;
using Dashboard.Analytics.Attainment;
using Dashboard.Analytics.Before;
using Dashboard.Analytics.Bottlenecks;
using Dashboard.Analytics.Engine;
using Dashboard.Analytics.Facts;
using Dashboard.Analytics.InFlight;
using Dashboard.Analytics.Loops;
using Dashboard.Analytics.Summary;
using Dashboard.Analytics.Stages;
using Dashboard.Analytics.Groups;
using Dashboard.Analytics.LanguageGap;
using Dashboard.Analytics.Tests.Records;
using Dashboard.Analytics.Tweets;
using Dashboard.Analytics.TimeToPublish;
using Dashboard.Domain.Selections;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Dashboard.Analytics.Tests.Engine;

/// <summary>What is read off an index is what reading every row gives: every report, any record, any selection.</summary>
public sealed class IndexAgreementTests
{
    /// <summary>Every report that is answered by an index.</summary>
    public static TheoryData<string> Reports => [.. Ask.Keys];

    private static Dictionary<string, Func<FactStore, Selection, object>> Ask { get; } = new()
    {
        ["summary"] = (facts, selection) => SummaryAnalyzer.Analyze(facts, selection, CancellationToken.None),
        ["period before"] = (facts, selection) =>
            BeforeAnalyzer.Analyze(facts, SummaryAnalyzer.Analyze(facts, selection, CancellationToken.None), CancellationToken.None) is { } before ? before : "none",
        ["attainment"] = (facts, selection) => AttainmentAnalyzer.Analyze(facts, selection, CancellationToken.None),
        ["loops"] = (facts, selection) => LoopsAnalyzer.Analyze(facts, selection, CancellationToken.None),
        ["work in progress"] = (facts, selection) => WorkInProgressAnalyzer.Analyze(facts, selection, CancellationToken.None),
        ["flow"] = (facts, selection) => FlowAnalyzer.Analyze(facts, selection, CancellationToken.None),
        ["in flight"] = (facts, selection) => InFlightAnalyzer.Analyze(facts, selection, CancellationToken.None),
        ["approvers"] = (facts, selection) => ApproversAnalyzer.Analyze(facts, selection, CancellationToken.None),
        ["approvers by department"] = (facts, selection) => ApproverGroupsAnalyzer.Analyze(facts, selection, TweetAttribute.Department, CancellationToken.None),
        ["approvers by lane"] = (facts, selection) => ApproverGroupsAnalyzer.Analyze(facts, selection, TweetAttribute.Lane, CancellationToken.None),
        ["roles"] = (facts, selection) => ApproverRolesAnalyzer.Analyze(facts, selection, CancellationToken.None),
        ["stage"] = (facts, selection) => StageAnalyzer.Analyze(facts, "legal", selection, CancellationToken.None),
        ["departments by stages"] = (facts, selection) => DepartmentStagesAnalyzer.Analyze(
            facts, BottlenecksAnalyzer.Analyze(facts, selection, CancellationToken.None), selection, CancellationToken.None),
        ["time to publish"] = (facts, selection) => TimeToPublishAnalyzer.Analyze(facts, selection, CancellationToken.None),
        ["times by approvers"] = (facts, selection) => ApproverTimesAnalyzer.Analyze(facts, selection, CancellationToken.None),
        ["departments"] = (facts, selection) => GroupsAnalyzer.Analyze(facts, selection, GroupBy.Department, suppresses: false, CancellationToken.None),
        ["languages, small ones withheld"] = (facts, selection) => GroupsAnalyzer.Analyze(facts, selection, GroupBy.Language, suppresses: true, CancellationToken.None),
        ["tweets, slowest first"] = List(TweetField.TimeToPublish, isDescending: true),
        ["tweets by approvers"] = List(TweetField.Approvers, isDescending: false),
        ["tweets by identifier"] = List(TweetField.TweetId, isDescending: true),
        ["language gap"] = (facts, selection) => LanguageGapAnalyzer.Analyze(facts, selection, CancellationToken.None),
        ["bottlenecks"] = (facts, selection) => BottlenecksAnalyzer.Analyze(facts, selection, CancellationToken.None),
        ["bottlenecks, typical times"] = (facts, selection) => BottlenecksAnalyzer.AnalyzeTypical(facts, selection, CancellationToken.None),
    };

    private static Func<FactStore, Selection, object> List(TweetField field, bool isDescending) => (facts, selection) => TweetListAnalyzer.Analyze(
        facts, selection, new TweetListRequest { Sort = field, IsDescending = isDescending, Page = 2, PageSize = 3 }, CancellationToken.None);

    [Theory]
    [MemberData(nameof(Reports))]
    public void Report_AnySelection_IsTheSameWithAnIndexAsWithout(string report) =>
        Gen.Select(RandomRecord.Events, RandomRecordTests.AnySelection).Sample((events, selection) =>
        {
            var facts = RandomRecordTests.Build(events);
            facts.Index.Use = IndexUse.Never;
            var scanned = JsonSerializer.Serialize(Ask[report](facts, selection));
            facts.Index.Use = IndexUse.Always;

            Assert.Equal(scanned, JsonSerializer.Serialize(Ask[report](facts, selection with { })));
            Assert.Equal(scanned, ByItsOwnAttributes(report, facts, selection));
        });

    [Theory]
    [MemberData(nameof(Reports))]
    public void Report_ManyTweets_IsTheSameWithAnIndexAsWithout(string report)
    {
        var facts = ManyTweets.Build(seed: 1);
        Assert.All(ManyTweets.Selections(), selection =>
        {
            facts.Index.Use = IndexUse.Never;
            var scanned = JsonSerializer.Serialize(Ask[report](facts, selection));
            facts.Index.Use = IndexUse.Always;

            Assert.Equal(scanned, JsonSerializer.Serialize(Ask[report](facts, selection with { })));
            Assert.Equal(scanned, ByItsOwnAttributes(report, facts, selection));
        });
    }

    /// <summary>As if an order by all attributes had too many ranges for any selection.</summary>
    private static string ByItsOwnAttributes(string report, FactStore facts, Selection selection)
    {
        var few = facts.Index.FewRanges;
        facts.Index.FewRanges = 0;
        var answer = JsonSerializer.Serialize(Ask[report](facts, selection with { }));
        facts.Index.FewRanges = few;
        return answer;
    }

    /// <summary>A record that was read anew builds what the one before had: two of them at once for as long as that takes, and no longer.</summary>
    [Theory]
    [MemberData(nameof(Reports))]
    public async Task Report_OfAnIndexBuiltLikeAnother_LetsGoOfTheOther(string report)
    {
        var next = ManyTweets.Build(seed: 2);
        var former = await BuildLikeFormerAsync(report, next);
        Forgotten.Assert(former);
        GC.KeepAlive(next);
    }

    /// <summary>Not inlined: the caller's frame must not hold what is let go of.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async Task<WeakReference<FactStore>> BuildLikeFormerAsync(string report, FactStore next)
    {
        var former = ManyTweets.Build(seed: 1);
        former.Index.Use = IndexUse.Always;
        foreach (var selection in ManyTweets.Selections().Take(3))
        {
            Ask[report](former, selection);
        }

        await next.IndexedLikeAsync(former, CancellationToken.None);
        return new(former);
    }
}
