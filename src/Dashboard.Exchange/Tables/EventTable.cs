using Dashboard.Domain.Record;
using NodaTime;

namespace Dashboard.Exchange.Tables;

/// <summary>
/// The table of events in the canonical columns, which the canonical reader reads back to the same events. Times are UTC;
/// an event known to the day only is a bare date.
/// </summary>
public static class EventTable
{
    public static IReadOnlyList<string> Columns => CanonicalColumns.All;

    /// <summary>Writes the table as CSV; the stream stays open.</summary>
    /// <param name="dayTimeZone">IANA zone whose days the bare dates are: the one that they are read back with.</param>
    public static Task WriteAsync(Stream output, IEnumerable<CanonicalEvent> events, string dayTimeZone, CancellationToken ct)
    {
        var zone = DateTimeZoneProviders.Tzdb[dayTimeZone];
        return CsvTable.WriteAsync(output, Columns, events, (table, row) => Write(table, row, zone), ct);
    }

    private static void Write(CsvTable table, CanonicalEvent row, DateTimeZone zone)
    {
        table.Text(row.TweetId);
        table.Text(row.Action.Code());
        if (row.Precision == TimePrecision.Day)
        {
            table.Day(row.OccurredAt, zone);
        }
        else
        {
            table.Time(row.OccurredAt);
        }

        table.Text(row.Department);
        table.Text(row.Stage);
        table.Text(row.Actor);
        table.Text(row.Purpose);
        table.Text(row.Language);
        table.Text(row.Channel);
        table.Text(row.Lane);
        table.Text(row.Pair);
        table.Text(row.EventId);
    }
}
