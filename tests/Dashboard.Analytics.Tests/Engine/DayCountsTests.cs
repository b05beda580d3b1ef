using CsCheck;
using Dashboard.Analytics.Engine;
using Dashboard.Analytics.Facts;
using Dashboard.Analytics.Tests.Records;
using Dashboard.Domain.Selections;

namespace Dashboard.Analytics.Tests.Engine;

public sealed class DayCountsTests
{
    private static readonly FactStore Facts = ManyTweets.Build(seed: 3);
    private static readonly DayNumbers Days = DayNumbers.Of(Facts, DateBasis.End, CancellationToken.None)!;
    private static readonly Population Tweets = new AllTweets();
    private static readonly DaySpans Spans = DaySpans.Of(Facts, Tweets, Days, CancellationToken.None);

    [Fact]
    public void AddTo_AnyDays_CountsWhatCountingOneByOneDoes()
    {
        var (built, values) = (Build(Told.By(TweetAttribute.Lane)), Told.By(TweetAttribute.Lane).CountIn(Facts)!.Value);
        Assert.False(built.AreTooMany);
        var restored = DayCounts.Restore(Spans, [.. built.Stored]);
        Gen.Select(Gen.Int[0, Days.Count + 1], Gen.Int[0, Days.Count + 1], Gen.Int[0, values - 1]).Sample((one, other, value) =>
        {
            var days = (From: Math.Min(one, other), To: Math.Max(one, other));
            var expected = new int[built.Codes];
            for (var tweet = 0; tweet < Facts.BaseTweets; tweet++)
            {
                if (Facts.Columns.Attribute(TweetAttribute.Lane)[tweet] == value - 1 && Days.OfTweets[tweet] >= days.From && Days.OfTweets[tweet] < days.To)
                {
                    expected[AnyOfFive.Of(tweet)]++;
                }
            }

            Assert.Equal(expected, Counted(built, value, days));
            Assert.Equal(expected, Counted(restored, value, days));
        });
    }

    [Fact]
    public void Build_MoreCountsThanRowsAreWorth_KeepsNone()
    {
        var built = Build(Told.By(TweetAttribute.Pair));
        Assert.True(built.AreTooMany);
        Assert.True(DayCounts.Restore(Spans, [.. built.Stored]).AreTooMany);
    }

    private static DayCounts Build(Told told) =>
        DayCounts.Build(Facts, Tweets, new AnyOfFive(), told, told.CountIn(Facts)!.Value, Days, Spans, CancellationToken.None);

    private static int[] Counted(DayCounts counts, int value, (int From, int To) days)
    {
        var counted = new int[counts.Codes];
        counts.AddTo(counted, 0, value, days);
        return counted;
    }

    /// <summary>Five codes, whatever the tweet.</summary>
    private sealed record AnyOfFive : Coding
    {
        public static int Of(int tweet) => tweet * 7 % 5;

        public override CodeReader Read(FactStore facts) => new Reader();

        private sealed class Reader : CodeReader
        {
            public override int CodeOf(int tweet, int row) => Of(row);
        }
    }
}
