using System.Collections.Immutable;
using Dashboard.Analytics.Engine;
using Dashboard.Analytics.Facts;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Visits;

namespace Dashboard.Analytics.Summary;

/// <summary>
/// What is said of tweets in flight together: with one clock the first to start is the oldest, so that an age is worked out for one tweet of each rule, and
/// whether a tweet is overdue is seen from its start, unless it waited for a slot.
/// </summary>
internal sealed class InFlightTally(FactStore facts, WorkInProgress work, OverdueStarts overdueStarts)
{
    private const int None = -1;

    private readonly int[] _first = Enumerable.Repeat(None, facts.Rules.Count).ToArray();
    private int _overdue;
    private int _withTarget;

    /// <param name="row">In flight, in any order.</param>
    public void Add(in OpenRow row)
    {
        if (!row.HasDurations)
        {
            return;
        }

        ref var first = ref _first[row.Rule];
        first = first == None || IsBefore(row.Tweet, first) ? row.Tweet : first;
        if (facts.Rules[row.Rule].Target is null)
        {
            return;
        }

        _withTarget++;
        if (row.Start <= overdueStarts.Of(row.Rule) && (!row.MayHaveWaited || work.IsOverdue(row.Tweet)))
        {
            _overdue++;
        }
    }

    /// <param name="tweets">How many are in flight, those without durations included.</param>
    public InFlightFigures ToFigures(int tweets, ClockKind clock)
    {
        var (oldest, oldestAge) = (None, 0L);
        foreach (var tweet in _first)
        {
            if (tweet == None)
            {
                continue;
            }

            var age = work.Age(tweet, clock);
            if (oldest == None || age > oldestAge || (age == oldestAge && IsBefore(tweet, oldest)))
            {
                (oldest, oldestAge) = (tweet, age);
            }
        }

        return oldest == None
            ? new InFlightFigures(tweets, null, null, [], _overdue, _withTarget)
            : new InFlightFigures(tweets, oldestAge, facts.Codes.Tweets[facts.Columns.Tweet[oldest]], Holders(oldest), _overdue, _withTarget);
    }

    /// <summary>In the order of exports: by start, then by identifier. Rows of the base stand in it, and so do those after it, each among themselves.</summary>
    private bool IsBefore(int tweet, int other)
    {
        if (tweet < facts.BaseTweets == other < facts.BaseTweets)
        {
            return tweet < other;
        }

        var byStart = facts.Columns.Start[tweet].CompareTo(facts.Columns.Start[other]);
        return byStart != 0 ? byStart < 0 : string.CompareOrdinal(IdentifierOf(tweet), IdentifierOf(other)) < 0;
    }

    private string IdentifierOf(int tweet) => facts.Codes.Tweets[facts.Columns.Tweet[tweet]];

    private ImmutableArray<string> Holders(int tweet)
    {
        List<(long Opened, int Visit)> open = [];
        foreach (var visit in facts.VisitsOf(tweet))
        {
            if (work.HoldsVisit(visit))
            {
                open.Add((facts.Visits.Opened[visit], visit));
            }
        }

        open.Sort();
        return [.. open.Select(visit => StageKey.Code(facts.Visits.Stage[visit.Visit], facts.Codes.Stages))];
    }
}
