using Dashboard.Analytics.Facts;
using NodaTime;

namespace Dashboard.Analytics.Engine;

/// <summary>
/// What had flowed in and out, and what each stage had, at the end of each week of the base, for each value that tweets are told apart by. A value's weeks stand
/// together, so that a selection adds up a row of numbers for each value that it wants. Four bytes for each value, week and stage, however many tweets there are.
/// </summary>
internal sealed class WeeklyFlow : IKeptPart
{
    /// <summary>Four bytes each; with more of them a selection of many values would take longer than is worth it.</summary>
    private const int MostCounts = 24_000_000;

    private readonly int[] _counts;

    private WeeklyFlow(LocalDate first, int weeks, int width, int[] counts) => (First, Weeks, Width, _counts) = (first, weeks, width, counts);

    /// <summary>Monday of the first week: nothing happened before it.</summary>
    public LocalDate First { get; }

    public int Weeks { get; }

    /// <summary>How many counts a week has; see <see cref="FlowChanges"/>.</summary>
    public int Width { get; }

    public int Values => _counts.Length / Math.Max(1, Weeks * Width);

    public IReadOnlyList<Array> Stored => [new[] { First.Year, First.Month, First.Day, Weeks, Width }, _counts];

    /// <param name="stored">As <see cref="Stored"/> gave it.</param>
    public static WeeklyFlow Restore(Array[] stored)
    {
        var numbers = (int[])stored[0];
        return new(new LocalDate(numbers[0], numbers[1], numbers[2]), numbers[3], numbers[4], (int[])stored[1]);
    }

    /// <param name="facts">The base.</param>
    /// <returns><see langword="null"/> where there would be too many counts.</returns>
    public static WeeklyFlow? Build(FactStore facts, Told told, CancellationToken cancellationToken)
    {
        if (told.CountIn(facts) is not { } values || facts.BaseTweets == 0)
        {
            return null;
        }

        var weeks = FlowWeeks.Of(Earliest(facts), facts.AsOf, facts.ReportingZone);
        var changes = new FlowChanges(facts, new FlowWeeks(weeks.First, weeks.Count, facts.ReportingZone), facts.Codes.Stages.Count);
        var length = weeks.Count * changes.Width;
        if ((long)values * length > MostCounts)
        {
            return null;
        }

        var (counts, valueOf) = (new int[values * length], told.Read(facts));
        for (var tweet = 0; tweet < facts.BaseTweets; tweet++)
        {
            if ((tweet & 0xFFF) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            changes.AddTo(counts.AsSpan(valueOf(tweet) * length, length), tweet, 1);
        }

        for (var value = 0; value < values; value++)
        {
            FlowChanges.Run(counts.AsSpan(value * length, length), changes.Width);
        }

        return new(weeks.First, weeks.Count, changes.Width, counts);
    }

    /// <summary>A value's counts over some weeks, one after the other.</summary>
    public ReadOnlySpan<int> Of(int value, int from, int to) => _counts.AsSpan(((value * Weeks) + from) * Width, (to - from) * Width);

    /// <summary>A visit may open before its tweet's clock starts.</summary>
    private static long Earliest(FactStore facts)
    {
        var earliest = facts.Columns.Start[0];
        for (var visit = 0; visit < facts.Visits.Count; visit++)
        {
            earliest = Math.Min(earliest, facts.Visits.Opened[visit]);
        }

        return earliest;
    }
}
