using System.Collections.Immutable;
using NodaTime;

namespace Dashboard.Domain.Calendars;

/// <summary>Working windows for each weekday, in local time.</summary>
public sealed record WeeklyHours
{
    private readonly ImmutableArray<ImmutableArray<WorkingWindow>> _days;

    /// <param name="windows">Windows by weekday; a day left out has none.</param>
    /// <exception cref="ArgumentException">Windows of one day overlap or are out of order.</exception>
    public WeeklyHours(IReadOnlyDictionary<IsoDayOfWeek, ImmutableArray<WorkingWindow>> windows)
    {
        var days = new ImmutableArray<WorkingWindow>[8];
        Array.Fill(days, []);
        foreach (var (day, list) in windows)
        {
            for (var i = 1; i < list.Length; i++)
            {
                if (list[i].FromMinute < list[i - 1].ToMinute)
                {
                    throw new ArgumentException($"Windows of {day} overlap or are out of order.", nameof(windows));
                }
            }

            days[(int)day] = list;
        }

        _days = [.. days];
    }

    /// <summary>Monday to Friday, 08:30 to 16:00.</summary>
    public static WeeklyHours Default { get; } = new(
        Enumerable.Range((int)IsoDayOfWeek.Monday, 5).ToDictionary(
            day => (IsoDayOfWeek)day,
            _ => ImmutableArray.Create(new WorkingWindow((8 * 60) + 30, 16 * 60))));

    /// <summary>In order of time, not overlapping; empty where nobody works.</summary>
    public ImmutableArray<WorkingWindow> On(IsoDayOfWeek day) => _days[(int)day];

    public bool Equals(WeeklyHours? other) =>
        other is not null && _days.Zip(other._days).All(pair => pair.First.AsSpan().SequenceEqual(pair.Second.AsSpan()));

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var window in _days.SelectMany(day => day))
        {
            hash.Add(window);
        }

        return hash.ToHashCode();
    }
}

/// <summary>Working time within one local day, in whole minutes since local midnight, half-open; 1440 is 24:00.</summary>
public readonly record struct WorkingWindow
{
    public const int MinutesPerDay = 24 * 60;

    /// <exception cref="ArgumentOutOfRangeException">Not 0 ≤ from &lt; to ≤ 1440.</exception>
    public WorkingWindow(int fromMinute, int toMinute)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(fromMinute);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(toMinute, MinutesPerDay);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(fromMinute, toMinute);
        FromMinute = fromMinute;
        ToMinute = toMinute;
    }

    public int FromMinute { get; }

    public int ToMinute { get; }
}
