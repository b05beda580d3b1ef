using Dashboard.Benchmarks.Log;
using Dashboard.Domain.Selections;
using NodaTime;

namespace Dashboard.Benchmarks.Filters;

/// <summary>One of the five filters under which every question is asked. Ranges are whole weeks, half-open, by end.</summary>
/// <param name="Departments">Indices; empty: all.</param>
/// <param name="Purpose">Index; <see langword="null"/>: all.</param>
/// <param name="From">A Monday; <see langword="null"/> with no range.</param>
internal sealed record BenchmarkFilter(string Name, int[] Departments, int? Purpose, LocalDate? From, LocalDate? To)
{
    private static readonly string[] Purposes = ["informational", "participatory", "other"];

    public static IReadOnlyList<BenchmarkFilter> All { get; } =
    [
        new("no filter", [], null, null, null),
        Over("5 departments, 1 year", [2, 8, 16, 23, 32], null, new LocalDate(2025, 1, 6), 52),
        Over("1 department, 1 quarter, informational", [4], LogCodes.Informational, new LocalDate(2025, 4, 7), 13),
        Over("2 years, participatory", [], LogCodes.Participatory, new LocalDate(2024, 4, 1), 104),
        Over("20 departments, 2.5 years, informational", EverySecond(), LogCodes.Informational, SyntheticLog.FirstDay, 130),
    ];

    public Selection Selection { get; } = new()
    {
        Departments = Departments.Length == 0 ? CodeSet.All : CodeSet.Of(Departments.Select(LogCodes.Department)),
        Purposes = Purpose is { } purpose ? CodeSet.Of(Purposes[purpose]) : CodeSet.All,
        From = From,
        To = To,
    };

    private static BenchmarkFilter Over(string name, int[] departments, int? purpose, LocalDate from, int weeks) =>
        new(name, departments, purpose, from, from.PlusWeeks(weeks));

    private static int[] EverySecond() => [.. Enumerable.Range(0, LogCodes.Departments / 2).Select(index => 2 * index)];
}
