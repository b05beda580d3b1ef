using Dashboard.Analytics.Facts;

namespace Dashboard.Analytics.Engine;

/// <summary>Tweets by the number of their approvers, whatever became of them.</summary>
/// <param name="Pooled">From this number on they are one segment, the last.</param>
internal sealed record TweetsByApprovers(int Pooled) : Population
{
    public override bool IsOfVisits => false;

    public override SegmentReader Read(FactStore facts) => new Reader(facts, Pooled);

    private sealed class Reader(FactStore facts, int pooled) : SegmentReader
    {
        public override int Segments => pooled + 1;

        public override int SegmentOf(int tweet, int row) => Math.Min(facts.Columns.Approvers[tweet], pooled);
    }
}
