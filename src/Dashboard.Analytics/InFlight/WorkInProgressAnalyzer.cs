using Dashboard.Analytics.Engine;
using Dashboard.Analytics.Facts;
using Dashboard.Domain.Selections;
using NodaTime;

namespace Dashboard.Analytics.InFlight;

/// <summary>
/// Counts by difference: what began up to an instant less what ended up to it. Both are counted by day, and every instant but the as-of time, after
/// which there is nothing, is the last one of a day.
/// </summary>
public static class WorkInProgressAnalyzer
{
    public static WorkInProgressReport Analyze(FactStore facts, Selection selection, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(selection);
        WeekEnd[] weeks = [.. WeekEnds.Of(facts, SelectedPeriod.Of(selection, facts.ReportingZone))];
        if (weeks.Length == 0)
        {
            return new WorkInProgressReport([]);
        }

        var first = DayOf(facts.FirstStart!.Value, facts.ReportingZone).PlusDays(-1);
        var selected = facts.Selected(selection with { From = null, To = null });
        var (began, ended) = (Count(DateBasis.Start), Count(DateBasis.End));
        var (underWay, next) = (0, 0);
        for (var week = 0; week < weeks.Length; week++)
        {
            for (var until = Period.DaysBetween(first, DayOf(weeks[week].At, facts.ReportingZone)); next <= until; next++)
            {
                underWay += began[0, next] - ended[0, next];
            }

            weeks[week] = weeks[week] with { Tweets = underWay };
        }

        return new WorkInProgressReport([.. weeks]);

        CodeCounts Count(DateBasis basis) => selected.Count(new AllTweets(), new Engine.DayOf(basis, first), new BySegment(1), cancellationToken);
    }

    private static LocalDate DayOf(long instant, DateTimeZone zone) => Instant.FromUnixTimeMilliseconds(instant).InZone(zone).Date;
}
