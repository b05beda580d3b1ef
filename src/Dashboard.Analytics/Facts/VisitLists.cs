using Dashboard.Analytics.Columns;
using Dashboard.Domain.Visits;

namespace Dashboard.Analytics.Facts;

/// <summary>Facts of some visits while they are gathered: a list for each of <see cref="VisitColumns"/>, in its order.</summary>
internal sealed class VisitLists : RowLists
{
    private readonly List<int> _stage, _decidedBy;
    private readonly List<long> _opened;
    private readonly List<byte> _mark;
    private readonly DurationList _started, _closed, _workingDwell, _workingWaiting, _attributedElapsed, _attributedWorking, _blockingElapsed, _blockingWorking;

    public VisitLists()
    {
        _stage = Numbers();
        _opened = Instants();
        _started = Durations();
        _closed = Durations();
        _mark = Plain<byte>();
        _decidedBy = Numbers();
        _workingDwell = Durations();
        _workingWaiting = Durations();
        _attributedElapsed = Durations();
        _attributedWorking = Durations();
        _blockingElapsed = Durations();
        _blockingWorking = Durations();
    }

    public int Count => _stage.Count;

    /// <summary>Appends a row.</summary>
    public void Add(in StageVisit visit, in VisitTimes times)
    {
        _stage.Add(visit.Stage);
        _opened.Add(visit.Opened);
        _started.Add(visit.Started - visit.Opened ?? Moment.None);
        _closed.Add(visit.Closed - visit.Opened ?? Moment.None);
        _mark.Add(VisitMark.Of(visit.Outcome, visit.IsImplicit));
        _decidedBy.Add(visit.DecidedBy);
        _workingDwell.Add(times.WorkingDwell);
        _workingWaiting.Add(times.WorkingWaiting);
        _attributedElapsed.Add(times.AttributedElapsed);
        _attributedWorking.Add(times.AttributedWorking);
        _blockingElapsed.Add(times.BlockingElapsed);
        _blockingWorking.Add(times.BlockingWorking);
    }

    /// <summary>Appends a row of some columns.</summary>
    public void Add(VisitColumns from, int row)
    {
        _stage.Add(from.Stage[row]);
        _opened.Add(from.Opened[row]);
        _started.Add(from.Started.After[row]);
        _closed.Add(from.Closed.After[row]);
        _mark.Add(VisitMark.Of(from.Outcome[row], from.IsImplicit[row]));
        _decidedBy.Add(from.DecidedBy[row]);
        _workingDwell.Add(from.WorkingDwell[row]);
        _workingWaiting.Add(from.WorkingWaiting[row]);
        _attributedElapsed.Add(from.AttributedElapsed[row]);
        _attributedWorking.Add(from.AttributedWorking[row]);
        _blockingElapsed.Add(from.BlockingElapsed[row]);
        _blockingWorking.Add(from.BlockingWorking[row]);
    }
}

/// <summary>A visit's times, 0 where there is none.</summary>
internal readonly record struct VisitTimes(
    long WorkingDwell, long WorkingWaiting, long AttributedElapsed, long AttributedWorking, long BlockingElapsed, long BlockingWorking);
