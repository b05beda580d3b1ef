using System.Runtime.CompilerServices;
using Dashboard.Analytics.Facts;
using Dashboard.Analytics.Summary;
using Dashboard.Analytics.Tests.Records;
using Dashboard.Domain.Record;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Visits;
using NodaTime;

namespace Dashboard.Analytics.Tests.Facts;

public sealed class FactStoreTests
{
    /// <summary>By what is still done afterwards: a walk looks at its token every few thousand rows, which take less than a millisecond.</summary>
    [Fact]
    public void R10_Walk_CancelledOnTheWay_StopsAFewThousandRowsLater()
    {
        const int Tweets = 20_000;
        var codes = RandomRecord.Codes with { Tweets = [.. Enumerable.Range(0, Tweets).Select(tweet => $"t{tweet}")] };
        var created = new RecordedEvent(0, ApprovalAction.Created, TimePrecision.Instant, 0, -1, -1, AttributeCodes.None);
        var facts = FactStoreBuilder.Build(codes, Enumerable.Range(0, Tweets).Select(tweet => created with { Tweet = tweet }), RandomRecord.Settings);
        using var cancellation = new CancellationTokenSource();
        var walked = 0;
        Assert.Throws<OperationCanceledException>(() =>
        {
            foreach (var _ in facts.TweetRows(Selection.Everything, cancellation.Token))
            {
                if (++walked == 10)
                {
                    cancellation.Cancel();
                }
            }
        });
        Assert.InRange(walked, 10, 5000);
    }

    /// <summary>Pages and caches hold selections far longer than a revision lasts.</summary>
    [Fact]
    public void Store_WhoseSelectionLivesOn_IsForgottenWithItsLastReader()
    {
        var selection = Selection.Everything with { };
        var store = AskAndLeave(selection);
        Forgotten.Assert(store);
        GC.KeepAlive(selection);
    }

    /// <summary>Not inlined: the caller's frame must not hold what is forgotten.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference<FactStore> AskAndLeave(Selection selection)
    {
        var facts = new RecordOf().Add("t", 0, ApprovalAction.Submitted).Add("t", 5, ApprovalAction.Published).Facts();
        Assert.Equal(1, SummaryAnalyzer.Analyze(facts, selection, CancellationToken.None).Reconciliation.Published);
        return new(facts);
    }

    [Fact]
    public void TweetRows_Attributes_AreTheFirstKnownInTheOrderOfRecording()
    {
        // The later event was recorded first; the second row names another department, and the only lane.
        var record = new RecordOf()
            .Add("t", 5, ApprovalAction.Published)
            .Add("t", 1, ApprovalAction.Approved, "legal", department: "A")
            .Add("t", 0, ApprovalAction.Submitted, department: "B", lane: "reply");

        var row = Assert.Single(Rows(record, Selection.Everything));

        Assert.Equal(("A", "reply", "", 5 * RecordOf.Hour), (row.Department, row.Lane, row.Channel, row.TimeToPublishMs));
    }

    [Fact]
    public void TweetRows_EqualStarts_AreInOrdinalOrderOfIdentifier() =>
        Assert.Equal(
            ["first", "B", "a"],
            Rows(new RecordOf().Published("a", 1, 2).Published("B", 1, 2).Published("first", 0, 9), Selection.Everything).Select(row => row.TweetId));

    [Fact]
    public void TweetRows_NotPublished_HaveNoDurations()
    {
        var rows = Rows(
            new RecordOf()
                .Add("open", 0, ApprovalAction.Submitted)
                .Add("killed", 0, ApprovalAction.Submitted).Add("killed", 1, ApprovalAction.Withdrawn)
                .Add("day", 0, ApprovalAction.Submitted, precision: TimePrecision.Day).Add("day", 1, ApprovalAction.Published),
            Selection.Everything);

        Assert.All(rows, row => Assert.Equal((null, null, null), (row.TimeToPublishMs, row.ApprovalMs, row.WorkingMs)));
        Assert.Equal([RecordOf.Monday + RecordOf.Hour, RecordOf.Monday + RecordOf.Hour, null], rows.Select(row => row.End));
    }

    [Fact]
    public void TweetRows_WaitForASlot_IsNoApprovalTime()
    {
        var row = Assert.Single(Rows(
            new RecordOf().Add("t", 0, ApprovalAction.Submitted).Add("t", 1, ApprovalAction.Scheduled).Add("t", 8, ApprovalAction.Published),
            Selection.Everything));

        // Eight hours from 10:00: six until 16:00 are working time.
        Assert.Equal((8 * RecordOf.Hour, RecordOf.Hour, 6 * RecordOf.Hour), (row.TimeToPublishMs, row.ApprovalMs, row.WorkingMs));
    }

    [Fact]
    public void VisitRows_OpenVisit_LastsToTheAsOfTimeAndIsNotClosed()
    {
        // Asked at hour 1 (11:00), opened at 3 (13:00), the record ends at 9 (19:00): 8 h, of which 2 waiting and 5 until 16:00 working.
        var row = new RecordOf()
            .Add("t", 0, ApprovalAction.Submitted)
            .Add("t", 1, ApprovalAction.Requested, "legal")
            .Add("t", 3, ApprovalAction.Started, "legal")
            .Published("done", 8, 9)
            .Facts().VisitRows(Selection.Everything, TestContext.Current.CancellationToken).Single(row => row.TweetId == "t");

        Assert.Equal((VisitOutcome.Open, null, null), (row.Outcome, row.Closed, row.AttributedMs));
        Assert.Equal((8 * RecordOf.Hour, 2 * RecordOf.Hour, 6 * RecordOf.Hour, 5 * RecordOf.Hour), (row.DwellMs, row.WaitingMs, row.ReviewMs, row.WorkingMs));
    }

    [Fact]
    public void VisitRows_ParallelVisits_AttributeHalfOfTheOverlap()
    {
        // Comms 0-2, legal 1-3, by 3 published: 1 + 0.5 and 0.5 + 1.
        var rows = new RecordOf()
            .Add("t", 0, ApprovalAction.Submitted)
            .Add("t", 0, ApprovalAction.Requested, "comms")
            .Add("t", 1, ApprovalAction.Requested, "legal")
            .Add("t", 2, ApprovalAction.Approved, "comms", "ann")
            .Add("t", 3, ApprovalAction.Approved, "legal", "bob")
            .Add("t", 3, ApprovalAction.Published)
            .Facts().VisitRows(Selection.Everything, TestContext.Current.CancellationToken);

        Assert.Equal(
            [("comms", "ann", 2 * RecordOf.Hour, (long)(1.5 * RecordOf.Hour)), ("legal", "bob", 2 * RecordOf.Hour, (long)(1.5 * RecordOf.Hour))],
            rows.Select(row => (row.Stage, row.DecidedBy, row.DwellMs!.Value, row.AttributedMs!.Value)));
    }

    [Fact]
    public void TweetRows_Codes_AreWantedTogether()
    {
        var record = new RecordOf()
            .Published("1", 0, 1, "A", "reply").Published("2", 0, 1, "A").Published("3", 0, 1, "B", "reply").Published("4", 0, 1);

        Assert.Equal(["1"], Ids(record, Selection.Everything with { Departments = CodeSet.Of("A"), Lanes = CodeSet.Of("reply") }));
        Assert.Equal(["1", "2", "3"], Ids(record, Selection.Everything with { Departments = CodeSet.Of("A", "B") }));
        Assert.Equal(["2", "4"], Ids(record, Selection.Everything with { Lanes = CodeSet.Of("") }));
        Assert.Empty(Ids(record, Selection.Everything with { Departments = CodeSet.Of("a") }));
    }

    [Fact]
    public void TweetRows_Range_IsHalfOpenInTheReportingZone()
    {
        // Tuesday 00:00 in Toronto is 14 h after Monday 10:00.
        var record = new RecordOf().Published("monday", 0, 13.999).Published("midnight", 0, 14).Add("open", 0, ApprovalAction.Submitted);
        var tuesday = new LocalDate(2026, 3, 3);

        Assert.Equal(["monday"], Ids(record, Selection.Everything with { To = tuesday }));
        Assert.Equal(["midnight"], Ids(record, Selection.Everything with { From = tuesday }));
        Assert.Equal(3, Ids(record, Selection.Everything with { To = tuesday, DateBasis = DateBasis.Start }).Count);
        Assert.Empty(Ids(record, Selection.Everything with { From = tuesday, To = tuesday.PlusDays(-5) }));
    }

    [Fact]
    public void SelectedRecordTweets_Selection_IsByTheRecordsIndex()
    {
        var record = new RecordOf().Published("late", 5, 6, "B").Published("early", 0, 1, "A");

        var selected = record.Facts().SelectedRecordTweets(
            Selection.Everything with { Departments = CodeSet.Of("B") }, TestContext.Current.CancellationToken);

        Assert.Equal([true, false], selected);
    }

    [Fact]
    public void Count_Attribute_ListsWhatOccursWithUnknownFirst() =>
        Assert.Equal(
            [new CodeCount("", 1), new CodeCount("A", 1), new CodeCount("B", 2)],
            new RecordOf().Published("1", 0, 1, "B").Published("2", 0, 1, "A").Published("3", 0, 1).Published("4", 0, 1, "B")
                .Facts().Count(TweetAttribute.Department));

    private static List<TweetRow> Rows(RecordOf record, Selection selection) =>
        [.. record.Facts().TweetRows(selection, TestContext.Current.CancellationToken)];

    private static List<string> Ids(RecordOf record, Selection selection) => [.. Rows(record, selection).Select(row => row.TweetId)];
}
