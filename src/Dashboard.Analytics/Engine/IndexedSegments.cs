using System.Buffers;
using Dashboard.Analytics.Facts;

namespace Dashboard.Analytics.Engine;

/// <summary>Takes the selected values out of sorted segments, and puts those that came after in their places.</summary>
/// <param name="tweetBits">A bit for each selected tweet of the base; asked for where a segment is selected in part.</param>
internal sealed class IndexedSegments(FactStore facts, Population population, Measure measure, SelectedProfiles profiles, Func<ulong[]> tweetBits)
{
    public OrderedTimes[] Select(SortedSegments sorted, SegmentDays days)
    {
        var tail = Tail();
        var segments = new OrderedTimes[tail.Length];
        for (var segment = 0; segment < segments.Length; segment++)
        {
            segments[segment] = segment >= sorted.Segments || days.IsOutside(segment, profiles.Days)
                ? SortedTimes.Of([.. tail[segment] ?? []])
                : tail[segment] is null && profiles.IsEveryCode && facts.ReplacedRows.IsEmpty && days.IsInside(segment, profiles.Days)
                ? sorted.WholeOf(segment)
                : Select(sorted, segment, tweetBits(), tail[segment] ?? []);
        }

        return segments;
    }

    private static SortedTimes Select(SortedSegments sorted, int segment, ReadOnlySpan<ulong> selected, List<long> tail)
    {
        var buffer = ArrayPool<long>.Shared.Rent(sorted.CountOf(segment));
        try
        {
            var count = sorted.Select(segment, selected, buffer);
            var values = new long[count + tail.Count];
            buffer.AsSpan(0, count).CopyTo(values);
            tail.CopyTo(values, count);
            if (tail.Count > 0)
            {
                Array.Sort(values);
            }

            return SortedTimes.OfSorted(values);
        }
        finally
        {
            ArrayPool<long>.Shared.Return(buffer);
        }
    }

    /// <summary>By segment; <see langword="null"/> where nothing came after.</summary>
    private List<long>?[] Tail()
    {
        var reader = population.Read(facts);
        var tail = new List<long>?[reader.Segments];
        foreach (var tweet in profiles.Tail)
        {
            PopulationRows.Each(facts, population, reader, tweet, (tweet, row, segment) =>
            {
                if (measure.IsDefined(facts, tweet, row))
                {
                    (tail[segment] ??= []).Add(measure.Of(facts, tweet, row));
                }
            });
        }

        return tail;
    }
}
