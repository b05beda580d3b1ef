using Dashboard.Analytics.Engine;
using Dashboard.Analytics.Facts;
using Dashboard.Domain.Selections;

namespace Dashboard.Analytics.InFlight;

/// <summary>
/// What has started by the end of a week less what has ended by then: two counts by week, added up over the weeks. A last instant within a week
/// takes two counts more, of what lies before it.
/// </summary>
public static class WorkInProgressAnalyzer
{
    private static readonly AllTweets Tweets = new();
    private static readonly BySegment Whole = new(1);

    public static WorkInProgressReport Analyze(FactStore facts, Selection selection, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(selection);
        WeekEnd[] weeks = [.. Ends(facts, SelectedPeriod.Of(selection, facts.ReportingZone))];
        if (weeks.Length == 0)
        {
            return new([]);
        }

        // Weeks before all that is indexed have no code of their own.
        var counted = WeekOf.CodeOf(facts, weeks[0].Monday) == WeekOf.Earlier
            ? WorkByReading.Count(facts, selection, weeks, cancellationToken)
            : Count(facts, selection, weeks, cancellationToken);
        return new([.. counted]);
    }

    private static WeekEnd[] Count(FactStore facts, Selection selection, WeekEnd[] weeks, CancellationToken cancellationToken)
    {
        var all = facts.Selected(selection with { From = null, To = null });
        var started = all.Count(Tweets, new WeekOf(DateBasis.Start), Whole, cancellationToken);
        var ended = all.Count(Tweets, new WeekOf(DateBasis.End), Whole, cancellationToken);
        var (counted, code, underWay) = (new WeekEnd[weeks.Length], 0, 0);
        for (var week = 0; week < weeks.Length; week++)
        {
            for (var last = WeekOf.CodeOf(facts, weeks[week].Monday); code <= last; code++)
            {
                underWay += started[0, code] - ended[0, code];
            }

            counted[week] = weeks[week] with { Tweets = underWay };
        }

        // After the as-of time nothing is known to begin or end, so that only the range can cut a week in two.
        if (selection.To is { } to && weeks[^1].At < facts.AsOf && weeks[^1].Monday.PlusWeeks(1) > to)
        {
            var before = selection with { From = null };
            counted[^1] = weeks[^1] with
            {
                Tweets = Selected(facts, before with { DateBasis = DateBasis.Start }, cancellationToken)
                    - Selected(facts, before with { DateBasis = DateBasis.End }, cancellationToken),
            };
        }

        return counted;
    }

    private static int Selected(FactStore facts, Selection selection, CancellationToken cancellationToken) =>
        facts.Selected(selection).Count(Tweets, new TweetMarks(), Whole, cancellationToken).Total(0);

    private static IEnumerable<WeekEnd> Ends(FactStore facts, SelectedPeriod period)
    {
        if (facts.FirstStart is not { } firstStart)
        {
            yield break;
        }

        var (zone, first, last) = (facts.ReportingZone, Math.Max(period.From, firstStart), Math.Min(period.To - 1, facts.AsOf));
        if (first > last)
        {
            yield break;
        }

        var monday = WeeklyTimes.MondayOf(first, zone);
        for (var from = SelectedPeriod.StartOf(monday, zone); from <= last;)
        {
            var to = SelectedPeriod.StartOf(monday.PlusWeeks(1), zone);
            yield return new WeekEnd(monday, Math.Min(to - 1, last), 0, from < period.From || to - 1 > last);
            (monday, from) = (monday.PlusWeeks(1), to);
        }
    }
}
