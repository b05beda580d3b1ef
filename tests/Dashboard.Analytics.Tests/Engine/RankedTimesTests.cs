using CsCheck;
using Dashboard.Analytics.Engine;
using Dashboard.Analytics.Facts;
using Dashboard.Analytics.Tests.Records;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Selections;
using NodaTime;

namespace Dashboard.Analytics.Tests.Engine;

/// <summary>Values in order, by counts over ranges and by counts of one, two or four buckets up to each day.</summary>
public sealed class RankedTimesTests
{
    private static readonly FactStore Facts = ManyTweets.Build(seed: 5);
    private static readonly StageVisits Visits = new(OfPublished: true);
    private static readonly VisitTime Waiting = new(VisitTimeKind.Waiting, ClockKind.Elapsed);
    private static readonly Ordering Order = new(DateBasis.End, Detail.Subject);
    private static readonly DayNumbers Days = DayNumbers.Of(Facts, Order.Basis, CancellationToken.None)!;
    private static readonly DaySpans Spans = DaySpans.Of(Facts, Visits, Days, CancellationToken.None);
    private static readonly Profiles Profiles = Profiles.Of(Facts, Order.Detail, CancellationToken.None)!;
    private static readonly Clusters Clusters = Clusters.Build(Facts, Visits, Profiles, Days, CancellationToken.None)!;
    private static readonly RankedValues Ranked = RankedValues.Build(Facts, Clusters, Waiting, CancellationToken.None);

    /// <summary>Every ninth tweet derived anew, as it was: the index's places of those count no more, and the store says the same.</summary>
    private static readonly FactStore Laid = Facts.With(
        ManyTweets.Codes, [.. ManyTweets.Events(5).Where(e => IsLaidAnew(e.Tweet)).OrderBy(e => e.Tweet)]);

    [Theory]
    [InlineData(0, false)]
    [InlineData(0, true)]
    [InlineData(1, false)]
    [InlineData(2, true)]
    [InlineData(4, false)]
    [InlineData(4, true)]
    public void At_AnyRankOfAnyDates_IsTheValueThere(int bucketsACount, bool isLaidOver)
    {
        var facts = isLaidOver ? Laid : Facts;
        var byDay = bucketsACount == 0 ? null : CountedBy(bucketsACount);
        Assert.Equal(byDay is null ? null : bucketsACount, byDay is null ? (int?)null : Ranked.WidthOf(byDay.Codes));
        var tails = Gen.Long[0, 400_000_000].Array[0, 5];
        Gen.Select(Gen.Int[0, 300], Gen.Int[1, 120], Gen.Int[0, Clusters.Segments - 1], tails).Sample((from, length, segment, tail) =>
        {
            var first = new LocalDate(2026, 2, 1).PlusDays(from);
            var selection = Selection.Everything with { From = first, To = first.PlusDays(length) };
            var anew = isLaidOver ? ValuesOf(selection, segment, IsLaidAnew) : [];
            long[] beside = [.. anew.Concat(tail).Order()];
            var times = new RankedTimes(Ranked, Selected(facts, selection), segment, byDay, beside, new(() => [])) { PlacesAtOnce = 8 };

            long[] expected = [.. ValuesOf(selection, segment, _ => true).Concat(tail).Order()];
            Assert.Equal(expected.Length, times.Count);
            Assert.Equal(expected, Enumerable.Range(0, times.Count).Select(times.At));

            // Backwards, too: what was found of a bucket is not taken for another's.
            Assert.Equal(expected.Reverse(), Enumerable.Range(0, times.Count).Reverse().Select(times.At));
        }, iter: 60, threads: 1);
    }

    [Fact]
    public void OfBuckets_WorthLessThanEveryFourthBucketTakes_KeepsNone() =>
        Assert.True(DayCounts.OfBuckets(Ranked, Days, Spans, DayGrid.CountOf(Spans, 1, (Ranked.Buckets + 3) / 4) - 1).AreTooMany);

    private static DayCounts CountedBy(int width) => DayCounts.OfBuckets(Ranked, Days, Spans, DayGrid.CountOf(Spans, 1, (Ranked.Buckets + width - 1) / width));

    private static bool IsLaidAnew(int tweet) => tweet % 9 == 0;

    private static ClusterSelection Selected(FactStore facts, Selection selection) => new(
        facts,
        Visits,
        Clusters,
        Order,
        new SelectedProfiles(selection, Profiles, Profiles.Wanted(Facts, selection), Days),
        new SelectedLoose(LooseTweets.Replaced(facts).Selected(selection), LooseTweets.Anew(facts).Selected(selection)));

    private static List<long> ValuesOf(Selection selection, int segment, Func<int, bool> isOf)
    {
        List<long> values = [];
        var selected = new SelectedTweets(Facts, selection);
        for (var tweet = 0; tweet < Facts.Tweets; tweet++)
        {
            if (isOf(Facts.Columns.Tweet[tweet]) && selected.Holds(tweet))
            {
                PopulationRows.Each(Facts, Visits, Visits.Read(Facts), tweet, (of, row, at) =>
                {
                    if (at == segment && Waiting.IsDefined(Facts, of, row))
                    {
                        values.Add(Waiting.Of(Facts, of, row));
                    }
                });
            }
        }

        return values;
    }
}
