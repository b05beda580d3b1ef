using System.Diagnostics;

namespace Dashboard.Benchmarks.Measuring;

/// <summary>
/// Takes turns, so that whatever else the machine does meets all alike: each is run once unmeasured, then one after the other, again and
/// again. Medians are of at least <see cref="Fewest"/> runs; the quick ones, whose turns cost nothing, are run more often.
/// </summary>
internal static class Interleaved
{
    private const int Fewest = 5;
    private const int Most = 25;
    private const int WarmUps = 3;
    private const int CallsUntilCompiled = 30;
    private static readonly TimeSpan Compiling = TimeSpan.FromSeconds(0.5);

    /// <summary>Turns beyond the fewest go on so long as they have taken less than this in all.</summary>
    private static readonly TimeSpan Enough = TimeSpan.FromMilliseconds(400);

    /// <summary>Runs all until they are compiled as well as they are going to be: a method is when it was called so often, some time after the last new one was met.</summary>
    public static async Task WarmAsync(IReadOnlyCollection<Action> runs)
    {
        for (var round = 0; round < WarmUps; round++)
        {
            foreach (var run in runs)
            {
                for (var time = 0; time < CallsUntilCompiled; time++)
                {
                    run();
                }
            }

            await Task.Delay(Compiling);
        }
    }

    /// <returns>Median milliseconds of each.</returns>
    public static double[] Medians(params Action[] runs)
    {
        var took = Array.ConvertAll(runs, _ => new List<double>());
        var began = Stopwatch.GetTimestamp();
        for (var turn = 0; turn < Fewest || (turn < Most && Stopwatch.GetElapsedTime(began) < Enough); turn++)
        {
            for (var i = 0; i < runs.Length; i++)
            {
                took[i].Add(Timed(runs[i]));
            }
        }

        return Array.ConvertAll(took, Median);
    }

    public static double Timed(Action run)
    {
        var began = Stopwatch.GetTimestamp();
        run();
        return Stopwatch.GetElapsedTime(began).TotalMilliseconds;
    }

    private static double Median(List<double> took)
    {
        took.Sort();
        var middle = took.Count / 2;
        return took.Count % 2 == 1 ? took[middle] : (took[middle - 1] + took[middle]) / 2;
    }
}
