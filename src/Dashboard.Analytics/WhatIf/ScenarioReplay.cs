using Dashboard.Analytics.Engine;
using Dashboard.Analytics.Facts;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Scenarios;
using Dashboard.Domain.Settings;

namespace Dashboard.Analytics.WhatIf;

/// <summary>What a scenario makes of a selection's published tweets with durations.</summary>
/// <param name="Times">Times to publish in the clock asked for, in the order of the rows.</param>
/// <param name="Changed">How many of them are others than before.</param>
/// <param name="Steps">Tweets in which each step finds something to change.</param>
/// <param name="Met">Tweets within their target, of <paramref name="WithTarget"/>.</param>
internal sealed record ScenarioReplay(long[] Times, int Changed, int[] Steps, int Met, int WithTarget)
{
    public static ScenarioReplay Of(FactStore facts, int[] rows, ClockKind clock, Scenario scenario, CancellationToken cancellationToken)
    {
        var compiled = new CompiledScenario(scenario, facts.Codes.Stages);
        var times = GC.AllocateUninitializedArray<long>(rows.Length);
        var tallies = ReplayWalk.Over<Tally>(facts, rows, Visit, cancellationToken);
        return new(
            times,
            tallies.Sum(tally => tally.Changed),
            [.. scenario.Steps.Select((_, step) => tallies.Sum(tally => tally.Steps[step]))],
            tallies.Sum(tally => tally.Met),
            tallies.Sum(tally => tally.WithTarget));

        void Visit(int place, ReplayedTweet replayed, Tally tally)
        {
            var (row, changedBy) = (rows[place], 0);
            replayed.Load(row, clock);
            times[place] = replayed.Replay(compiled, ref changedBy);
            tally.Changed += times[place] == facts.TotalOf(row, clock) ? 0 : 1;
            for (var step = 0; step < scenario.Steps.Length; step++)
            {
                tally.Steps[step] += (changedBy >> step) & 1;
            }

            if (facts.RuleOf(row).Target is { } target)
            {
                tally.WithTarget++;
                tally.Met += IsMet(row, replayed, target) ? 1 : 0;
            }
        }

        // A target in the other clock is asked of a replay in that clock.
        bool IsMet(int row, ReplayedTweet replayed, TargetSettings target)
        {
            var time = replayed.Clock == target.Clock ? replayed.Time : Again(row, replayed, target.Clock);
            return time <= target.Hours * TargetMarks.MsPerHour || time - replayed.Scheduled() <= target.Hours * TargetMarks.MsPerHour;
        }

        long Again(int row, ReplayedTweet replayed, ClockKind other)
        {
            var changedBy = 0;
            replayed.Load(row, other);
            return replayed.Replay(compiled, ref changedBy);
        }
    }

    private sealed class Tally
    {
        public int[] Steps { get; } = new int[Scenario.MostSteps];

        public int Changed { get; set; }

        public int Met { get; set; }

        public int WithTarget { get; set; }
    }
}
