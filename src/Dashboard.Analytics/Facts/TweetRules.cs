using System.Collections.Frozen;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Record;
using Dashboard.Domain.Settings;

namespace Dashboard.Analytics.Facts;

/// <summary>
/// Which calendar and target a tweet is measured by: one rule for each pair of department and lane that occurs. And which actors are people.
/// </summary>
internal sealed class TweetRules(RecordCodes codes, RecordSettings settings)
{
    private readonly TargetBook _targets = new(settings);
    private readonly Dictionary<(int Department, int Lane), int> _byPair = [];
    private readonly List<TweetRule> _rules = [];

    public CalendarBook Calendars { get; } = new(settings);

    /// <summary>Indices of the actors that are no people.</summary>
    public FrozenSet<int> AutomatedActors { get; } = Automated(codes.Actors, settings);

    public int Count => _rules.Count;

    public TweetRule this[int rule] => _rules[rule];

    public int IndexFor(int department, int lane)
    {
        if (!_byPair.TryGetValue((department, lane), out var rule))
        {
            rule = _rules.Count;
            _byPair.Add((department, lane), rule);
            var departmentCode = department < 0 ? "" : codes.Departments[department];
            var laneCode = lane < 0 ? "" : codes.Lanes[lane];
            _rules.Add(new TweetRule(Calendars.For(departmentCode, laneCode), _targets.For(departmentCode, laneCode)));
        }

        return rule;
    }

    private static FrozenSet<int> Automated(IReadOnlyList<string> actors, RecordSettings settings)
    {
        var automated = settings.AutomatedActors.ToHashSet();
        return actors.Index().Where(actor => automated.Contains(actor.Item)).Select(actor => actor.Index).ToFrozenSet();
    }
}

/// <param name="Target"><see langword="null"/>: no target set.</param>
internal sealed record TweetRule(WorkingCalendar Working, TargetSettings? Target)
{
    public IDurationClock Clock(ClockKind kind) => kind == ClockKind.Working ? Working : ElapsedClock.Instance;
}
