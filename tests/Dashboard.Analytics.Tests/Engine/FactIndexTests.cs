using System.Text.Json;
using Dashboard.Analytics.Approvers;
using Dashboard.Analytics.Engine;
using Dashboard.Analytics.Facts;
using Dashboard.Analytics.Tests.Records;
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

    /// <summary>The first selection of several kinds of codes is answered by an order of all attributes; once that stands, by one of its own.</summary>
    [Fact]
    public void SelectionCutTooFine_AskedAgain_HasAnOrderOfItsOwnAttributes()
    {
        var facts = Indexed();
        var selection = Selection.Everything with { Departments = CodeSet.Of("A"), Languages = CodeSet.Of("fr") };

        Assert.All([0, int.MaxValue], few =>
        {
            facts.Index.FewRanges = few;
            Ask(facts, selection with { });
            var names = facts.Index.ToKeep().Select(part => part.Name).ToList();
            Assert.Contains(names, name => name.Contains("Detail = Every", StringComparison.Ordinal));
            Assert.Equal(few == 0, names.Exists(name => name.Contains("Detail = Department, Language", StringComparison.Ordinal)));
            facts = Indexed();
        });
    }

    [Fact]
    public void ForgetIdle_OrdersThatWeighTooMuch_GoUntilTheRestDoesNot()
    {
        var facts = Indexed();
        Ask(facts, Selection.Everything with { Departments = CodeSet.Of("A") });
        var subjects = facts.Index.Bytes;
        Ask(facts, Selection.Everything with { Languages = CodeSet.Of("fr") });
        var both = facts.Index.Bytes;
        var answer = Ask(facts, Selection.Everything with { Departments = CodeSet.Of("A") });
        Assert.True(both > subjects);

        // Nobody has waited for an hour; nobody has to make room.
        facts.Index.ForgetIdle(TimeSpan.FromHours(1), most: 0);
        facts.Index.ForgetIdle(TimeSpan.Zero, most: both);
        Assert.Equal(both, facts.Index.Bytes);

        // The languages were asked for before the departments.
        facts.Index.ForgetIdle(TimeSpan.Zero, most: both - 1);
        Assert.InRange(facts.Index.Bytes, 1, both - 1);
        Assert.Contains(facts.Index.ToKeep(), part => part.Name.Contains("Detail = Subject", StringComparison.Ordinal));
        Assert.DoesNotContain(facts.Index.ToKeep(), part => part.Name.Contains("Detail = Road,", StringComparison.Ordinal));

        facts.Index.ForgetIdle(TimeSpan.Zero, most: 0);
        Assert.DoesNotContain(facts.Index.ToKeep(), part => part.Name.Contains("Ordering", StringComparison.Ordinal));
        Assert.Equal(answer, Ask(facts, Selection.Everything with { Departments = CodeSet.Of("A") }));
        Assert.True(facts.Index.Bytes > 0);
    }

    private static FactStore Indexed()
    {
        var facts = ManyTweets.Build(seed: 1);
        facts.Index.Use = IndexUse.Always;
        return facts;
    }

    private static string Ask(FactStore facts, Selection selection) =>
        JsonSerializer.Serialize(ApproverTimesAnalyzer.Analyze(facts, selection, CancellationToken.None));
}
