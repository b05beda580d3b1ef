using System.Runtime.InteropServices;
using Dashboard.Analytics.Columns;
using Dashboard.Domain.Record;
using Dashboard.Domain.Visits;

namespace Dashboard.Analytics.Facts;

/// <summary>Facts of some tweets while they are gathered: a list for each of <see cref="TweetColumns"/>, in its order.</summary>
internal sealed class TweetLists : RowLists
{
    private readonly List<int>[] _attributes;
    private readonly List<int> _tweet, _approvers, _hands, _groups, _steps, _reworkLoops, _handovers, _events, _rule;
    private readonly List<long> _start;
    private readonly List<Outcome> _outcome;
    private readonly List<TweetFlags> _flags;
    private readonly DurationList _duration, _workingTotal, _scheduledElapsed, _scheduledWorking, _betweenElapsed, _betweenWorking;

    public TweetLists()
    {
        _attributes = [.. Enum.GetValues<TweetAttribute>().Select(_ => Numbers())];
        _tweet = Numbers();
        _start = Instants();
        _duration = Durations();
        _outcome = Plain<Outcome>();
        _flags = Plain<TweetFlags>();
        _workingTotal = Durations();
        _scheduledElapsed = Durations();
        _scheduledWorking = Durations();
        _betweenElapsed = Durations();
        _betweenWorking = Durations();
        _approvers = Numbers();
        _hands = Numbers();
        _groups = Numbers();
        _steps = Numbers();
        _reworkLoops = Numbers();
        _handovers = Numbers();
        _events = Numbers();
        _rule = Numbers();
        FirstVisit = Numbers();
        Visits = Numbers();
    }

    public int Count => _tweet.Count;

    private List<int> FirstVisit { get; }

    private List<int> Visits { get; }

    /// <summary>Index of each row's identifier.</summary>
    public IReadOnlyList<int> Tweets => _tweet;

    /// <summary>Each row's start.</summary>
    public IReadOnlyList<long> Starts => _start;

    /// <summary>Counts first visits from a later row on: other visits stand before these.</summary>
    public void ShiftVisits(int before)
    {
        foreach (ref var first in CollectionsMarshal.AsSpan(FirstVisit))
        {
            first += before;
        }
    }

    /// <summary>Appends a row.</summary>
    /// <param name="tweet">Index of its identifier.</param>
    public void Add(int tweet, in AttributeCodes attributes, TweetFacts facts, int events, int rule, in TweetTimes times, int firstVisit)
    {
        _attributes[(int)TweetAttribute.Department].Add(attributes.Department);
        _attributes[(int)TweetAttribute.Purpose].Add(attributes.Purpose);
        _attributes[(int)TweetAttribute.Language].Add(attributes.Language);
        _attributes[(int)TweetAttribute.Channel].Add(attributes.Channel);
        _attributes[(int)TweetAttribute.Lane].Add(attributes.Lane);
        _attributes[(int)TweetAttribute.Pair].Add(attributes.Pair);
        _tweet.Add(tweet);
        _start.Add(facts.Start);
        _duration.Add(facts.End is { } end ? end - facts.Start : Moment.None);
        _outcome.Add(facts.Outcome);
        _flags.Add(facts.Flags);
        _workingTotal.Add(times.WorkingTotal);
        _scheduledElapsed.Add(times.ScheduledElapsed);
        _scheduledWorking.Add(times.ScheduledWorking);
        _betweenElapsed.Add(times.BetweenElapsed);
        _betweenWorking.Add(times.BetweenWorking);
        _approvers.Add(facts.Approvers);
        _hands.Add(facts.Hands);
        _groups.Add(facts.Groups);
        _steps.Add(facts.Steps);
        _reworkLoops.Add(facts.ReworkLoops);
        _handovers.Add(facts.Handovers);
        _events.Add(events);
        _rule.Add(rule);
        FirstVisit.Add(firstVisit);
        Visits.Add(facts.Visits.Length);
    }

    /// <summary>Appends a row of some columns.</summary>
    public void Add(TweetColumns from, int row, int firstVisit)
    {
        for (var attribute = 0; attribute < _attributes.Length; attribute++)
        {
            _attributes[attribute].Add(from.Attribute((TweetAttribute)attribute)[row]);
        }

        _tweet.Add(from.Tweet[row]);
        _start.Add(from.Start[row]);
        _duration.Add(from.End.After[row]);
        _outcome.Add(from.Outcome[row]);
        _flags.Add(from.Flags[row]);
        _workingTotal.Add(from.WorkingTotal[row]);
        _scheduledElapsed.Add(from.ScheduledElapsed[row]);
        _scheduledWorking.Add(from.ScheduledWorking[row]);
        _betweenElapsed.Add(from.BetweenElapsed[row]);
        _betweenWorking.Add(from.BetweenWorking[row]);
        _approvers.Add(from.Approvers[row]);
        _hands.Add(from.Hands[row]);
        _groups.Add(from.Groups[row]);
        _steps.Add(from.Steps[row]);
        _reworkLoops.Add(from.ReworkLoops[row]);
        _handovers.Add(from.Handovers[row]);
        _events.Add(from.Events[row]);
        _rule.Add(from.Rule[row]);
        FirstVisit.Add(firstVisit);
        Visits.Add(from.Visits[row]);
    }
}

/// <summary>A tweet's own times, 0 where there is none.</summary>
internal readonly record struct TweetTimes(long WorkingTotal, long ScheduledElapsed, long ScheduledWorking, long BetweenElapsed, long BetweenWorking);
