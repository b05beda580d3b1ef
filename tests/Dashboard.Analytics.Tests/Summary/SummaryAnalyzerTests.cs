using System.Collections.Immutable;
using Dashboard.Analytics.Summary;
using Dashboard.Analytics.Tests.Records;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Record;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Settings;
using Dashboard.Domain.Visits;
using NodaTime;

namespace Dashboard.Analytics.Tests.Summary;

public sealed class SummaryAnalyzerTests
{
    /// <summary>One tweet of every outcome; those published take 2 and 4 hours, the second within the working day for none of it.</summary>
    private static RecordOf OneOfEach() => new RecordOf()
        .Published("p1", 0, 2, "A")
        .Published("p2", 8, 12, "B")
        .Add("r", 1, ApprovalAction.Submitted, department: "A").Add("r", 3, ApprovalAction.Rejected, "legal")
        .Add("w", 1, ApprovalAction.Submitted).Add("w", 4, ApprovalAction.Withdrawn)
        .Add("e", 1, ApprovalAction.Submitted).Add("e", 5, ApprovalAction.Expired)
        .Add("f", 2, ApprovalAction.Submitted);

    [Fact]
    public void Analyze_OneOfEachOutcome_CountsAllAndMeasuresThePublished()
    {
        var summary = Analyze(OneOfEach(), Selection.Everything);

        Assert.Equal((6, 11L), (summary.Tweets, summary.Events));
        Assert.Equal([2, 1, 1, 1, 1], summary.Outcomes);
        Assert.Equal([new FlagCount(TweetFlags.ImplicitVisit, 1)], summary.Flags);
        // (2 + 4) / 2 hours; type 7 at 0.9 of two: 2 + 0.9 × 2.
        Assert.Equal((2, 3d * RecordOf.Hour), (summary.TimeToPublish.N, summary.TimeToPublish.Median));
        Assert.Equal(3.8 * RecordOf.Hour, summary.TimeToPublish.P90!.Value, 1e-6);
        // p1: Monday 10:00-12:00, all of it working; p2: 18:00-22:00, none.
        Assert.Equal((1d * RecordOf.Hour, 1), (summary.WorkingTimeToPublish.Median, summary.OutsideWorkingHours));
        Assert.Equal(new Reconciliation(0, 6, 2, 1, 1, 1, 1), summary.Reconciliation);
        Assert.Equal([("A", 1), ("B", 1)], summary.Departments.Select(group => (group.Code, group.Tweets)));
        Assert.Equal([("", 2)], summary.Purposes.Select(group => (group.Code, group.Tweets)));
    }

    [Fact]
    public void Analyze_EmptyRecord_HasNoFigures()
    {
        var summary = Analyze(new RecordOf(), Selection.Everything);

        Assert.Equal((0, 0L, 0L), (summary.Tweets, summary.Events, summary.AsOf));
        Assert.Equal([0, 0, 0, 0, 0], summary.Outcomes);
        Assert.Null(summary.TimeToPublish.Median);
        Assert.Null(summary.Target.Met.Share);
        Assert.Null(summary.OpenCounted.Median);
        Assert.Empty(summary.Departments);
    }

    [Fact]
    public void Analyze_RangeByEnd_LeavesTweetsInFlightOutButCarriesThemOut()
    {
        var summary = Analyze(OneOfEach(), Selection.Everything with { From = new LocalDate(2026, 3, 2), To = new LocalDate(2026, 3, 3) });

        Assert.Equal((5, 0), (summary.Tweets, summary.Outcomes[(int)Outcome.InFlight]));
        Assert.Equal(1, summary.Reconciliation.CarriedOut);
        // Survival goes by start, and counts the one still open.
        Assert.Equal((6, 1), (summary.OpenCounted.Started, summary.OpenCounted.StillOpen));
    }

    [Fact]
    public void Analyze_RangeByStart_IsTheCohort()
    {
        var record = OneOfEach().Published("late", 10, 40);

        var selection = Selection.Everything with { DateBasis = DateBasis.Start, To = new LocalDate(2026, 3, 3) };

        Assert.Equal((7, 3), (Analyze(record, selection).Tweets, Analyze(record, selection).Outcomes[(int)Outcome.Published]));
        Assert.Equal(2, Analyze(record, selection with { DateBasis = DateBasis.End }).Outcomes[(int)Outcome.Published]);
    }

    [Fact]
    public void Analyze_KnownToTheDayOnly_CountsInOutcomesAndInNoDuration()
    {
        var record = new RecordOf()
            .Published("p", 0, 2)
            .Add("day", 0, ApprovalAction.Submitted, precision: TimePrecision.Day)
            .Add("day", 1, ApprovalAction.Approved, "legal", "ann")
            .Add("day", 24, ApprovalAction.Published);

        var summary = Analyze(record, Selection.Everything);

        Assert.Equal((2, 1, 1), (summary.Outcomes[0], summary.TimeToPublish.N, summary.PublishedWithoutDurations));
        Assert.Equal((2, 1, 1L), (summary.Departments[0].Tweets, summary.Departments[0].TimeToPublish.N, summary.StepsTotal));
        Assert.Equal(1, summary.OpenCounted.Started);
    }

    [Fact]
    public void Analyze_Targets_AreMetInTheirOwnClock()
    {
        // A: 1 working hour. a1 10:00-11:00 just meets it; a2 15:30-09:00 next day takes 0.5 + 0.5 h, too; a3 takes 2 h.
        // B has no target. a4 takes 5 h, of which 4 are the wait for its slot.
        var settings = RecordSettings.Default with
        {
            Targets = ImmutableArray.Create(new TargetSettings("A", null, ClockKind.Working, 1)),
        };
        var record = new RecordOf()
            .Published("a1", 0, 1, "A")
            .Published("a2", 5.5, 23, "A")
            .Published("a3", 0, 2, "A")
            .Published("b", 0, 1, "B")
            .Add("a4", 0, ApprovalAction.Submitted, department: "A").Add("a4", 1, ApprovalAction.Scheduled).Add("a4", 5, ApprovalAction.Published);

        var target = SummaryAnalyzer.Analyze(record.Facts(settings), Selection.Everything, TestContext.Current.CancellationToken).Target;

        Assert.Equal((3, 4, 1), (target.Met.Count, target.Met.Of, target.WithoutTarget));
        Assert.Equal(settings.Targets[0], target.Only);
    }

    [Fact]
    public void Analyze_AsOf_ReadsNoLaterEvent()
    {
        var facts = OneOfEach().Facts(asOf: RecordOf.Monday + (3 * RecordOf.Hour));

        var summary = SummaryAnalyzer.Analyze(facts, Selection.Everything, TestContext.Current.CancellationToken);

        // Up to hour 3: p1 published, r rejected; w, e and f are open; p2 has not begun.
        Assert.Equal((5, 7L), (summary.Tweets, summary.Events));
        Assert.Equal([1, 1, 0, 0, 3], summary.Outcomes);
        Assert.Equal(2 * RecordOf.Hour, summary.InFlight.OldestAge);
    }

    private static SummaryReport Analyze(RecordOf record, Selection selection) =>
        SummaryAnalyzer.Analyze(record.Facts(), selection, TestContext.Current.CancellationToken);
}
