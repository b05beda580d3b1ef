using System.Collections.Immutable;

namespace Dashboard.Domain.Visits;

/// <summary>
/// The visits of the tweet at hand while its events are read: which are open, and what closes them.
/// At most one visit of a stage is open at a time. Reused from tweet to tweet.
/// </summary>
internal sealed class VisitLedger
{
    private readonly List<StageVisit> _visits = [];
    private readonly List<int> _open = [];
    private readonly List<int> _closing = [];
    private readonly Comparison<int> _byClosing;

    public VisitLedger() => _byClosing = CompareByClosing;

    public void Clear()
    {
        _visits.Clear();
        _open.Clear();
    }

    public bool IsOpen(int stage) => FindOpen(stage) >= 0;

    public void Open(int stage, long at, bool isImplicit = false)
    {
        _open.Add(_visits.Count);
        _visits.Add(new StageVisit(stage, at, null, null, VisitOutcome.Open, -1, isImplicit));
    }

    /// <summary>The first start counts; the visit must be open.</summary>
    public void Start(int stage, long at)
    {
        var visit = _open[FindOpen(stage)];
        _visits[visit] = _visits[visit] with { Started = _visits[visit].Started ?? at };
    }

    /// <summary>Closes the stage's visit, if one is open.</summary>
    public void Close(int stage, long at, VisitOutcome outcome, int decidedBy = -1)
    {
        var position = FindOpen(stage);
        if (position >= 0)
        {
            Settle(_open[position], at, outcome, decidedBy);
            _open.RemoveAt(position);
        }
    }

    /// <summary>The end of the tweet: every visit still open closes, each with the outcome that its stage gives it.</summary>
    /// <returns>Whether any closed as <see cref="VisitOutcome.Bypassed"/>.</returns>
    public bool CloseAll(long at, VisitOutcome stages, VisitOutcome author, VisitOutcome scheduled)
    {
        var bypassed = false;
        foreach (var visit in _open)
        {
            var outcome = _visits[visit].Stage switch
            {
                StageKey.Author => author,
                StageKey.Scheduled => scheduled,
                _ => stages,
            };
            Settle(visit, at, outcome, decidedBy: -1);
            bypassed |= outcome == VisitOutcome.Bypassed;
        }

        _open.Clear();
        return bypassed;
    }

    /// <summary>Changes of stage between consecutive closed visits, ordered by closing, ties by order of opening.</summary>
    public int ChangesOfStage()
    {
        _closing.Clear();
        for (var i = 0; i < _visits.Count; i++)
        {
            if (_visits[i].Closed is not null)
            {
                _closing.Add(i);
            }
        }

        _closing.Sort(_byClosing);
        var changes = 0;
        for (var i = 1; i < _closing.Count; i++)
        {
            changes += _visits[_closing[i]].Stage != _visits[_closing[i - 1]].Stage ? 1 : 0;
        }

        return changes;
    }

    public ImmutableArray<StageVisit> ToImmutable() => [.. _visits];

    private void Settle(int visit, long at, VisitOutcome outcome, int decidedBy) =>
        _visits[visit] = _visits[visit] with { Closed = at, Outcome = outcome, DecidedBy = decidedBy };

    private int FindOpen(int stage)
    {
        for (var i = 0; i < _open.Count; i++)
        {
            if (_visits[_open[i]].Stage == stage)
            {
                return i;
            }
        }

        return -1;
    }

    private int CompareByClosing(int left, int right)
    {
        var (a, b) = (_visits[left], _visits[right]);
        var order = a.Closed.GetValueOrDefault().CompareTo(b.Closed.GetValueOrDefault());
        order = order != 0 ? order : a.Opened.CompareTo(b.Opened);
        return order != 0 ? order : left.CompareTo(right);
    }
}
