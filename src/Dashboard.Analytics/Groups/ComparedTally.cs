using Dashboard.Analytics.Columns;
using System.Runtime.InteropServices;
using Dashboard.Analytics.Approvers;
using Dashboard.Analytics.Facts;
using Dashboard.Analytics.Statistics;
using Dashboard.Analytics.Summary;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Visits;

namespace Dashboard.Analytics.Groups;

/// <summary>What is gathered of one group's published tweets while a selection is read.</summary>
internal sealed class ComparedTally(FactStore facts, ClockKind clock)
{
    private readonly List<int> _approvers = [];
    private readonly List<long> _times = [];
    private readonly TargetTally _target = new(facts);

    /// <summary>By stage, the last slot for the unknown one.</summary>
    private readonly long[] _attributed = new long[facts.Codes.Stages.Count + 1];

    private readonly DurationColumn _ofVisits = clock == ClockKind.Working ? facts.Visits.AttributedWorking : facts.Visits.AttributedElapsed;

    public int Tweets => _approvers.Count;

    public IReadOnlyList<long> Times => _times;

    public void AddPublished(int tweet)
    {
        _approvers.Add(facts.Columns.Approvers[tweet]);
        _target.Add(tweet, isPublished: true);
        if (!facts.HasTimeToPublish(tweet))
        {
            return;
        }

        _times.Add(facts.TotalOf(tweet, clock));
        foreach (var visit in facts.VisitsOf(tweet))
        {
            var stage = facts.Visits.Stage[visit];
            if (StageKey.IsRanked(stage))
            {
                _attributed[stage == StageKey.Unknown ? ^1 : stage] += _ofVisits[visit];
            }
        }
    }

    public ComparedFigures ToFigures()
    {
        var times = CollectionsMarshal.AsSpan(_times);
        var total = _times.Sum();
        var timeToPublish = DurationDistribution.Of(times);
        var (first, held) = First();
        return new ComparedFigures(
            Tweets,
            timeToPublish,
            _target.ToFigures(),
            CountDistribution.Of(CollectionsMarshal.AsSpan(_approvers)).Median,
            Wilson.Share(_approvers.Count(people => people >= ApproversReport.Many), Tweets),
            first,
            first is null ? null : (double)held / total,
            DistributionPoints.Read(times));
    }

    /// <summary>No stage on a tie for the first place, nor where no time is attributed to any.</summary>
    private (string? Code, long Held) First()
    {
        var most = _attributed.Max();
        if (most == 0 || _attributed.Count(held => held == most) > 1)
        {
            return (null, 0);
        }

        var slot = Array.IndexOf(_attributed, most);
        return (StageKey.Code(slot == _attributed.Length - 1 ? StageKey.Unknown : slot, facts.Codes.Stages), most);
    }
}
