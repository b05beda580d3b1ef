using System.Collections.Immutable;
using Dashboard.Analytics.Engine;
using Dashboard.Analytics.Facts;
using Dashboard.Analytics.Statistics;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Visits;
using NodaTime;

namespace Dashboard.Analytics.Stages;

/// <summary>Looks at one stage in the published tweets of a selection: its arrivals by the hour of the week, and its dwell by week.</summary>
public static class StageAnalyzer
{
    /// <param name="code">A stage's code or a reserved name; one that the record does not know gives a report of nothing.</param>
    public static StageReport Analyze(FactStore facts, string code, Selection selection, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(selection);
        if (KeyOf(facts, code) is not { } stage)
        {
            return new StageReport(code, 0, 0, 0, 0, [], []);
        }

        var visits = facts.Selected(selection).Count(new VisitsOfStage(stage, new Uncut()), new VisitMarks(), new BySegment(1), cancellationToken);
        var arrivals = Arrivals(facts, stage, selection, cancellationToken);
        return new StageReport(
            code,
            VisitMarks.With(visits, 0, VisitMarks.IsFirst),
            visits.Total(0),
            arrivals.Sum(cell => cell.Waiting.N),
            VisitMarks.With(visits, 0, VisitMarks.HasDurations),
            arrivals,
            Weeks(facts, stage, selection, cancellationToken));
    }

    private static ImmutableArray<ArrivalCell> Arrivals(FactStore facts, int stage, Selection selection, CancellationToken cancellationToken)
    {
        var (selected, byHour) = (facts.Selected(selection), new VisitsOfStage(stage, new CutByHour()));
        var counts = CountOf(selected, byHour, cancellationToken);
        var waiting = selected.Rank(byHour, new VisitTime(VisitTimeKind.Waiting, selection.Clock), cancellationToken);
        var dwell = selected.Rank(byHour, new VisitTime(VisitTimeKind.Dwell, selection.Clock), cancellationToken);
        return
        [
            .. Enumerable.Range(0, CutByHour.HoursOfWeek)
                .Where(hour => counts.Visits(hour) > 0)
                .Select(hour => new ArrivalCell(
                    (IsoDayOfWeek)((hour / CutByHour.HoursOfDay) + 1),
                    hour % CutByHour.HoursOfDay,
                    counts.Tweets(hour),
                    counts.Visits(hour),
                    MedianOf(waiting[hour]),
                    MedianOf(dwell[hour]))),
        ];
    }

    private static ImmutableArray<StageWeek> Weeks(FactStore facts, int stage, Selection selection, CancellationToken cancellationToken)
    {
        var (selected, weeks) = (facts.Selected(selection), TweetsByWeek.Of(facts, selection.DateBasis));
        var byWeek = new VisitsOfStage(stage, new CutByWeek(weeks));
        var counts = CountOf(selected, byWeek, cancellationToken);
        var dwell = selected.Rank(byWeek, new VisitTime(VisitTimeKind.Dwell, selection.Clock), cancellationToken);
        return
        [
            .. WeeklyTimes.Of(dwell, weeks, facts, SelectedPeriod.Of(selection, facts.ReportingZone), cancellationToken)
                .Select(week => new StageWeek(
                    week.Monday, counts.Tweets(Period.DaysBetween(weeks.First, week.Monday) / 7), week.Figures, week.IsPartial)),
        ];
    }

    /// <summary>Codes say the segment, so that one count in all does for every segment.</summary>
    private static SegmentCounts CountOf(SelectedFacts selected, VisitsOfStage visits, CancellationToken cancellationToken) => new(
        selected.Count(new VisitsOfStage(visits.Stage, new Uncut()), new FirstOfTweet(visits), new BySegment(1), cancellationToken));

    private static MedianFigure MedianOf(OrderedTimes times) => new(times.Count, times.Count == 0 ? null : Percentile.Of(times, 0.5));

    private static int? KeyOf(FactStore facts, string code) =>
        Enumerable.Range(StageKey.Unknown, facts.Codes.Stages.Count - StageKey.Unknown)
            .Where(key => key != StageKey.None && StageKey.Code(key, facts.Codes.Stages) == code)
            .Select(key => (int?)key)
            .FirstOrDefault();

    private sealed class SegmentCounts(CodeCounts counts)
    {
        public int Tweets(int segment) => counts[0, FirstOfTweet.CodeOf(segment, FirstOfTweet.First)];

        public int Visits(int segment) => Tweets(segment) + counts[0, FirstOfTweet.CodeOf(segment, FirstOfTweet.Another)];
    }
}
