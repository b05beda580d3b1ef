using Dashboard.Analytics.Facts;
using Dashboard.Benchmarks.Log;
using Dashboard.Domain.Selections;
using NodaTime;

namespace Dashboard.Benchmarks.Filters;

/// <summary>Selections of several kinds of codes at once, which the five filters leave out: languages, channels and lanes among them.</summary>
internal static class MixedFilters
{
    private static readonly CodeSet French = CodeSet.Of("fr");

    public static IReadOnlyList<(string Name, Selection Selection)> All(FactStore facts)
    {
        var year = Selection.Everything.OrLastTwelveMonths(facts.AsOf, facts.ReportingZone);
        var twoYears = new Selection { From = new LocalDate(2024, 4, 1), To = new LocalDate(2026, 3, 30) };
        return
        [
            ("12 months, French", year with { Languages = French }),
            ("2 years, 10 departments, French", twoYears with { Departments = Departments(10), Languages = French }),
            ("informational, French", Selection.Everything with { Purposes = CodeSet.Of("informational"), Languages = French }),
            ("12 months, 10 departments, 2 channels", year with { Departments = Departments(10), Channels = CodeSet.Of("@channel1", "@channel3") }),
            ("12 months, 5 departments, replies", year with { Departments = Departments(5), Lanes = CodeSet.Of("reply") }),
            (
                "2 years, 20 departments, informational, French, 1 channel",
                twoYears with { Departments = Departments(20), Purposes = CodeSet.Of("informational"), Languages = French, Channels = CodeSet.Of("@channel1") }),
        ];
    }

    /// <summary>Every second one.</summary>
    private static CodeSet Departments(int count) => CodeSet.Of(Enumerable.Range(0, count).Select(index => LogCodes.Department(2 * index)));
}
