using Dashboard.Analytics.Facts;
using Dashboard.Domain.Visits;

namespace Dashboard.Analytics.Engine;

/// <summary>Where a tweet went after a visit that ended with a return, as a segment of <see cref="StageVisits"/>: what <see cref="ReturnVisits"/> are counted by.</summary>
internal sealed record ReturnedTo : Coding
{
    /// <summary>To no stage: it came out without another look.</summary>
    public static int Nowhere => StageVisits.SegmentOf(StageKey.BetweenStages);

    public override CodeReader Read(FactStore facts) => new Reader(facts);

    private sealed class Reader(FactStore facts) : CodeReader
    {
        public override int CodeOf(int tweet, int row) =>
            ReturnsOf.Next(facts, tweet, row) is { } next ? StageVisits.SegmentOf(next) : Nowhere;
    }
}
