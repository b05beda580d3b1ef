using Dashboard.Analytics.Engine;
using Dashboard.Analytics.Facts;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Visits;

namespace Dashboard.Analytics.Groups;

/// <summary>Which stage held each group's published tweets longest: the sums of every stage within every group, asked once.</summary>
internal sealed class FirstBottlenecks
{
    private readonly FactStore _facts;
    private readonly ByAttribute _groups;
    private readonly long[] _attributed;
    private readonly int _stages;

    public FirstBottlenecks(FactStore facts, Selection selection, TweetAttribute attribute, CancellationToken cancellationToken)
    {
        (_facts, _stages) = (facts, StageVisits.SegmentsOf(facts));
        _groups = new ByAttribute(facts, attribute, _stages);
        _attributed = facts.Selected(selection).Sum(
            new StageVisits(OfPublished: true), new VisitTime(VisitTimeKind.Attributed, selection.Clock), _groups, cancellationToken);
    }

    /// <param name="total">The group's summed time to publish.</param>
    /// <returns>No stage on a tie for the first place, nor where no time is attributed to any.</returns>
    public (string? Code, double? Share) Of(int slot, Int128 total)
    {
        var (most, first, isTie) = (0L, -1, false);
        for (var stage = 0; stage < _stages; stage++)
        {
            var held = StageKey.IsRanked(StageVisits.KeyOf(stage)) ? _attributed[_groups.OfSlot(stage, slot)] : 0;
            if (held > most)
            {
                (most, first, isTie) = (held, stage, false);
            }
            else if (held == most)
            {
                isTie = true;
            }
        }

        return first < 0 || isTie ? (null, null) : (StageKey.Code(StageVisits.KeyOf(first), _facts.Codes.Stages), (double)most / (long)total);
    }
}
