using Dashboard.Domain.Record;
using Dashboard.Operations.Generate.Chance;

namespace Dashboard.Benchmarks.Log;

/// <summary>
/// Draws what kind of tweet each one is: 91 % informational, 3 % participatory; departments of unequal size; every fourth post in
/// both languages, as two tweets that follow each other and bear the same pair.
/// </summary>
internal sealed class LogPlans(RandomStream random)
{
    private static readonly int[] Departments = [.. Enumerable.Range(0, LogCodes.Departments)];

    /// <summary>Where a draw of 0 to 1 falls: the larger departments first.</summary>
    private static readonly double[] DepartmentEdges = Edges([.. Departments.Select(index => 1.0 / (5 + index))]);

    private AttributeCodes? _other;

    public AttributeCodes Next(int tweet)
    {
        if (_other is { } other)
        {
            _other = null;
            return other;
        }

        var isPair = random.Chance(0.25);
        var plan = new AttributeCodes(
            Place(DepartmentEdges, random.NextUnit()),
            Of(random.NextUnit(), 0.91, 0.94),
            isPair || random.Chance(0.6) ? 0 : 1,
            random.Between(0, LogCodes.Channels - 1),
            Of(random.NextUnit(), 0.80, 0.95),
            isPair ? tweet / 2 : -1);
        _other = isPair ? plan with { Language = 1 } : null;
        return plan;
    }

    private static int Of(double drawn, double first, double second) => drawn < first ? 0 : drawn < second ? 1 : 2;

    private static int Place(double[] edges, double drawn)
    {
        var found = Array.BinarySearch(edges, drawn);
        return Math.Min(found >= 0 ? found + 1 : ~found, edges.Length - 1);
    }

    private static double[] Edges(double[] weights)
    {
        var (sum, total) = (0.0, weights.Sum());
        return Array.ConvertAll(weights, weight => (sum += weight) / total);
    }
}
