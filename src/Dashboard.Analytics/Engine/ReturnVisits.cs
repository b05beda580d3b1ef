using Dashboard.Analytics.Facts;
using Dashboard.Domain.Visits;

namespace Dashboard.Analytics.Engine;

/// <summary>Visits of published tweets that ended with a return, by their stage: segments are those of <see cref="StageVisits"/>.</summary>
internal sealed record ReturnVisits : Population
{
    public override bool IsOfVisits => true;

    public override SegmentReader Read(FactStore facts) => new Reader(facts);

    private sealed class Reader(FactStore facts) : SegmentReader
    {
        public override int Segments => StageVisits.SegmentsOf(facts);

        public override int SegmentOf(int tweet, int row) =>
            facts.Columns.Outcome[tweet] == Outcome.Published && ReturnsOf.IsReturn(facts, row) ? StageVisits.SegmentOf(facts.Visits.Stage[row]) : Outside;
    }
}
