using Dashboard.Analytics.Engine;
using Dashboard.Analytics.Facts;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Settings;

namespace Dashboard.Analytics.Summary;

/// <summary>
/// The latest start with which a tweet is overdue at an instant: the later one starts, the younger it is in any clock, so that one search for each clock and
/// number of hours says it of every tweet that never waited for a slot.
/// </summary>
/// <param name="at">UTC milliseconds.</param>
/// <param name="earliest">No tweet started before.</param>
internal sealed class OverdueStarts(TweetRules rules, long at, long earliest)
{
    private readonly Dictionary<(IDurationClock Clock, decimal Hours), long> _latest = [];
    private readonly long?[] _byRule = new long?[rules.Count];

    /// <returns><see cref="Moment.None"/> where no tweet of the rule can be overdue.</returns>
    public long Of(int rule) => _byRule[rule] ??= rules[rule].Target is { } target ? Of(rules[rule].Clock(target.Clock), target) : Moment.None;

    private long Of(IDurationClock clock, TargetSettings target)
    {
        if (!_latest.TryGetValue((clock, target.Hours), out var latest))
        {
            _latest.Add((clock, target.Hours), latest = Find(clock, target.Hours * TargetMarks.MsPerHour));
        }

        return latest;
    }

    private long Find(IDurationClock clock, decimal limit)
    {
        if (clock.Between(earliest, at) <= limit)
        {
            return Moment.None;
        }

        // No clock runs faster than time itself.
        var (overdue, young) = (earliest, at - (long)Math.Floor(limit));
        while (young - overdue > 1)
        {
            var middle = overdue + ((young - overdue) / 2);
            (overdue, young) = clock.Between(middle, at) > limit ? (middle, young) : (overdue, middle);
        }

        return overdue;
    }
}
