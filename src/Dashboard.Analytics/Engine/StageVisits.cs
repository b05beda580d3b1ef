using Dashboard.Analytics.Facts;
using Dashboard.Domain.Visits;

namespace Dashboard.Analytics.Engine;

/// <summary>Visits of tweets that were published, or that ended otherwise, by stage.</summary>
internal sealed record StageVisits(bool OfPublished) : Population
{
    /// <summary>Segment of the first real stage: the reserved ones stand before, so that a stage keeps its segment when others come.</summary>
    private const int FirstStage = -StageKey.BetweenStages;

    public override bool IsOfVisits => true;

    /// <summary>How many segments there are.</summary>
    public static int SegmentsOf(FactStore facts) => FirstStage + facts.Codes.Stages.Count;

    /// <param name="key">A <see cref="StageKey"/>.</param>
    public static int SegmentOf(int key) => key + FirstStage;

    /// <returns>A <see cref="StageKey"/>.</returns>
    public static int KeyOf(int segment) => segment - FirstStage;

    public override SegmentReader Read(FactStore facts) => new Reader(facts, OfPublished);

    private sealed class Reader(FactStore facts, bool ofPublished) : SegmentReader
    {
        public override int Segments => SegmentsOf(facts);

        public override int SegmentOf(int tweet, int row) =>
            facts.Columns.Outcome[tweet] == Outcome.InFlight || facts.Columns.Outcome[tweet] == Outcome.Published != ofPublished
                ? Outside
                : StageVisits.SegmentOf(facts.Visits.Stage[row]);
    }
}
