using Dashboard.Analytics.Columns;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Dashboard.Analytics.Facts;
using Dashboard.Analytics.Statistics;
using Dashboard.Domain.Calendars;

namespace Dashboard.Analytics.Summary;

/// <summary>Published tweets told apart by one attribute; slot 0 gathers those for which it is unknown.</summary>
internal sealed class GroupTally
{
    private readonly FactStore _facts;
    private readonly ClockKind _clock;
    private readonly NumberColumn _column;
    private readonly IReadOnlyList<string> _codes;
    private readonly List<int>?[] _approvers;
    private readonly List<long>?[] _times;

    public GroupTally(FactStore facts, TweetAttribute attribute, ClockKind clock)
    {
        (_facts, _clock, _column, _codes) = (facts, clock, facts.Columns.Attribute(attribute), facts.CodesOf(attribute));
        _approvers = new List<int>?[_codes.Count + 1];
        _times = new List<long>?[_codes.Count + 1];
    }

    public void AddPublished(int tweet)
    {
        var slot = _column[tweet] + 1;
        (_approvers[slot] ??= []).Add(_facts.Columns.Approvers[tweet]);
        _times[slot] ??= [];
        if (_facts.HasTimeToPublish(tweet))
        {
            _times[slot]!.Add(_facts.TotalOf(tweet, _clock));
        }
    }

    public ImmutableArray<GroupFigures> ToFigures() =>
        [.. Enumerable.Range(0, _approvers.Length)
            .Where(slot => _approvers[slot] is not null)
            .Select(slot => Figures(slot == 0 ? "" : _codes[slot - 1], _approvers[slot]!, _times[slot]!))
            .OrderBy(group => group.Code, StringComparer.Ordinal)];

    private static GroupFigures Figures(string code, List<int> approvers, List<long> times) => new(
        code,
        approvers.Count,
        DurationDistribution.Of(CollectionsMarshal.AsSpan(times)),
        CountDistribution.Of(CollectionsMarshal.AsSpan(approvers)).Median);
}
