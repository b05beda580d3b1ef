using Dashboard.Analytics.Facts;

namespace Dashboard.Analytics.Engine;

/// <summary>All tweets, whatever became of them, in one segment.</summary>
internal sealed record AllTweets : Population
{
    public override bool IsOfVisits => false;

    public override SegmentReader Read(FactStore facts) => new Reader();

    private sealed class Reader : SegmentReader
    {
        public override int Segments => 1;

        public override int SegmentOf(int tweet, int row) => 0;
    }
}

/// <summary>Tweets told apart by an attribute: segment 0 is the unknown value.</summary>
internal sealed record TweetsBy(TweetAttribute Attribute) : Population
{
    public override bool IsOfVisits => false;

    public override SegmentReader Read(FactStore facts) => new Reader(facts, Attribute);

    private sealed class Reader(FactStore facts, TweetAttribute attribute) : SegmentReader
    {
        public override int Segments => facts.CodesOf(attribute).Count + 1;

        public override int SegmentOf(int tweet, int row) => facts.Columns.Attribute(attribute)[tweet] + 1;
    }
}
