using System.Collections.Immutable;
using Dashboard.Analytics.Facts;
using Dashboard.Domain.Calendars;

namespace Dashboard.Analytics.Engine;

/// <summary>Between which fixed times a published tweet's time to publish lies: what histograms and distributions are counted by, whatever the selection.</summary>
internal sealed record TimeSteps(StepKind Kind, ClockKind Clock) : Coding
{
    public override CodeReader Read(FactStore facts) => new Reader(facts, this);

    private sealed class Reader(FactStore facts, TimeSteps steps) : CodeReader
    {
        private readonly ImmutableArray<long> _times = steps.Kind == StepKind.Bins ? TimeToPublish.HistogramSteps.Edges : Groups.DistributionPoints.All;

        public override int CodeOf(int tweet, int row)
        {
            if (!facts.HasTimeToPublish(tweet))
            {
                return None;
            }

            var found = _times.AsSpan().BinarySearch(facts.TotalOf(tweet, steps.Clock));
            return found >= 0 ? found : steps.Kind == StepKind.Bins ? ~found - 1 : ~found;
        }
    }
}

internal enum StepKind
{
    /// <summary>The last of <see cref="TimeToPublish.HistogramSteps.Edges"/> that is not later.</summary>
    Bins,

    /// <summary>The first of <see cref="Groups.DistributionPoints.All"/> that is not earlier; their number where none is.</summary>
    Points,
}
