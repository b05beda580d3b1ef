using Dashboard.Analytics.Facts;
using Dashboard.Domain.Selections;

namespace Dashboard.Analytics.InFlight;

/// <summary>
/// Counts by difference: each tweet adds one at the first instant counted that is not before its start, and takes it off at the
/// first that is not before its end; the running sum is what is under way. One walk, whatever the number of weeks.
/// </summary>
internal static class WorkByReading
{
    public static WeekEnd[] Count(FactStore facts, Selection selection, WeekEnd[] weeks, CancellationToken cancellationToken)
    {
        var instants = Array.ConvertAll(weeks, week => week.At);
        // The last place gathers what comes after every instant.
        var change = new int[instants.Length + 1];
        foreach (var tweet in new SelectedTweets(facts, selection).RowsByCodes(cancellationToken))
        {
            change[FirstNotBefore(instants, facts.Columns.Start[tweet])]++;
            if (facts.Columns.End[tweet] is var end && end != Moment.None)
            {
                change[FirstNotBefore(instants, end)]--;
            }
        }

        var underWay = 0;
        return [.. weeks.Select((week, place) => week with { Tweets = underWay += change[place] })];
    }

    private static int FirstNotBefore(long[] instants, long instant)
    {
        var found = Array.BinarySearch(instants, instant);
        return found >= 0 ? found : ~found;
    }
}
