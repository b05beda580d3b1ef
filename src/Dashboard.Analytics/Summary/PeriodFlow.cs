using Dashboard.Analytics.Engine;
using Dashboard.Analytics.Facts;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Visits;

namespace Dashboard.Analytics.Summary;

/// <summary>
/// What came into a selection's period, what left it and how; with no range the period is the whole record. No tweet ends before it starts (its start
/// is one of its events up to its end), so what is open at an instant is what started before it, less what ended before it: four
/// counts by day, and no tweet is looked at.
/// </summary>
internal static class PeriodFlow
{
    /// <param name="byStart">The selection, its range applied to the start.</param>
    /// <param name="byEnd">The same to the end.</param>
    public static Reconciliation Of(FactStore facts, Selection byStart, Selection byEnd, CancellationToken cancellationToken)
    {
        var started = Total(Marks(facts, byStart, cancellationToken));
        var ended = Marks(facts, byEnd, cancellationToken);
        var carriedIn = OpenAtFirst(facts, byStart, cancellationToken);
        var left = Total(ended) - SelectionMarks.With(ended, Outcome.InFlight);
        return new Reconciliation(
            carriedIn,
            started,
            SelectionMarks.With(ended, Outcome.Published),
            SelectionMarks.With(ended, Outcome.Rejected),
            SelectionMarks.With(ended, Outcome.Withdrawn),
            SelectionMarks.With(ended, Outcome.Expired),
            carriedIn + started - left);
    }

    private static int OpenAtFirst(FactStore facts, Selection selection, CancellationToken cancellationToken)
    {
        if (selection.From is not { } from)
        {
            return 0;
        }

        var before = selection with { From = null, To = from, DateBasis = DateBasis.Start };
        return Total(Marks(facts, before, cancellationToken))
            - Total(Marks(facts, before with { DateBasis = DateBasis.End }, cancellationToken));
    }

    private static CodeCounts Marks(FactStore facts, Selection selection, CancellationToken cancellationToken) =>
        facts.Selected(selection).Count(new AllTweets(), new SelectionMarks(), new BySegment(1), cancellationToken);

    private static int Total(CodeCounts counts) => counts.Total(0);
}
