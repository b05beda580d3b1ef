using CsCheck;
using Dashboard.Analytics.Facts;
using Dashboard.Analytics.InFlight;
using Dashboard.Analytics.Summary;
using Dashboard.Analytics.Tests.Records;
using Dashboard.Domain.Record;
using Dashboard.Domain.Selections;
using NodaTime;

namespace Dashboard.Analytics.Tests.InFlight;

public sealed class FlowAnalyzerTests
{
    /// <summary>2026-03-02, a Monday; the record's hours are after its 10:00, and its week ends an hour early by the spring clock change, at hour 157.</summary>
    private static readonly LocalDate Monday = new(2026, 3, 2);

    [Fact]
    public void Analyze_WholeRecord_AddsUpWhatCameAndWentAndQueuesAtEachEnd()
    {
        // In the first week a, b, c and d start; a is published in it, b withdrawn in the second, and c published; d is still with legal at the as-of time, 320.
        var facts = new RecordOf()
            .Published("a", 0, 100)
            .Add("b", 1, ApprovalAction.Submitted).Add("b", 2, ApprovalAction.Requested, "legal").Add("b", 200, ApprovalAction.Withdrawn)
            .Add("c", 1, ApprovalAction.Submitted).Add("c", 2, ApprovalAction.Requested, "head").Add("c", 300, ApprovalAction.Published)
            .Add("d", 150, ApprovalAction.Submitted).Add("d", 151, ApprovalAction.Requested, "legal")
            .Facts(asOf: RecordOf.Monday + (320 * RecordOf.Hour));

        var report = Analyze(facts);

        Assert.Equal(0, report.CarriedIn);
        Assert.Equal(
            [
                new FlowWeek(Monday, RecordOf.Monday + (157 * RecordOf.Hour) - 1, 4, 1, 0, 3, IsPartial: false),
                new FlowWeek(Monday.PlusWeeks(1), RecordOf.Monday + (320 * RecordOf.Hour), 4, 2, 1, 1, IsPartial: true),
            ],
            report.Weeks);
        Assert.Equal([("legal", "2,1"), ("head", "1,0")], Open(report));
    }

    [Fact]
    public void Analyze_PeriodWithinWeeks_CountsFromItsBeginningAndUpToItsEnd()
    {
        // The period is Wednesday 00:00, hour 38, up to Thursday of the next week, hour 229 by the clock change: "early" is over, "in" is carried in.
        var facts = new RecordOf()
            .Published("early", 0, 20)
            .Add("in", 5, ApprovalAction.Submitted).Add("in", 6, ApprovalAction.Requested, "legal").Add("in", 100, ApprovalAction.Approved, "legal").Add("in", 230, ApprovalAction.Published)
            .Add("new", 40, ApprovalAction.Submitted).Add("new", 210, ApprovalAction.Requested, "head").Add("new", 400, ApprovalAction.Published)
            .Add("ends", 50, ApprovalAction.Submitted).Add("ends", 60, ApprovalAction.Rejected, "legal")
            .Facts();

        var report = Analyze(facts, new Selection { From = Monday.PlusDays(2), To = Monday.PlusDays(10) });

        Assert.Equal(1, report.CarriedIn);
        Assert.Equal(
            [
                new FlowWeek(Monday, RecordOf.Monday + (157 * RecordOf.Hour) - 1, 2, 0, 1, 2, IsPartial: true),
                new FlowWeek(Monday.PlusWeeks(1), RecordOf.Monday + (229 * RecordOf.Hour) - 1, 2, 0, 1, 2, IsPartial: true),
            ],
            report.Weeks);
        Assert.Equal([("head", "0,1")], Open(report));
    }

    [Fact]
    public void Analyze_VisitThatOpensOrClosesAtTheInstantCounted_IsInAndOut()
    {
        var last = RecordOf.Monday + (157 * RecordOf.Hour) - 1;
        var facts = new RecordOf()
            .Add("t", 0, ApprovalAction.Submitted)
            .AddAt("t", last, ApprovalAction.Requested, "opens then").AddAt("t", last + 1, ApprovalAction.Requested, "opens later")
            .Add("u", 0, ApprovalAction.Submitted).Add("u", 1, ApprovalAction.Requested, "closes then").Add("u", 1, ApprovalAction.Requested, "closes later")
            .AddAt("u", last, ApprovalAction.Approved, "closes then").AddAt("u", last + 1, ApprovalAction.Approved, "closes later")
            .Facts();

        Assert.Equal(["closes later", "opens then"], Analyze(facts).Queues.Where(queue => queue.Open[0] == 1).Select(queue => queue.Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Analyze_DraftBeforeItsClockRuns_IsWithItsAuthorAndNotInFlight()
    {
        // The period ends at midnight, hour 14; the draft is handed in at 20, which is when its clock starts.
        var facts = new RecordOf().Add("draft", 3, ApprovalAction.Created).Add("draft", 20, ApprovalAction.Submitted).Published("a", 0, 30).Facts();

        var report = Analyze(facts, new Selection { To = Monday.PlusDays(1) });

        Assert.Equal([("author", "1")], Open(report));
        Assert.Equal(1, Assert.Single(report.Weeks).InFlight);
    }

    [Fact]
    public void Analyze_DateBasis_ChangesNothing()
    {
        var facts = ManyTweets.Build(seed: 3);
        var selection = new Selection { Departments = CodeSet.Of("A"), From = Monday.PlusDays(30), To = Monday.PlusDays(100) };
        Assert.Equivalent(Analyze(facts, selection), Analyze(facts, selection with { DateBasis = DateBasis.Start }), strict: true);
    }

    [Fact]
    public void Analyze_NothingToCount_IsEmpty()
    {
        Assert.Empty(Analyze(new RecordOf().Facts()).Weeks);
        Assert.Empty(Analyze(new RecordOf().Published("a", 0, 1).Facts(), new Selection { From = Monday.PlusYears(1) }).Weeks);
        Assert.Empty(Analyze(new RecordOf().Published("a", 0, 1).Facts(), new Selection { To = Monday.PlusYears(-1) }).Queues);
    }

    [Fact]
    public void Analyze_AnySelection_QueuesAreVisitsOpenedByThenAndNotClosed() =>
        Gen.Select(RandomRecord.Events, RandomRecordTests.AnySelection).Sample((events, selection) =>
        {
            var facts = RandomRecordTests.Build(events);
            var report = Analyze(facts, selection);
            VisitRow[] visits = [.. facts.VisitRows(selection with { From = null, To = null }, CancellationToken.None)];

            foreach (var (week, end) in report.Weeks.Index())
            {
                var expected = visits.Where(visit => visit.Opened <= end.At && (visit.Closed is not { } closed || closed > end.At)).CountBy(visit => visit.Stage).OrderBy(stage => stage.Key, StringComparer.Ordinal);
                Assert.Equal(
                    expected,
                    report.Queues.Where(queue => queue.Open[week] > 0).Select(queue => KeyValuePair.Create(queue.Code, queue.Open[week])).OrderBy(stage => stage.Key, StringComparer.Ordinal));
            }
        });

    [Fact]
    public void Analyze_AnySelection_IsTheReconciliationOfEveryWeekAndOfThePeriod() =>
        Gen.Select(RandomRecord.Events, RandomRecordTests.AnySelection).Sample((events, selection) =>
        {
            var facts = RandomRecordTests.Build(events);
            var report = Analyze(facts, selection);
            var (started, published, otherwise, open) = (0, 0, 0, report.CarriedIn);
            foreach (var week in report.Weeks)
            {
                // The week alone, as far as the period reaches.
                var flow = SummaryAnalyzer.Analyze(facts, selection with { From = Later(selection.From, week.Monday), To = Earlier(selection.To, week.Monday.PlusWeeks(1)) }, CancellationToken.None).Reconciliation;
                Assert.Equal((open, flow.CarriedOut), (flow.CarriedIn, week.InFlight));
                (started, published, otherwise, open) = (started + flow.Started, published + flow.Published, otherwise + flow.Rejected + flow.Withdrawn + flow.Expired, flow.CarriedOut);
                Assert.Equal((started, published, otherwise), (week.Started, week.Published, week.EndedOtherwise));
                Assert.Equal(report.CarriedIn + week.Started - week.Published - week.EndedOtherwise, week.InFlight);
            }

            var whole = SummaryAnalyzer.Analyze(facts, selection, CancellationToken.None).Reconciliation;
            if (report.Weeks is [.., var last])
            {
                Assert.Equal(
                    (whole.CarriedIn, whole.Started, whole.Published, whole.Rejected + whole.Withdrawn + whole.Expired, whole.CarriedOut),
                    (report.CarriedIn, last.Started, last.Published, last.EndedOtherwise, last.InFlight));
            }
        });

    [Fact]
    public void Analyze_AnySelection_HasTheWeeksOfTheWorkInProgress() =>
        Gen.Select(RandomRecord.Events, RandomRecordTests.AnySelection).Sample((events, selection) =>
        {
            var facts = RandomRecordTests.Build(events);
            Assert.Equal(
                WorkInProgressAnalyzer.Analyze(facts, selection, CancellationToken.None).Weeks,
                Analyze(facts, selection).Weeks.Select(week => new WeekEnd(week.Monday, week.At, week.InFlight, week.IsPartial)));
        });

    private static FlowReport Analyze(FactStore facts, Selection? selection = null) => FlowAnalyzer.Analyze(facts, selection ?? Selection.Everything, CancellationToken.None);

    private static IEnumerable<(string Code, string Open)> Open(FlowReport report) => report.Queues.Select(queue => (queue.Code, string.Join(',', queue.Open)));

    private static LocalDate Later(LocalDate? one, LocalDate other) => one is { } day ? LocalDate.Max(day, other) : other;

    private static LocalDate Earlier(LocalDate? one, LocalDate other) => one is { } day ? LocalDate.Min(day, other) : other;
}
