using Dashboard.Analytics.Columns;
using Dashboard.Analytics.Facts;
using Dashboard.Domain.Visits;

namespace Dashboard.Analytics.Engine;

/// <summary>How many loops or handovers a published tweet had.</summary>
/// <param name="Kind"><see cref="Tallied.ReworkLoops"/> or <see cref="Tallied.Handovers"/>.</param>
internal sealed record PublishedTally(Tallied Kind) : Coding
{
    public override CodeReader Read(FactStore facts) => new Reader(facts, Kind == Tallied.ReworkLoops ? facts.Columns.ReworkLoops : facts.Columns.Handovers);

    private sealed class Reader(FactStore facts, NumberColumn tally) : CodeReader
    {
        public override int CodeOf(int tweet, int row) => facts.Columns.Outcome[tweet] == Outcome.Published ? tally[tweet] : None;
    }
}
