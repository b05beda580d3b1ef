using Dashboard.Analytics.Engine;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Record;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Visits;

namespace Dashboard.Analytics.Facts;

/// <summary>Which rows a selection holds under a focus: those that the list of tweets and its export show.</summary>
internal sealed class FocusedTweets
{
    /// <summary>No stage of the record has this code: no visit is there.</summary>
    private const int NoSuchStage = int.MinValue;

    private readonly FactStore _facts;
    private readonly ClockKind _clock;
    private readonly TweetFocus _focus;
    private readonly SelectedTweets _selected;
    private readonly WorkInProgress _work;
    private readonly ArrivalHours? _arrivals;
    private readonly int? _stage, _approvedBy;

    public FocusedTweets(FactStore facts, Selection selection, TweetFocus focus)
    {
        (_facts, _clock, _focus) = (facts, selection.Clock, focus);
        _selected = new SelectedTweets(facts, selection);
        _work = new WorkInProgress(facts, _selected.Period);
        _arrivals = focus.Arrived is null ? null : new ArrivalHours(facts);
        _stage = focus.Stage is { } code ? KeyOf(facts, code) : null;
        _approvedBy = focus.ApprovedBy is { } role ? KeyOf(facts, role) : null;
    }

    /// <summary>Rows of the selection that the focus holds, in export order.</summary>
    public IEnumerable<int> Rows(CancellationToken cancellationToken)
    {
        if (_focus.IsNone)
        {
            return _selected.Rows(cancellationToken);
        }

        return _focus.IsOfTweetsInFlight
            ? _selected.RowsByCodes(cancellationToken).Where(tweet => IsInFlight(tweet) && Holds(tweet))
            : _selected.Rows(cancellationToken).Where(Holds);
    }

    private bool IsInFlight(int tweet) => _work.Holds(tweet) && (!_focus.IsOverdue || _work.IsOverdue(tweet));

    private bool Holds(int tweet) =>
        HoldsOutcome(tweet)
        && (_focus.Flag is not { } flag || (_facts.Columns.Flags[tweet] & flag) != TweetFlags.None)
        && (_focus.Approvers is not { } approvers || HoldsApprovers(tweet, approvers))
        && HoldsTime(tweet)
        && HoldsApproval(tweet)
        && HoldsVisits(tweet);

    private bool HoldsOutcome(int tweet) => _focus.IsUnpublished
        ? _facts.Columns.Outcome[tweet] is Outcome.Rejected or Outcome.Withdrawn or Outcome.Expired
        : _focus.Outcome is null or Outcome.InFlight || _facts.Columns.Outcome[tweet] == _focus.Outcome;

    private bool HoldsApprovers(int tweet, ApproversFocus wanted)
    {
        var count = _facts.Columns.Approvers[tweet];
        return _facts.Columns.Outcome[tweet] == Outcome.Published && (wanted.OrMore ? count >= wanted.Count : count == wanted.Count);
    }

    private bool HoldsTime(int tweet)
    {
        if (_focus.TimeToPublishFrom is null && _focus.TimeToPublishTo is null)
        {
            return true;
        }

        if (!_facts.HasTimeToPublish(tweet))
        {
            return false;
        }

        var time = _facts.TotalOf(tweet, _clock);
        return time >= (_focus.TimeToPublishFrom ?? long.MinValue) && (_focus.TimeToPublishTo is not { } to || time < to);
    }

    private bool HoldsApproval(int tweet)
    {
        if (_approvedBy is null)
        {
            return true;
        }

        foreach (var visit in _facts.VisitsOf(tweet))
        {
            if (_facts.Visits.Stage[visit] == _approvedBy && ApprovalMarks.Of(_facts, visit) is ApprovalMarks.Known or ApprovalMarks.Unknown)
            {
                return _facts.Columns.Outcome[tweet] == Outcome.Published;
            }
        }

        return false;
    }

    /// <summary>Stage and hour of arrival are asked of one and the same visit.</summary>
    private bool HoldsVisits(int tweet)
    {
        if (_stage is null && _arrivals is null)
        {
            return true;
        }

        foreach (var visit in _facts.VisitsOf(tweet))
        {
            if ((_stage is null || _facts.Visits.Stage[visit] == _stage)
                && (_arrivals is null || _arrivals.Of(tweet, visit) == _focus.Arrived))
            {
                return true;
            }
        }

        return false;
    }

    private static int KeyOf(FactStore facts, string code)
    {
        switch (code)
        {
            case ReservedNames.Author:
                return StageKey.Author;
            case ReservedNames.Scheduled:
                return StageKey.Scheduled;
            case ReservedNames.Unknown:
                return StageKey.Unknown;
            default:
                var stages = facts.Codes.Stages;
                // From the last: a text that was given up with its import may stand there a second time, before.
                for (var stage = stages.Count - 1; stage >= 0; stage--)
                {
                    if (stages[stage] == code)
                    {
                        return stage;
                    }
                }

                return NoSuchStage;
        }
    }
}
