using Dashboard.Analytics.Engine;
using Dashboard.Analytics.Facts;
using Dashboard.Analytics.Summary;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Visits;
using NodaTime;

namespace Dashboard.Analytics.InFlight;

/// <summary>What had flowed in and out since the record began. No tweet ends before it starts, so what is between is in flight.</summary>
internal readonly record struct FlowCounts(int Started, int Published, int EndedOtherwise)
{
    public int InFlight => Started - Published - EndedOtherwise;

    /// <summary>Before a day begins in the reporting zone, among tweets with the selection's codes.</summary>
    public static FlowCounts Before(FactStore facts, Selection selection, LocalDate day, CancellationToken cancellationToken)
    {
        var before = selection with { From = null, To = day, DateBasis = DateBasis.Start };
        var ended = Marks(before with { DateBasis = DateBasis.End });
        var published = SelectionMarks.With(ended, Outcome.Published);
        return new(Marks(before).Total(0), published, ended.Total(0) - published);

        CodeCounts Marks(Selection one) => facts.Selected(one).Count(new AllTweets(), new SelectionMarks(), new BySegment(1), cancellationToken);
    }
}
