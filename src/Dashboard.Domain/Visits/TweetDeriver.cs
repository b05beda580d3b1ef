using Dashboard.Domain.Record;
using Dashboard.Domain.Settings;

namespace Dashboard.Domain.Visits;

/// <summary>
/// One tweet's events in, its facts out: the clock's start and end, the visits with their implicit openings, the flags and
/// the four counts. Reuses its buffers from tweet to tweet, so one instance serves one thread.
/// </summary>
/// <param name="automatedActors">Indices of actors that are no people.</param>
public sealed class TweetDeriver(ClockStart clockStart, IReadOnlySet<int> automatedActors)
{
    private readonly EventOrder _order = new();
    private readonly VisitLedger _visits = new();
    private readonly PeopleCount _people = new(automatedActors);

    private TweetFlags _flags;
    private long _start;
    private long? _handOff;
    private int _loops;
    private int _reassignments;

    /// <summary>Derives one tweet.</summary>
    /// <param name="recorded">All its events, in the order of recording; they are put in order of time here, ties as recorded.</param>
    /// <exception cref="ArgumentException">There is no event.</exception>
    public TweetFacts Derive(ReadOnlySpan<TweetEvent> recorded)
    {
        if (recorded.IsEmpty)
        {
            throw new ArgumentException("A tweet without events is no tweet.", nameof(recorded));
        }

        var events = _order.ByTime(recorded);
        var ending = IndexOfEnding(events);
        var upToEnd = ending < 0 ? events : events[..(ending + 1)];

        Reset(upToEnd, hasLaterEvents: upToEnd.Length < events.Length);
        foreach (var e in upToEnd)
        {
            Read(e);
        }

        return new TweetFacts(
            ending < 0 ? Outcome.InFlight : OutcomeOf(events[ending].Action),
            _start,
            ending < 0 ? null : events[ending].OccurredAt,
            _flags,
            _people.Approvers,
            _people.Hands,
            _people.Groups,
            _people.Steps,
            _loops,
            _reassignments + _visits.ChangesOfStage(),
            _visits.ToImmutable());
    }

    private static int IndexOfEnding(ReadOnlySpan<TweetEvent> events)
    {
        for (var i = 0; i < events.Length; i++)
        {
            if (events[i].Action.IsEnding())
            {
                return i;
            }
        }

        return -1;
    }

    private static Outcome OutcomeOf(ApprovalAction ending) => ending switch
    {
        ApprovalAction.Published => Outcome.Published,
        ApprovalAction.Rejected => Outcome.Rejected,
        ApprovalAction.Withdrawn => Outcome.Withdrawn,
        _ => Outcome.Expired,
    };

    private static long? FirstOf(ReadOnlySpan<TweetEvent> events, ApprovalAction action)
    {
        foreach (var e in events)
        {
            if (e.Action == action)
            {
                return e.OccurredAt;
            }
        }

        return null;
    }

    private void Reset(ReadOnlySpan<TweetEvent> upToEnd, bool hasLaterEvents)
    {
        var submitted = FirstOf(upToEnd, ApprovalAction.Submitted);
        var created = FirstOf(upToEnd, ApprovalAction.Created);
        _start = (clockStart == ClockStart.Created ? created ?? submitted : submitted ?? created) ?? upToEnd[0].OccurredAt;
        _flags = (hasLaterEvents ? TweetFlags.AfterEnd : TweetFlags.None) | (submitted is null ? TweetFlags.NoSubmission : TweetFlags.None);
        _handOff = null;
        _loops = 0;
        _reassignments = 0;
        _visits.Clear();
        _people.Clear();
    }

    private void Read(in TweetEvent e)
    {
        var stage = StageOf(e);
        Flag(e, stage);
        _people.Add(e.Action, stage, e.Actor);
        switch (e.Action)
        {
            case ApprovalAction.Created:
                OpenUnlessOpen(StageKey.Author, e.OccurredAt);
                _handOff = e.OccurredAt;
                break;
            case ApprovalAction.Submitted:
                _visits.Close(StageKey.Author, e.OccurredAt, VisitOutcome.Approved, e.Actor);
                _visits.Close(StageKey.Scheduled, e.OccurredAt, VisitOutcome.ChangesRequested);
                _handOff = e.OccurredAt;
                break;
            case ApprovalAction.Requested:
                _visits.Close(StageKey.Author, e.OccurredAt, VisitOutcome.Approved);
                _visits.Close(StageKey.Scheduled, e.OccurredAt, VisitOutcome.ChangesRequested);
                _flags |= OpenUnlessOpen(stage, e.OccurredAt) ? TweetFlags.None : TweetFlags.DuplicateRequest;
                break;
            case ApprovalAction.Started:
                OpenImplicitly(stage, e.OccurredAt);
                _visits.Start(stage, e.OccurredAt);
                break;
            case ApprovalAction.Reassigned:
                _reassignments += _visits.IsOpen(stage) ? 1 : 0;
                break;
            case ApprovalAction.Approved:
                Decide(stage, e, VisitOutcome.Approved);
                break;
            case ApprovalAction.ChangesRequested:
                _loops++;
                Decide(stage, e, VisitOutcome.ChangesRequested);
                _visits.Close(StageKey.Scheduled, e.OccurredAt, VisitOutcome.ChangesRequested);
                OpenUnlessOpen(StageKey.Author, e.OccurredAt);
                break;
            case ApprovalAction.Scheduled:
                _visits.Close(StageKey.Author, e.OccurredAt, VisitOutcome.Approved);
                OpenUnlessOpen(StageKey.Scheduled, e.OccurredAt);
                _handOff = e.OccurredAt;
                break;
            case ApprovalAction.Published:
                Publish(stage, e);
                break;
            case ApprovalAction.Rejected:
                Decide(stage, e, VisitOutcome.Rejected);
                _visits.CloseAll(e.OccurredAt, VisitOutcome.Ended, VisitOutcome.Ended, VisitOutcome.Ended);
                break;
            default:
                _visits.CloseAll(e.OccurredAt, VisitOutcome.Ended, VisitOutcome.Ended, VisitOutcome.Ended);
                break;
        }
    }

    private static int StageOf(in TweetEvent e) =>
        !e.Action.ReadsStage() ? StageKey.None
        : e.Stage == StageKey.None && e.Action.NeedsStage() ? StageKey.Unknown
        : e.Stage;

    private void Flag(in TweetEvent e, int stage)
    {
        if (e.OccurredAt < _start && e.Action != ApprovalAction.Created)
        {
            _flags |= TweetFlags.BeforeStart;
        }

        if (stage == StageKey.Unknown)
        {
            _flags |= TweetFlags.UnknownStage;
        }

        if (e.Action == ApprovalAction.Approved && e.Actor < 0)
        {
            _flags |= TweetFlags.UnknownActor;
        }

        if (e.Precision == TimePrecision.Day)
        {
            _flags |= TweetFlags.DayPrecision;
        }
    }

    private bool OpenUnlessOpen(int stage, long at)
    {
        if (_visits.IsOpen(stage))
        {
            return false;
        }

        _visits.Open(stage, at);
        return true;
    }

    /// <summary>
    /// A stage acts that nobody asked: its stay began with the latest hand-off, and whatever the author was doing ended there.
    /// </summary>
    private void OpenImplicitly(int stage, long at)
    {
        if (_visits.IsOpen(stage))
        {
            return;
        }

        var opened = _handOff ?? Math.Min(_start, at);
        _visits.Close(StageKey.Author, opened, VisitOutcome.Approved);
        _visits.Open(stage, opened, isImplicit: true);
        _flags |= TweetFlags.ImplicitVisit;
    }

    private void Decide(int stage, in TweetEvent e, VisitOutcome outcome)
    {
        OpenImplicitly(stage, e.OccurredAt);
        _visits.Close(stage, e.OccurredAt, outcome, e.Actor);
        _handOff = e.OccurredAt;
    }

    private void Publish(int stage, in TweetEvent e)
    {
        if (stage != StageKey.None && (_visits.IsOpen(stage) || !_visits.IsOpen(StageKey.Scheduled)))
        {
            OpenImplicitly(stage, e.OccurredAt);
            _visits.Close(stage, e.OccurredAt, VisitOutcome.Published, e.Actor);
        }

        var bypassed = _visits.CloseAll(e.OccurredAt, VisitOutcome.Bypassed, VisitOutcome.Approved, VisitOutcome.Published);
        _flags |= bypassed ? TweetFlags.Bypassed : TweetFlags.None;
    }
}
