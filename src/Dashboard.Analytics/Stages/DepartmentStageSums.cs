using Dashboard.Analytics.Engine;
using Dashboard.Analytics.Facts;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Visits;

namespace Dashboard.Analytics.Stages;

/// <summary>Counts and times of a selection's published tweets by department (slot 0 is the unknown one) and stage.</summary>
internal sealed class DepartmentStageSums
{
    private readonly int _segments;
    private readonly CodeCounts _tweets;
    private readonly CodeCounts _visits;
    private readonly long[] _totals;
    private readonly long[] _between;
    private readonly long[] _attributed;

    public DepartmentStageSums(FactStore facts, Selection selection, CancellationToken cancellationToken)
    {
        _segments = StageVisits.SegmentsOf(facts);
        var (selected, clock) = (facts.Selected(selection), selection.Clock);
        var (tweets, visits) = (new AllTweets(), new StageVisits(OfPublished: true));
        var departments = new ByAttribute(facts, TweetAttribute.Department, 1);
        var cells = new ByAttribute(facts, TweetAttribute.Department, _segments);
        _tweets = selected.Count(tweets, new TweetMarks(), departments, cancellationToken);
        _totals = selected.Sum(tweets, new TimeToPublishMeasure(clock), departments, cancellationToken);
        _between = selected.Sum(tweets, new BetweenStagesTime(clock), departments, cancellationToken);
        _visits = selected.Count(visits, new VisitMarks(), cells, cancellationToken);
        _attributed = selected.Sum(visits, new VisitTime(VisitTimeKind.Attributed, clock), cells, cancellationToken);
    }

    public int Published(int slot) => WithDurations(slot) + _tweets[slot, TweetMarks.CodeOf(Outcome.Published, hasDurations: false)];

    /// <param name="segments">The columns.</param>
    public DepartmentRow ToRow(string code, int slot, int[] segments) => new(
        code,
        Published(slot),
        WithDurations(slot),
        _totals[slot],
        [.. segments.Select(segment => ToCell(slot, segment))]);

    private int WithDurations(int slot) => _tweets[slot, TweetMarks.CodeOf(Outcome.Published, hasDurations: true)];

    private DepartmentCell ToCell(int slot, int segment)
    {
        var cell = (slot * _segments) + segment;
        var attributed = segment == StageVisits.SegmentOf(StageKey.BetweenStages) ? _between[slot] : _attributed[cell];
        return new(attributed, _totals[slot] == 0 ? null : (double)attributed / _totals[slot], VisitMarks.With(_visits, cell, VisitMarks.IsFirst));
    }
}
