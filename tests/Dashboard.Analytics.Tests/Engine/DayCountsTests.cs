using CsCheck;
using Dashboard.Analytics.Engine;
using Dashboard.Analytics.Facts;
using Dashboard.Analytics.Tests.Records;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Selections;

namespace Dashboard.Analytics.Tests.Engine;

public sealed class DayCountsTests
{
    private static readonly FactStore Facts = ManyTweets.Build(seed: 3);
    private static readonly DayNumbers Days = DayNumbers.Of(Facts, DateBasis.End, CancellationToken.None)!;

    /// <summary>Few codes told apart by an attribute, so many that they are added at once, and visits, which have many segments.</summary>
    [Theory]
    [InlineData(false, 5, true)]
    [InlineData(false, 20, false)]
    [InlineData(true, 9, false)]
    public void AddTo_AnyDays_CountsWhatCountingOneByOneDoes(bool ofVisits, int codes, bool byLane)
    {
        Population population = ofVisits ? new StageVisits(OfPublished: false) : new AllTweets();
        var told = byLane ? Told.By(TweetAttribute.Lane) : Told.Nothing;
        var built = Build(population, new AnyOf(codes), told);
        Assert.False(built.AreTooMany);
        var restored = DayCounts.Restore(SpansOf(population), [.. built.Stored]);
        var reader = population.Read(Facts);

        Gen.Select(Gen.Int[0, Days.Count + 1], Gen.Int[0, Days.Count + 1], Gen.Int[0, built.Values - 1], Gen.Int[0, reader.Segments - 1]).Sample((one, other, value, segment) =>
        {
            var days = (From: Math.Min(one, other), To: Math.Max(one, other));
            var expected = new int[built.Codes];
            for (var tweet = 0; tweet < Facts.BaseTweets; tweet++)
            {
                if (told.Read(Facts)(tweet) == value && Days.OfTweets[tweet] >= days.From && Days.OfTweets[tweet] < days.To)
                {
                    PopulationRows.Each(Facts, population, population.Read(Facts), tweet, (_, row, at) =>
                    {
                        if (at == segment && AnyOf.CodeOf(row, codes) is var code and not Coding.None)
                        {
                            expected[code]++;
                        }
                    });
                }
            }

            Assert.Equal(expected, Counted(built, segment, value, days));
            Assert.Equal(expected, Counted(restored, segment, value, days));
        }, iter: 40, threads: 1);
    }

    [Fact]
    public void OfBuckets_AnyDays_AreThoseOfTheRowsInThem()
    {
        var population = new AllTweets();
        var profiles = Profiles.Of(Facts, Detail.Subject, CancellationToken.None)!;
        var clusters = Clusters.Build(Facts, population, profiles, Days, CancellationToken.None)!;
        var ranked = RankedValues.Build(Facts, clusters, new TimeToPublishMeasure(ClockKind.Elapsed), CancellationToken.None);
        var built = DayCounts.OfBuckets(ranked, Days, SpansOf(population));
        Assert.False(built.AreTooMany);

        Gen.Select(Gen.Int[0, Days.Count + 1], Gen.Int[0, Days.Count + 1]).Sample((one, other) =>
        {
            var days = (From: Math.Min(one, other), To: Math.Max(one, other));
            var expected = new int[ranked.Buckets + 1];
            for (var place = 0; place < clusters.Count; place++)
            {
                var day = Days.OfTweets[clusters.Tweets[place]];
                expected[ranked.Counts.At(place)] += day >= days.From && day < days.To ? 1 : 0;
            }

            Assert.Equal(expected[..^1], Counted(built, 0, 0, days));
        });
    }

    [Fact]
    public void Build_MoreCountsThanRowsAreWorth_KeepsNone()
    {
        var built = Build(new AllTweets(), new AnyOf(5), Told.By(TweetAttribute.Pair));
        Assert.True(built.AreTooMany);
        Assert.True(DayCounts.Restore(SpansOf(new AllTweets()), [.. built.Stored]).AreTooMany);
    }

    private static DaySpans SpansOf(Population population) => DaySpans.Of(Facts, population, Days, CancellationToken.None);

    private static DayCounts Build(Population population, Coding coding, Told told) =>
        DayCounts.Build(Facts, population, coding, told, told.CountIn(Facts)!.Value, Days, SpansOf(population), CancellationToken.None);

    private static int[] Counted(DayCounts counts, int segment, int value, (int From, int To) days)
    {
        var counted = new int[counts.Codes];
        counts.AddTo(counted, segment, value, days);
        return counted;
    }

    /// <summary>So many codes, whatever the row, and some rows without.</summary>
    private sealed record AnyOf(int Codes) : Coding
    {
        public static int CodeOf(int row, int codes) => row % 11 == 0 ? None : row * 7 % codes;

        public override CodeReader Read(FactStore facts) => new Reader(Codes);

        private sealed class Reader(int codes) : CodeReader
        {
            public override int CodeOf(int tweet, int row) => AnyOf.CodeOf(row, codes);
        }
    }
}
