using Dashboard.Domain.Visits;

namespace Dashboard.Analytics.Facts;

/// <summary>
/// The facts of visits, a column each: a tweet's visits stand together, in the order of the events that made them. Filled once by the
/// builder, then only read. Durations are unclipped, and 0 where there is none.
/// </summary>
internal sealed class VisitColumns
{
    private const int FirstCapacity = 1024;

    public int Count { get; private set; }

    /// <summary>A <see cref="StageKey"/>.</summary>
    public int[] Stage = new int[FirstCapacity];

    public long[] Opened = new long[FirstCapacity];

    /// <summary><see cref="Moment.None"/> where unknown.</summary>
    public long[] Started = new long[FirstCapacity];

    /// <summary><see cref="Moment.None"/> while open.</summary>
    public long[] Closed = new long[FirstCapacity];

    public VisitOutcome[] Outcome = new VisitOutcome[FirstCapacity];

    /// <summary>Index of the actor, −1 where there is none.</summary>
    public int[] DecidedBy = new int[FirstCapacity];

    public bool[] IsImplicit = new bool[FirstCapacity];

    public long[] WorkingDwell = new long[FirstCapacity];

    public long[] WorkingWaiting = new long[FirstCapacity];

    public long[] AttributedElapsed = new long[FirstCapacity];

    public long[] AttributedWorking = new long[FirstCapacity];

    public long[] BlockingElapsed = new long[FirstCapacity];

    public long[] BlockingWorking = new long[FirstCapacity];

    /// <summary>Appends a row; its durations are set by whoever knows the clocks.</summary>
    public int Add(in StageVisit visit)
    {
        if (Count == Stage.Length)
        {
            Resize(Count * 2);
        }

        var row = Count++;
        Stage[row] = visit.Stage;
        Opened[row] = visit.Opened;
        Started[row] = visit.Started ?? Moment.None;
        Closed[row] = visit.Closed ?? Moment.None;
        Outcome[row] = visit.Outcome;
        DecidedBy[row] = visit.DecidedBy;
        IsImplicit[row] = visit.IsImplicit;
        return row;
    }

    /// <summary>Gives back what was reserved for rows that never came.</summary>
    public void Trim() => Resize(Count);

    private void Resize(int length)
    {
        Array.Resize(ref Stage, length);
        Array.Resize(ref Opened, length);
        Array.Resize(ref Started, length);
        Array.Resize(ref Closed, length);
        Array.Resize(ref Outcome, length);
        Array.Resize(ref DecidedBy, length);
        Array.Resize(ref IsImplicit, length);
        Array.Resize(ref WorkingDwell, length);
        Array.Resize(ref WorkingWaiting, length);
        Array.Resize(ref AttributedElapsed, length);
        Array.Resize(ref AttributedWorking, length);
        Array.Resize(ref BlockingElapsed, length);
        Array.Resize(ref BlockingWorking, length);
    }
}
