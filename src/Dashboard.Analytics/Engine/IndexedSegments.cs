using System.Buffers;
using Dashboard.Analytics.Facts;

namespace Dashboard.Analytics.Engine;

/// <summary>Takes the selected values out of sorted segments, and puts those that came after in their places.</summary>
internal sealed class IndexedSegments(FactStore facts, Population population, Measure measure, SelectedProfiles profiles)
{
    public OrderedTimes[] Select(SortedSegments sorted, ReadOnlySpan<ulong> selected)
    {
        var tail = Tail();
        var segments = new OrderedTimes[tail.Length];
        for (var segment = 0; segment < segments.Length; segment++)
        {
            segments[segment] = segment >= sorted.Segments ? SortedTimes.Of([.. tail[segment]]) : Select(sorted, segment, selected, tail[segment]);
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

    private List<long>[] Tail()
    {
        var reader = population.Read(facts);
        List<long>[] tail = [.. Enumerable.Range(0, reader.Segments).Select(_ => new List<long>())];
        foreach (var tweet in profiles.Tail)
        {
            PopulationRows.Each(facts, population, reader, tweet, (tweet, row, segment) =>
            {
                if (measure.IsDefined(facts, tweet, row))
                {
                    tail[segment].Add(measure.Of(facts, tweet, row));
                }
            });
        }

        return tail;
    }
}
