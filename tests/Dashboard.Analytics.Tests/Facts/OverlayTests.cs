using System.Runtime.CompilerServices;
using CsCheck;
using Dashboard.Analytics.Approvers;
using Dashboard.Analytics.Attainment;
using Dashboard.Analytics.Before;
using Dashboard.Analytics.Bottlenecks;
using Dashboard.Analytics.Facts;
using Dashboard.Analytics.Groups;
using Dashboard.Analytics.InFlight;
using Dashboard.Analytics.LanguageGap;
using Dashboard.Analytics.Loops;
using Dashboard.Analytics.Stages;
using Dashboard.Analytics.Summary;
using Dashboard.Analytics.Tests.Records;
using Dashboard.Analytics.TimeToPublish;
using Dashboard.Analytics.Tweets;
using Dashboard.Domain.Record;
using Dashboard.Domain.Selections;

namespace Dashboard.Analytics.Tests.Facts;

/// <summary>A store that was laid over piece by piece, against one that was built from all events at once.</summary>
public sealed class OverlayTests
{
    private static CancellationToken Token => CancellationToken.None;

    [Fact]
    public void With_AnEventOfAKnownTweetAndANewOne_CountsBothOnce()
    {
        var before = new RecordOf().Published("a", 0, 2, "A").Published("b", 1, 5, "B");
        var after = new RecordOf().Published("a", 0, 2, "A").Published("b", 1, 5, "B").Published("c", 1, 9, "C").Add("b", 7, ApprovalAction.Approved, "legal", "ann");
        var @base = before.Facts();

        var store = @base.With(after.Codes, Touched(after.Events, "b", "c", after.Codes));

        // Three tweets; two of the base's rows and two after them, of which one stands in for b's.
        Assert.Equal((3, 4, 2), (store.TweetCount, store.Tweets, store.BaseTweets));
        Assert.Equal([1], store.ReplacedRows.ToArray());
        Assert.Equal(7, store.EventCount);
        // b and c start in the same hour: by identifier.
        Assert.Equal(["a", "b", "c"], store.TweetIds);
        Assert.Equal([("A", 1), ("B", 1), ("C", 1)], store.Count(TweetAttribute.Department).Select(count => (count.Code, count.Tweets)));
        Assert.Equal(RecordOf.Monday + (9 * RecordOf.Hour), store.AsOf);
        // The base is as it was.
        Assert.Equal((2, 4), (@base.TweetCount, (int)@base.EventCount));
        Assert.Equal([], @base.ReplacedRows.ToArray());
    }

    [Fact]
    public void With_AnEarlierStart_ComesFirst()
    {
        var before = new RecordOf().Published("b", 5, 6);
        var after = new RecordOf().Published("b", 5, 6).Published("a", 1, 2);
        var store = before.Facts().With(after.Codes, Touched(after.Events, "a", "a", after.Codes));
        Assert.Equal(RecordOf.Monday + RecordOf.Hour, store.FirstStart);
        Assert.Equal([1, 0], Rows(store));
        Assert.True(store.PlaceOf(1) < store.PlaceOf(0));
        Assert.All(Rows(store), row => Assert.Equal(row, store.RowAt(store.PlaceOf(row))));
    }

    [Fact]
    public void With_OverNothing_IsTheRecord()
    {
        var nothing = FactStoreBuilder.Build(RandomRecord.Codes, [], RandomRecord.Settings);
        var events = new[] { new RecordedEvent(2, ApprovalAction.Submitted, TimePrecision.Instant, -5, -1, -1, AttributeCodes.None) };
        var store = nothing.With(RandomRecord.Codes, events);
        Assert.Equal((-5L, 1, -5L), (store.AsOf, store.TweetCount, store.FirstStart));
    }

    [Fact]
    public void With_AnyRecordInAnyParts_AnswersAsTheWholeDoes() =>
        Gen.Select(WideRecord.Events, Gen.Int[0, 60].Array[1, 5], Gen.Bool.Array[7], RandomRecordTests.AnySelection, Gen.Int[0, 19], Gen.Bool).Sample(
            (events, ends, isAsked, selection, sort, isDescending) =>
            {
                var whole = Build(events);
                int[] cut = [0, .. ends.Select(part => Math.Min(part, events.Length)).Order(), events.Length];
                var parts = Build(events[..cut[1]]);
                for (var i = 2; i < cut.Length; i++)
                {
                    var touched = events[cut[i - 1]..cut[i]].Select(e => e.Tweet).ToHashSet();
                    parts = parts.With(WideRecord.CodesOf(events[..cut[i]]), [.. events[..cut[i]].Where(e => touched.Contains(e.Tweet)).OrderBy(e => e.Tweet)]);
                    // What one of them found, a later one takes over, with or without others in between.
                    _ = isAsked[i] ? Reports(parts, selection with { }) : [];
                }

                Assert.Equal((whole.AsOf, whole.TweetCount, whole.EventCount, whole.FirstStart), (parts.AsOf, parts.TweetCount, parts.EventCount, parts.FirstStart));
                Assert.Equal(whole.TweetIds, parts.TweetIds);
                Assert.All(Enum.GetValues<TweetAttribute>(), attribute => Assert.Equal(whole.Count(attribute), parts.Count(attribute)));
                foreach (var asked in new[] { selection, selection with { Departments = CodeSet.All, Lanes = CodeSet.All, From = null, To = null } })
                {
                    Same(whole, parts, facts => facts.TweetRows(asked, Token).ToArray());
                    Same(whole, parts, facts => facts.VisitRows(asked, Token).ToArray());
                    Same(whole, parts, facts => facts.CountRows(asked, TweetFocus.None, Token));
                    Same(whole, parts, facts => Reports(facts, asked));
                    Same(whole, parts, facts => TweetListAnalyzer.Analyze(
                        facts, asked, new TweetListRequest { Sort = (TweetField)sort, IsDescending = isDescending, PageSize = 4, Page = 2 }, Token));
                }

                Assert.All(WideRecord.Codes.Tweets, id => Same(whole, parts, facts => OneTweetAnalyzer.Analyze(facts, id)));
            });

    /// <summary>Each takes over what the one before it found; only the one before.</summary>
    [Fact]
    public void With_StoreAfterStore_HoldsOnToNoneButTheOneBefore()
    {
        var store = ManyTweets.Build(seed: 1);
        Reports(store, Selection.Everything with { });
        var first = AskAndLeave(ref store);
        AskAndLeave(ref store);
        AskAndLeave(ref store);
        Forgotten.Assert(first);
        GC.KeepAlive(store);
    }

    /// <summary>Not inlined: the caller's frame must not hold what is forgotten.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference<FactStore> AskAndLeave(ref FactStore store)
    {
        var at = store.AsOf + RecordOf.Hour;
        store = store.With(ManyTweets.Codes, [new RecordedEvent(3, ApprovalAction.Submitted, TimePrecision.Instant, at, -1, -1, AttributeCodes.None)]);
        Reports(store, Selection.Everything with { });
        return new(store);
    }

    /// <summary>Every report of every page; what an index may answer, too.</summary>
    private static object[] Reports(FactStore facts, Selection selection)
    {
        var summary = SummaryAnalyzer.Analyze(facts, selection, Token);
        return
        [
            summary,
            TimeToPublishAnalyzer.Analyze(facts, selection, Token),
            BottlenecksAnalyzer.Analyze(facts, selection, Token),
            DepartmentStagesAnalyzer.Analyze(facts, BottlenecksAnalyzer.Analyze(facts, selection, Token), selection, Token),
            StageAnalyzer.Analyze(facts, "legal", selection, Token),
            ApproversAnalyzer.Analyze(facts, selection, Token),
            ApproverRolesAnalyzer.Analyze(facts, selection, Token),
            ApproverTimesAnalyzer.Analyze(facts, selection, Token),
            ApproverGroupsAnalyzer.Analyze(facts, selection, TweetAttribute.Department, Token),
            GroupsAnalyzer.Analyze(facts, selection, GroupBy.Department, suppresses: false, Token),
            LanguageGapAnalyzer.Analyze(facts, selection, Token),
            BeforeAnalyzer.Analyze(facts, summary, Token) is { } before ? before : "none",
            AttainmentAnalyzer.Analyze(facts, selection, Token),
            LoopsAnalyzer.Analyze(facts, selection, Token),
            FlowAnalyzer.Analyze(facts, selection, Token),
            InFlightAnalyzer.Analyze(facts, selection, Token),
        ];
    }

    /// <summary>All that a report says, to the last figure.</summary>
    private static void Same<T>(FactStore whole, FactStore parts, Func<FactStore, T> ask) =>
        Assert.Equivalent(ask(whole), ask(parts), strict: true);

    private static FactStore Build(RecordedEvent[] events) => FactStoreBuilder.Build(WideRecord.CodesOf(events), events, WideRecord.Settings);

    private static RecordedEvent[] Touched(IReadOnlyList<RecordedEvent> events, string one, string other, RecordCodes codes) =>
        [.. events.Where(e => codes.Tweets[e.Tweet] == one || codes.Tweets[e.Tweet] == other).OrderBy(e => e.Tweet)];

    private static int[] Rows(FactStore store)
    {
        List<int> rows = [];
        foreach (var row in store.InOrder)
        {
            rows.Add(row);
        }

        return [.. rows];
    }
}
