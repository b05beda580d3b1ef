using Dashboard.Analytics.Facts;
using Dashboard.Domain.Visits;

namespace Dashboard.Analytics.Engine;

/// <summary>Visits of published tweets that a return brought about, by the stage that sent the tweet back: segments are those of <see cref="StageVisits"/>.</summary>
internal sealed record VisitsAfterReturn : Population
{
    public override bool IsOfVisits => true;

    public override SegmentReader Read(FactStore facts) => new Reader(facts);

    private sealed class Reader(FactStore facts) : SegmentReader
    {
        public override int Segments => StageVisits.SegmentsOf(facts);

        public override int SegmentOf(int tweet, int row) =>
            facts.Columns.Outcome[tweet] == Outcome.Published && ReturnsOf.Of(facts, tweet, row) is { } sender ? StageVisits.SegmentOf(sender) : Outside;
    }
}
