using Dashboard.Analytics.Facts;
using Dashboard.Domain.Visits;

namespace Dashboard.Analytics.Engine;

/// <summary>Which target a published tweet has, as <see cref="TargetNumbers"/> has it.</summary>
internal sealed record PublishedTargets : Coding
{
    public override CodeReader Read(FactStore facts) => new Reader(facts, new TargetNumbers().Read(facts));

    private sealed class Reader(FactStore facts, CodeReader targets) : CodeReader
    {
        public override int CodeOf(int tweet, int row) =>
            facts.Columns.Outcome[tweet] == Outcome.Published ? targets.CodeOf(tweet, row) : None;
    }
}
