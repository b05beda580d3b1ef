using System.Globalization;
using System.Text.Json;
using Dashboard.Analytics.Approvers;
using Dashboard.Analytics.Engine;
using Dashboard.Analytics.Facts;
using Dashboard.Analytics.Tests.Records;
using Dashboard.Analytics.TimeToPublish;
using Dashboard.Domain.Record;
using Dashboard.Domain.Selections;

namespace Dashboard.Analytics.Tests.Engine;

public sealed class FactIndexTests
{
    [Fact]
    public async Task IndexedLike_WhatStandsOverAnotherBase_StandsOverThisOne()
    {
        var (former, next) = (ManyTweets.Build(seed: 1), ManyTweets.Build(seed: 2));
        Assert.Same(former, former.Index.Of("part", facts => facts));

        await next.IndexedLikeAsync(former, CancellationToken.None);

        // Built from its own base, and before anybody asked.
        Assert.Same(next, next.Index.Of("part", facts => facts == former ? former : throw new InvalidOperationException("It was to be there already.")));
    }

    /// <summary>Selections of several kinds of codes share an order by all attributes; one that has too many ranges there is given one of its own besides.</summary>
    [Theory]
    [InlineData(int.MaxValue, false)]
    [InlineData(0, true)]
    public void SelectionOfSeveralKinds_CutTooFine_HasAnOrderOfItsOwn(int few, bool hasItsOwn)
    {
        var facts = Indexed();
        facts.Index.FewRanges = few;
        Ask(facts, DepartmentAndLanguage with { });

        Assert.True(Stands(facts, "Every"));
        Assert.Equal(hasItsOwn, Stands(facts, "Department, Language"));
    }

    /// <summary>What stands answers, whether or not the order that it was built beside is there still.</summary>
    [Fact]
    public void OrderOfASelectionsOwn_WhenTheOneByAllHasGone_AnswersWithoutIt()
    {
        var facts = Indexed();
        facts.Index.FewRanges = 0;
        var answer = Ask(facts, DepartmentAndLanguage with { });
        // The own one was asked for last, so that the other goes first.
        Ask(facts, DepartmentAndLanguage with { });
        facts.Index.ForgetIdle(TimeSpan.Zero, most: facts.Index.Bytes - 1);
        Assert.False(Stands(facts, "Every"));

        Assert.Equal(answer, Ask(facts, DepartmentAndLanguage with { }));
        Assert.True(Stands(facts, "Department, Language"));
        Assert.False(Stands(facts, "Every"));
    }

    /// <summary>With thousands of combinations there is no order by all attributes; a selection still has one by its own.</summary>
    [Fact]
    public void SelectionOfSeveralKinds_WhereCombinationsAreTooMany_HasAnOrderOfItsOwn()
    {
        var facts = ManyCombinations(9000);
        var selection = Selection.Everything with { Departments = CodeSet.Of("3", "4"), Channels = CodeSet.Of("7", "8", "9") };
        Assert.Null(facts.Index.Told(Detail.Every));
        facts.Index.Use = IndexUse.Never;
        var scanned = Ask(facts, selection with { });
        facts.Index.Use = IndexUse.Always;

        Assert.Equal(scanned, Ask(facts, selection with { }));
        Assert.True(Stands(facts, "Department, Channel"));
    }

    /// <summary>By week there would be too many combinations to have an order by all attributes; there is one by the selection's own.</summary>
    [Fact]
    public void SelectionOfSeveralKinds_WhereSegmentsWithCombinationsAreTooMany_HasAnOrderOfItsOwn()
    {
        var facts = ManyCombinations(6000);
        var selection = Selection.Everything with { Departments = CodeSet.Of("3", "4", "5"), Channels = CodeSet.Of("7", "8", "9") };
        facts.Index.FewRanges = 0;
        facts.Index.Use = IndexUse.Never;
        var scanned = JsonSerializer.Serialize(TimeToPublishAnalyzer.Analyze(facts, selection with { }, CancellationToken.None));
        facts.Index.Use = IndexUse.Always;

        Assert.Equal(scanned, JsonSerializer.Serialize(TimeToPublishAnalyzer.Analyze(facts, selection with { }, CancellationToken.None)));
        string[] weekly = [.. facts.Index.ToKeep().Select(part => part.Name).Where(name => name.Contains(nameof(TweetsByWeek), StringComparison.Ordinal))];
        Assert.DoesNotContain(weekly, name => name.Contains("Detail = Every }", StringComparison.Ordinal));
        Assert.Contains(weekly, name => name.Contains("Detail = Department, Channel }", StringComparison.Ordinal));
    }

    [Fact]
    public void WeeklyFlow_Restored_IsAsItWas()
    {
        var facts = ManyTweets.Build(seed: 1);
        var built = WeeklyFlow.Build(facts, Told.By(TweetAttribute.Department), CancellationToken.None)!;

        var restored = WeeklyFlow.Restore([.. built.Stored]);

        Assert.Equal((built.First, built.Weeks, built.Width, built.Values), (restored.First, restored.Weeks, restored.Width, restored.Values));
        Assert.All(Enumerable.Range(0, built.Values), value => Assert.Equal(built.Of(value, 0, built.Weeks), restored.Of(value, 0, built.Weeks)));
    }

    [Fact]
    public void ForgetIdle_OrdersThatWeighTooMuch_GoUntilTheRestDoesNot()
    {
        var facts = Indexed();
        Ask(facts, Selection.Everything with { Departments = CodeSet.Of("A") });
        var subjects = facts.Index.Bytes;
        Assert.False(Stands(facts, "Road"));
        Ask(facts, Selection.Everything with { Languages = CodeSet.Of("fr") });
        var both = facts.Index.Bytes;
        Assert.True(Stands(facts, "Road"));
        var answer = Ask(facts, Selection.Everything with { Departments = CodeSet.Of("A") });
        Assert.True(both > subjects);

        // Nobody has waited for an hour; nobody has to make room.
        facts.Index.ForgetIdle(TimeSpan.FromHours(1), most: 0);
        facts.Index.ForgetIdle(TimeSpan.Zero, most: both);
        Assert.Equal(both, facts.Index.Bytes);

        // The languages were asked for before the departments.
        facts.Index.ForgetIdle(TimeSpan.Zero, most: both - 1);
        Assert.InRange(facts.Index.Bytes, 1, both - 1);
        Assert.True(Stands(facts, "Subject"));
        Assert.False(Stands(facts, "Road"));

        facts.Index.ForgetIdle(TimeSpan.Zero, most: 0);
        Assert.DoesNotContain(facts.Index.ToKeep(), part => part.Name.Contains("Ordering", StringComparison.Ordinal));
        Assert.Equal(answer, Ask(facts, Selection.Everything with { Departments = CodeSet.Of("A") }));
        Assert.True(facts.Index.Bytes > 0);
    }

    private static Selection DepartmentAndLanguage { get; } = Selection.Everything with { Departments = CodeSet.Of("A"), Languages = CodeSet.Of("fr") };

    /// <summary>Whether rows stand in the order of a detail.</summary>
    private static bool Stands(FactStore facts, string detail) =>
        facts.Index.ToKeep().Any(part => part.Name.Contains($"Basis = End, Detail = {detail} }}", StringComparison.Ordinal));

    /// <summary>No two tweets have the same department, channel and purpose; they are spread over a year.</summary>
    private static FactStore ManyCombinations(int tweets)
    {
        var codes = new RecordCodes(Texts(tweets), Texts(30), ["legal"], ["ann"], Texts(15), ["en"], Texts(20), ["reply"], ["p"]);
        return FactStoreBuilder.Build(
            codes,
            Enumerable.Range(0, tweets).SelectMany(tweet => new[] { ApprovalAction.Submitted, ApprovalAction.Published }.Select((action, end) => new RecordedEvent(
                tweet,
                action,
                TimePrecision.Instant,
                RecordOf.Monday + (tweet * (365 * 24 * RecordOf.Hour / tweets)) + (end * (tweet + 1) * 1000L),
                -1,
                0,
                new AttributeCodes(tweet % 30, tweet / 600, 0, tweet / 30 % 20, 0, -1)))),
            RandomRecord.Settings);
    }

    private static string[] Texts(int count) => [.. Enumerable.Range(0, count).Select(number => number.ToString(CultureInfo.InvariantCulture))];

    private static FactStore Indexed()
    {
        var facts = ManyTweets.Build(seed: 1);
        facts.Index.Use = IndexUse.Always;
        return facts;
    }

    private static string Ask(FactStore facts, Selection selection) =>
        JsonSerializer.Serialize(ApproverTimesAnalyzer.Analyze(facts, selection, CancellationToken.None));
}
