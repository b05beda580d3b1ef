using Dashboard.Analytics.Columns;
using Dashboard.Domain.Visits;

namespace Dashboard.Analytics.Facts;

/// <summary>
/// The facts of visits, a column each; about 28 bytes a visit. A tweet's visits stand together, in the order of the events that made them.
/// Immutable. Durations are unclipped, and 0 where there is none.
/// </summary>
internal sealed class VisitColumns
{
    /// <param name="from">Gives the columns in the order of <see cref="VisitLists"/>.</param>
    public VisitColumns(ColumnSource from)
    {
        Stage = from.Numbers();
        Opened = from.Instants();
        Started = new(Opened, from.Durations());
        Closed = new(Opened, from.Durations());
        var marks = from.Plain<byte>();
        (Outcome, IsImplicit) = (new(marks), new(marks));
        DecidedBy = from.Numbers();
        WorkingDwell = from.Durations();
        WorkingWaiting = from.Differing(null);
        AttributedElapsed = from.Differing(Closed.After);
        AttributedWorking = from.Differing(WorkingDwell);
        BlockingElapsed = from.Differing(AttributedElapsed);
        BlockingWorking = from.Differing(AttributedWorking);
        All = from.Columns;
    }

    public int Count => Stage.Count;

    /// <summary>Every column, in the order in which they are made.</summary>
    public IReadOnlyList<IFactColumn> All { get; }

    /// <summary>A <see cref="StageKey"/>.</summary>
    public NumberColumn Stage { get; }

    public InstantColumn Opened { get; }

    /// <summary><see cref="Moment.None"/> where unknown.</summary>
    public MomentColumn Started { get; }

    /// <summary><see cref="Moment.None"/> while open.</summary>
    public MomentColumn Closed { get; }

    public VisitOutcomeColumn Outcome { get; }

    /// <summary>Index of the actor, −1 where there is none.</summary>
    public NumberColumn DecidedBy { get; }

    public ImplicitColumn IsImplicit { get; }

    public DurationColumn WorkingDwell { get; }

    public DifferingDurations WorkingWaiting { get; }

    public DifferingDurations AttributedElapsed { get; }

    public DifferingDurations AttributedWorking { get; }

    public DifferingDurations BlockingElapsed { get; }

    public DifferingDurations BlockingWorking { get; }

    /// <summary>The same base with others' rows after it.</summary>
    public VisitColumns WithTail(VisitColumns tail) => new(new TailedColumns(All, tail.All));
}
