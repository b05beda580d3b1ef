using Dashboard.Analytics.Facts;
using Dashboard.Domain.Visits;

namespace Dashboard.Analytics.Engine;

/// <summary>How many people approved a tweet, of published ones.</summary>
internal sealed record PublishedApprovers : Coding
{
    public override CodeReader Read(FactStore facts) => new Reader(facts);

    private sealed class Reader(FactStore facts) : CodeReader
    {
        public override int CodeOf(int tweet, int row) =>
            facts.Columns.Outcome[tweet] == Outcome.Published ? facts.Columns.Approvers[tweet] : None;
    }
}
