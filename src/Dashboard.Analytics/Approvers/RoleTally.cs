using System.Runtime.InteropServices;
using Dashboard.Analytics.Statistics;

namespace Dashboard.Analytics.Approvers;

/// <summary>The approvals of one stage, tweet after tweet.</summary>
internal sealed class RoleTally
{
    private readonly List<int> _people = [];
    private readonly HashSet<int> _actors = [];
    private int _tweet = -1;
    private int _steps;

    /// <param name="tweet">All approvals of a tweet come one after the other.</param>
    /// <param name="actor">−1 where unknown: however many those are, they count as one.</param>
    public void Add(int tweet, int actor)
    {
        if (tweet != _tweet)
        {
            _tweet = tweet;
            _actors.Clear();
            _people.Add(0);
        }

        _steps++;
        _actors.Add(actor);
        _people[^1] = _actors.Count;
    }

    public ApproverRole ToFigures(string stage, int published)
    {
        var tweets = Wilson.Share(_people.Count, published);
        var (median, p90, max) = CountDistribution.Of(CollectionsMarshal.AsSpan(_people));
        return new(stage, _steps, tweets, new CountFigures(median, p90, max));
    }
}
