using Dashboard.Domain.Visits;

namespace Dashboard.Analytics.Columns;

/// <summary>How a visit ended, and whether its opening was inferred, in one byte.</summary>
internal static class VisitMark
{
    private const byte Implicit = 0x80;

    public static byte Of(VisitOutcome outcome, bool isImplicit) => (byte)((byte)outcome | (isImplicit ? Implicit : 0));

    public static VisitOutcome OutcomeOf(byte mark) => (VisitOutcome)(mark & ~Implicit);

    public static bool IsImplicit(byte mark) => (mark & Implicit) != 0;
}

/// <summary>The outcome part of marks.</summary>
internal sealed class VisitOutcomeColumn(FactColumn<byte> marks)
{
    public VisitOutcome this[int row] => VisitMark.OutcomeOf(marks[row]);
}

/// <summary>The other part.</summary>
internal sealed class ImplicitColumn(FactColumn<byte> marks)
{
    public bool this[int row] => VisitMark.IsImplicit(marks[row]);
}
