using Dashboard.Analytics.Facts;
using Dashboard.Domain.Selections;

namespace Dashboard.Analytics.InFlight;

/// <summary>
/// Counts by difference: each tweet adds one at the first instant counted that is not before its start, and takes it off at the
/// first that is not before its end; the running sum is what is under way. One walk, whatever the number of weeks.
/// </summary>
public static class WorkInProgressAnalyzer
{
    public static WorkInProgressReport Analyze(FactStore facts, Selection selection, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(selection);
        var selected = new SelectedTweets(facts, selection);
        WeekEnd[] weeks = [.. Ends(facts, selected.Period)];
        var instants = Array.ConvertAll(weeks, week => week.At);
        // The last place gathers what comes after every instant.
        var change = new int[instants.Length + 1];
        foreach (var tweet in selected.RowsByCodes(cancellationToken))
        {
            change[FirstNotBefore(instants, facts.Columns.Start[tweet])]++;
            if (facts.Columns.End[tweet] is var end && end != Moment.None)
            {
                change[FirstNotBefore(instants, end)]--;
            }
        }

        var underWay = 0;
        return new WorkInProgressReport([.. weeks.Select((week, place) => week with { Tweets = underWay += change[place] })]);
    }

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

    private static int FirstNotBefore(long[] instants, long instant)
    {
        var found = Array.BinarySearch(instants, instant);
        return found >= 0 ? found : ~found;
    }
}
