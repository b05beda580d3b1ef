using Dashboard.Domain.Record;
using Dashboard.Operations.Generate.Parameters;
using Dashboard.Operations.Generate.Simulation;

namespace Dashboard.Operations.Generate;

/// <summary>
/// A made-up record of approvals in fictional departments. Every tweet's identifier begins with <see cref="SyntheticMark.TweetIdPrefix"/>.
/// </summary>
public static class SyntheticRecord
{
    /// <summary>
    /// The events in the order of recording, which is that of time, but for events known to the day only. What would come after the
    /// last day is left out, so some tweets are in flight. Memory holds the tweets in flight, not the record.
    /// </summary>
    public static IEnumerable<CanonicalEvent> Generate(GenerateOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return Stream(options);
    }

    private static IEnumerable<CanonicalEvent> Stream(GenerateOptions options)
    {
        var calendars = SeedSettings.For(options).Calendars.ToDictionary(calendar => calendar.Code);
        var end = new OfficeHours(calendars[CalendarTable.Toronto], options.FirstDay, options.LastDay).StartOfDay(options.LastDay.PlusDays(1));
        var sources = DepartmentTable.All
            .Select(department => new DepartmentOutput(options, department, calendars))
            .SelectMany(output => LaneTable.All.Select(lane => (Output: output, Lane: lane, Arrivals: output.ArrivalsOf(lane).GetEnumerator())))
            .ToArray();

        // Ties are broken by a number that never repeats: the queue itself promises no order between equals.
        var arrivals = new PriorityQueue<int, (long At, int Source)>();
        var pending = new PriorityQueue<CanonicalEvent, (long At, long Ordinal)>();
        var ordinal = 0L;
        for (var i = 0; i < sources.Length; i++)
        {
            Await(i);
        }

        while (arrivals.TryDequeue(out var source, out var arrival))
        {
            while (pending.TryPeek(out _, out var first) && first.At < arrival.At)
            {
                yield return pending.Dequeue();
            }

            foreach (var log in sources[source].Output.Begin(sources[source].Lane, arrival.At))
            {
                foreach (var e in log.InOrder().Where(e => e.OccurredAt < end))
                {
                    pending.Enqueue(e, (e.OccurredAt, ordinal++));
                }
            }

            Await(source);
        }

        while (pending.TryDequeue(out var e, out _))
        {
            yield return e;
        }

        void Await(int source)
        {
            if (sources[source].Arrivals.MoveNext())
            {
                arrivals.Enqueue(source, (sources[source].Arrivals.Current, source));
            }
        }
    }
}
