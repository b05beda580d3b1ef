using Dashboard.Analytics.Facts;
using Dashboard.Domain.Visits;

namespace Dashboard.Analytics.Engine;

/// <summary>What is counted within each tweet, to be summed like a duration: events and visits of every tweet, the rest of published ones.</summary>
internal sealed record TweetTally(Tallied Kind) : Measure
{
    public override bool IsDefined(FactStore facts, int tweet, int row) =>
        Kind is Tallied.Events or Tallied.Visits || facts.Columns.Outcome[tweet] == Outcome.Published;

    public override long Of(FactStore facts, int tweet, int row) => Kind switch
    {
        Tallied.Events => facts.Columns.Events[tweet],
        Tallied.Visits => facts.Columns.Visits[tweet],
        Tallied.Steps => facts.Columns.Steps[tweet],
        Tallied.ReworkLoops => facts.Columns.ReworkLoops[tweet],
        _ => facts.Columns.Handovers[tweet],
    };
}

internal enum Tallied
{
    Events,
    Visits,
    Steps,
    ReworkLoops,
    Handovers,
}
