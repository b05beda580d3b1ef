using Dashboard.Analytics.Facts;
using Dashboard.Analytics.Statistics;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Settings;

namespace Dashboard.Analytics.Summary;

/// <summary>How many published tweets were approved within their target, each in its target's own clock.</summary>
internal sealed class TargetTally(FactStore facts)
{
    /// <summary>Hours of a target as milliseconds: both are exact.</summary>
    public const decimal MsPerHour = 3_600_000;

    private readonly HashSet<TargetSettings> _targets = [];
    private int _met;
    private int _of;
    private int _without;

    /// <summary>Adds a tweet of the selection, whatever became of it.</summary>
    public void Add(int tweet, bool isPublished)
    {
        var target = facts.RuleOf(tweet).Target;
        if (target is not null)
        {
            _targets.Add(target);
        }
        else if (isPublished)
        {
            _without++;
        }

        if (target is not null && facts.HasTimeToPublish(tweet))
        {
            _of++;
            _met += ApprovalTime(tweet, target.Clock) <= target.Hours * MsPerHour ? 1 : 0;
        }
    }

    public TargetFigures ToFigures() =>
        new(Wilson.Share(_met, _of), _without, _targets.Count == 1 ? _targets.Single() : null);

    private long ApprovalTime(int tweet, ClockKind clock)
    {
        var scheduled = clock == ClockKind.Working ? facts.Columns.ScheduledWorking : facts.Columns.ScheduledElapsed;
        return facts.TotalOf(tweet, clock) - scheduled[tweet];
    }
}
