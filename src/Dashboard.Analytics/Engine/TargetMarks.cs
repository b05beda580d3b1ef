using Dashboard.Analytics.Facts;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Visits;

namespace Dashboard.Analytics.Engine;

/// <summary>
/// How a published tweet stands to its target, in the target's own clock and less what is attributed to <em>scheduled</em>. A tweet that is not
/// published bears none, nor does one with a target that is known to the day only.
/// </summary>
internal sealed record TargetMarks : Coding
{
    /// <summary>Within its target.</summary>
    public const int Met = 0;

    public const int Late = 1;

    /// <summary>Published where no target is set, whether or not its time is known.</summary>
    public const int WithoutTarget = 2;

    /// <summary>Hours of a target as milliseconds: both are exact.</summary>
    public const decimal MsPerHour = 3_600_000;

    public override CodeReader Read(FactStore facts) => new Reader(facts);

    private sealed class Reader(FactStore facts) : CodeReader
    {
        public override int CodeOf(int tweet, int row)
        {
            if (facts.Columns.Outcome[tweet] != Outcome.Published)
            {
                return None;
            }

            if (facts.RuleOf(tweet).Target is not { } target)
            {
                return WithoutTarget;
            }

            if (!facts.Columns.HasDurations(tweet))
            {
                return None;
            }

            return ApprovalTime(tweet, target.Clock) <= target.Hours * MsPerHour ? Met : Late;
        }

        private long ApprovalTime(int tweet, ClockKind clock)
        {
            var scheduled = clock == ClockKind.Working ? facts.Columns.ScheduledWorking : facts.Columns.ScheduledElapsed;
            return facts.TotalOf(tweet, clock) - scheduled[tweet];
        }
    }
}
