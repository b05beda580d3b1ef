using System.Globalization;
using Dashboard.Domain.Settings;
using NodaTime;

namespace Dashboard.Benchmarks.Filters;

/// <summary>The filter as conditions on columns that both facts tables have. All of it are numbers: nothing to quote.</summary>
internal sealed class SqlFilter(BenchmarkFilter filter)
{
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb[CalendarSettings.DefaultTimeZone];

    /// <summary>By codes alone, whatever the dates.</summary>
    public string Codes { get; } = Joined(OfCodes(filter));

    /// <summary>Published tweets of the selection.</summary>
    public string Published { get; } = Joined([.. OfRange(filter), .. OfCodes(filter), "outcome = 0"]);

    /// <summary>Weeks from the first to the last whose end is counted: as numbers, both inclusive.</summary>
    public string Weeks { get; } = filter is { From: { } from, To: { } to }
        ? string.Create(CultureInfo.InvariantCulture, $"week BETWEEN {WeekNumber.Of(from)} AND {WeekNumber.Of(to) - 1}")
        : "true";

    private static IEnumerable<string> OfCodes(BenchmarkFilter filter)
    {
        if (filter.Departments is [var one])
        {
            yield return $"department = {Number(one)}";
        }
        else if (filter.Departments.Length > 0)
        {
            yield return $"department IN ({string.Join(", ", filter.Departments.Select(index => Number(index)))})";
        }

        if (filter.Purpose is { } purpose)
        {
            yield return $"purpose = {Number(purpose)}";
        }
    }

    private static IEnumerable<string> OfRange(BenchmarkFilter filter) => filter is { From: { } from, To: { } to }
        ? [$"end_ms >= {Number(StartOf(from))}", $"end_ms < {Number(StartOf(to))}"]
        : [];

    private static long StartOf(LocalDate day) => Zone.AtStartOfDay(day).ToInstant().ToUnixTimeMilliseconds();

    private static string Joined(IEnumerable<string> conditions) => string.Join(" AND ", conditions.DefaultIfEmpty("true"));

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
