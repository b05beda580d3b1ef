using Dashboard.Analytics.Facts;

namespace Dashboard.Analytics.Engine;

/// <summary>The rows that one tweet has in a population.</summary>
internal static class PopulationRows
{
    /// <param name="take">Tweet, row, segment.</param>
    public static void Each(FactStore facts, Population population, SegmentReader reader, int tweet, Action<int, int, int> take)
    {
        if (!population.IsOfVisits)
        {
            Take(reader, tweet, tweet, take);
            return;
        }

        var visits = facts.VisitsOf(tweet);
        foreach (var visit in visits)
        {
            Take(reader, tweet, visit, take);
        }
    }

    private static void Take(SegmentReader reader, int tweet, int row, Action<int, int, int> take)
    {
        var segment = reader.SegmentOf(tweet, row);
        if (segment != SegmentReader.Outside)
        {
            take(tweet, row, segment);
        }
    }
}
