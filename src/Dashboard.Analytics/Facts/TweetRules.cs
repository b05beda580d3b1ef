using System.Collections.Frozen;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Record;
using Dashboard.Domain.Settings;

namespace Dashboard.Analytics.Facts;

/// <summary>
/// Which calendar and target a tweet is measured by: one rule for each pair of department and lane that occurs. And which actors are people.
/// </summary>
internal sealed class TweetRules
{
    private readonly RecordCodes _codes;
    private readonly RecordSettings _settings;
    private readonly TargetBook _targets;
    private readonly Dictionary<(int Department, int Lane), int> _byPair;
    private readonly List<TweetRule> _rules;

    public TweetRules(RecordCodes codes, RecordSettings settings)
    {
        (_codes, _settings, _targets, _byPair, _rules) = (codes, settings, new TargetBook(settings), [], []);
        Calendars = new CalendarBook(settings);
        AutomatedActors = Automated(codes.Actors, settings);
    }

    private TweetRules(TweetRules before, RecordCodes codes)
    {
        (_codes, _settings, _targets) = (codes, before._settings, before._targets);
        (_byPair, _rules) = (new(before._byPair), [.. before._rules]);
        Calendars = before.Calendars;
        AutomatedActors = codes.Actors.Count == before._codes.Actors.Count ? before.AutomatedActors : Automated(codes.Actors, _settings);
    }

    public CalendarBook Calendars { get; }

    /// <summary>Indices of the actors that are no people.</summary>
    public FrozenSet<int> AutomatedActors { get; }

    public ClockStart ClockStart => _settings.ClockStart;

    public int Count => _rules.Count;

    public TweetRule this[int rule] => _rules[rule];

    /// <summary>The same rules with the same numbers, and room for those of new codes; these stay as they are.</summary>
    /// <param name="codes">Those that were there, and possibly more after them.</param>
    public TweetRules With(RecordCodes codes) => new(this, codes);

    public int IndexFor(int department, int lane)
    {
        if (!_byPair.TryGetValue((department, lane), out var rule))
        {
            rule = _rules.Count;
            _byPair.Add((department, lane), rule);
            var departmentCode = department < 0 ? "" : _codes.Departments[department];
            var laneCode = lane < 0 ? "" : _codes.Lanes[lane];
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
