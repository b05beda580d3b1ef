using System.Globalization;

namespace Dashboard.Benchmarks.Peer;

/// <summary>
/// Exact percentiles (type 7) in SQLite, which has none: rows numbered in the order of the value by a window, then the two around the
/// place taken with their weights.
/// </summary>
internal static class SqliteQuantile
{
    /// <summary>Two columns for <see cref="At"/>: the place of the row by the value, from 0, and how many values there are.</summary>
    /// <param name="value">A column; rows without it are numbered apart.</param>
    /// <param name="by">The groups: a column, or a constant for one group.</param>
    public static string Places(string value, string by) => $"""
        row_number() OVER (PARTITION BY {by}, {value} IS NULL ORDER BY {value}) - 1 AS {value}_place,
        count({value}) OVER (PARTITION BY {by}) AS {value}_n
        """;

    /// <summary>An aggregate over rows that have the two columns.</summary>
    public static string At(string value, double p)
    {
        var place = string.Create(CultureInfo.InvariantCulture, $"(({value}_n - 1) * {p})");
        var below = $"CAST({place} AS INTEGER)";
        return $"""
            sum(CASE WHEN {value} IS NULL THEN NULL
                WHEN {value}_place = {below} THEN {value} * (1 - ({place} - {below}))
                WHEN {value}_place = {below} + 1 THEN {value} * ({place} - {below}) END)
            """;
    }
}
