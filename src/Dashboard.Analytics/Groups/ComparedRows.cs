using Dashboard.Analytics.Approvers;
using Dashboard.Analytics.Engine;
using Dashboard.Analytics.Facts;
using Dashboard.Analytics.Statistics;
using Dashboard.Analytics.Summary;
using Dashboard.Domain.Selections;

namespace Dashboard.Analytics.Groups;

/// <summary>What is known of every group's published tweets in a selection. Each question is asked once for all groups; a slot is a group, 0 the unknown one.</summary>
internal sealed class ComparedRows
{
    private readonly FactStore _facts;
    private readonly CodeCounts _approvers;
    private readonly CodeCounts _marks;
    private readonly CodeCounts _targets;
    private readonly CodeCounts _points;
    private readonly OrderedTimes[] _times;
    private readonly FirstBottlenecks _bottlenecks;

    public ComparedRows(FactStore facts, Selection selection, TweetAttribute attribute, CancellationToken cancellationToken)
    {
        _facts = facts;
        var (selected, groups) = (facts.Selected(selection), new TweetsBy(attribute));
        var slots = new BySegment(facts.CodesOf(attribute).Count + 1);
        _approvers = Count(new PublishedPeople(PeopleCount.Approvers));
        _marks = Count(new TargetMarks());
        _targets = Count(new PublishedTargets());
        _points = Count(new TimeSteps(StepKind.Points, selection.Clock));
        _times = selected.Rank(groups, new TimeToPublishMeasure(selection.Clock), cancellationToken);
        _bottlenecks = new FirstBottlenecks(facts, selection, attribute, cancellationToken);

        CodeCounts Count(Coding coding) => selected.Count(groups, coding, slots, cancellationToken);
    }

    public int Slots => _times.Length;

    /// <summary>Published, those known to the day only included.</summary>
    public int TweetsOf(int slot) => _approvers.Total(slot);

    public ComparedFigures FiguresOf(int slot)
    {
        var tweets = TweetsOf(slot);
        var approvers = _approvers.ByCode(slot);
        var many = 0;
        for (var people = ApproversReport.Many; people < approvers.Length; people++)
        {
            many += approvers[people];
        }

        var (first, share) = _bottlenecks.Of(slot, _times[slot].Sum);
        return new ComparedFigures(
            tweets,
            DurationDistribution.Of(_times[slot]),
            TargetOf(slot),
            CountDistribution.OfOccurrences(approvers).Median,
            Wilson.Share(many, tweets),
            first,
            share,
            DistributionPoints.OfCounts(_points.ByCode(slot)));
    }

    private TargetFigures TargetOf(int slot)
    {
        var numbers = _targets.ByCode(slot);
        var only = numbers.IsEmpty ? -1 : numbers[1..].IndexOfAnyExcept(0) + 1;
        var isOnlyOne = only > 0 && numbers[(only + 1)..].IndexOfAnyExcept(0) < 0;
        var met = _marks[slot, TargetMarks.Met];
        return new TargetFigures(
            Wilson.Share(met, met + _marks[slot, TargetMarks.Late]),
            _marks[slot, TargetMarks.WithoutTarget],
            isOnlyOne ? TargetNumbers.Of(_facts, only) : null);
    }
}
