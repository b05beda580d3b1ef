using Dashboard.Analytics.Columns;
using Dashboard.Analytics.Facts;
using Dashboard.Domain.Visits;

namespace Dashboard.Analytics.Engine;

/// <summary>One of the four counts of people and approvals, of published tweets.</summary>
internal sealed record PublishedPeople(PeopleCount Kind) : Coding
{
    public override CodeReader Read(FactStore facts) => new Reader(facts, Kind switch
    {
        PeopleCount.Approvers => facts.Columns.Approvers,
        PeopleCount.Hands => facts.Columns.Hands,
        PeopleCount.Groups => facts.Columns.Groups,
        _ => facts.Columns.Steps,
    });

    private sealed class Reader(FactStore facts, NumberColumn counts) : CodeReader
    {
        public override int CodeOf(int tweet, int row) => facts.Columns.Outcome[tweet] == Outcome.Published ? counts[tweet] : None;
    }
}

internal enum PeopleCount
{
    Approvers,
    Hands,
    Groups,
    Steps,
}
