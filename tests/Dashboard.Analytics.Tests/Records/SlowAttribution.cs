using Dashboard.Analytics.Facts;

namespace Dashboard.Analytics.Tests.Records;

/// <summary>
/// Attribution once more, by its definition and nothing of the product's: for every instant at which a visit opens or closes up to the
/// next, ask every visit whether it was open, and share the segment out.
/// </summary>
internal static class SlowAttribution
{
    /// <param name="visits">A published tweet's, in the order of the events that made them.</param>
    /// <returns>Each visit's part, then what is between stages.</returns>
    public static long[] Of(long start, long end, IReadOnlyList<VisitRow> visits)
    {
        var parts = new long[visits.Count + 1];
        var instants = visits.SelectMany(visit => new[] { visit.Opened, visit.Closed!.Value })
            .Append(start).Append(end).Where(instant => instant >= start && instant <= end).Distinct().Order().ToArray();
        foreach (var (from, to) in instants.Zip(instants.Skip(1)))
        {
            var open = visits.Index().Where(visit => visit.Item.Opened <= from && visit.Item.Closed >= to)
                .OrderBy(visit => visit.Item.Opened).ThenBy(visit => visit.Index).Select(visit => visit.Index).ToArray();
            if (open.Length == 0)
            {
                parts[^1] += to - from;
                continue;
            }

            var left = to - from;
            for (var i = 0; i < open.Length; i++)
            {
                // What is left, divided among those who are left, rounded up: the first ones take the odd milliseconds.
                var part = (left + open.Length - i - 1) / (open.Length - i);
                parts[open[i]] += part;
                left -= part;
            }
        }

        return parts;
    }
}
