using System.Collections.Immutable;
using NodaTime;

namespace Dashboard.Operations.Generate.Simulation;

/// <summary>How busy a month is, 1 on average over the year: quiet summers and Decembers, busy springs and autumns.</summary>
internal static class Season
{
    private static readonly ImmutableArray<double> ByMonth =
        [0.95, 1.00, 1.10, 1.00, 1.05, 1.10, 0.85, 0.80, 1.05, 1.10, 1.10, 0.90];

    public const double Busiest = 1.10;

    public static double Of(LocalDate day) => ByMonth[day.Month - 1];
}
