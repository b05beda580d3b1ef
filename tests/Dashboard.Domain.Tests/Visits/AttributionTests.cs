using CsCheck;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Settings;
using Dashboard.Domain.Visits;

namespace Dashboard.Domain.Tests.Visits;

public class AttributionTests
{
    private static readonly WorkingCalendar Toronto = new(CalendarSettings.Default);

    [Fact]
    public void Split_ThreeVisitsOverElevenMilliseconds_GivesTheFirstOnesInOrderOfOpeningOneMore()
    {
        // 11 div 3 = 3, 11 mod 3 = 2: 4 + 4 + 3. One ms after them nobody has it. The third opened first, before the start.
        var (parts, blocking, between) = Split([Visit(0, 0, 11), Visit(1, 0, 11), Visit(2, -5, 11)], 0, 12, ElapsedClock.Instance);

        Assert.Equal([4, 3, 4], parts);
        Assert.Equal([0, 0, 0], blocking);
        Assert.Equal(1, between);
    }

    [Fact]
    public void Split_VisitsInTurnAndTogether_CountsBlockingOnlyWhereOneIsAlone()
    {
        // [0,10) a alone; [10,20) a and b, 5 each; [20,35) b alone; [35,40) nobody.
        var (parts, blocking, between) = Split([Visit(0, 0, 20), Visit(1, 10, 35)], 0, 40, ElapsedClock.Instance);

        Assert.Equal([15, 20], parts);
        Assert.Equal([10, 15], blocking);
        Assert.Equal(5, between);
    }

    [Fact]
    public void Split_NoVisits_LeavesAllBetweenStages() =>
        Assert.Equal(7, Split([], 3, 10, ElapsedClock.Instance).Between);

    [Fact]
    public void Split_StartAndEndTogether_HandsOutNothing()
    {
        var (parts, _, between) = Split([Visit(0, 0, 10)], 10, 10, ElapsedClock.Instance);
        Assert.Equal([0], parts);
        Assert.Equal(0, between);
    }

    [Fact]
    public void Split_AnyTweetInBothClocks_AddsUpExactly() => RandomTweet.Events.Sample(events =>
    {
        var facts = RandomTweet.Derive(events);
        var end = facts.End ?? facts.Start + 1_000_000;
        Assert.All(new IDurationClock[] { ElapsedClock.Instance, Toronto }, clock =>
        {
            var (parts, blocking, between) = Split([.. facts.Visits], facts.Start, end, clock);
            Assert.Equal(clock.Between(facts.Start, end), parts.Sum() + between);
            Assert.All(parts.Zip(blocking), pair => Assert.InRange(pair.Second, 0, pair.First));
        });
    });

    [Fact]
    public void Split_AnyShortVisits_AgreesWithCountingEverySegmentByHand() =>
        Gen.Select(Gen.Select(Gen.Int[-5, 30], Gen.Int[0, 20]).Array[0, 6], Gen.Int[0, 30]).Sample((spans, end) =>
        {
            var visits = spans.Select((span, i) => Visit(i, span.Item1, span.Item1 + span.Item2)).ToArray();
            var (parts, _, between) = Split(visits, 0, end, ElapsedClock.Instance);
            var (slow, slowBetween) = SplitSlowly(visits, end);
            Assert.Equal(slow, parts);
            Assert.Equal(slowBetween, between);
        });

    /// <summary>The definition, word by word: every maximal segment in which the same visits are open, found millisecond by millisecond.</summary>
    private static (long[] Parts, long Between) SplitSlowly(StageVisit[] visits, int end)
    {
        var parts = new long[visits.Length];
        var between = 0L;
        var cuts = visits.SelectMany(visit => new[] { visit.Opened, visit.Closed!.Value }).ToHashSet();
        for (var from = 0; from < end;)
        {
            var to = from + 1;
            while (to < end && !cuts.Contains(to))
            {
                to++;
            }

            var open = visits.Index().Where(visit => visit.Item.Opened <= from && visit.Item.Closed >= to && visit.Item.Closed > visit.Item.Opened)
                .OrderBy(visit => visit.Item.Opened).ThenBy(visit => visit.Index).Select(visit => visit.Index).ToArray();
            between += open.Length == 0 ? to - from : 0;
            for (var i = 0; i < open.Length; i++)
            {
                parts[open[i]] += ((to - from) / open.Length) + (i < (to - from) % open.Length ? 1 : 0);
            }

            from = to;
        }

        return (parts, between);
    }

    private static StageVisit Visit(int stage, long opened, long closed) => new(stage, opened, null, closed, VisitOutcome.Approved, -1, false);

    private static (long[] Parts, long[] Blocking, long Between) Split(StageVisit[] visits, long start, long end, IDurationClock clock)
    {
        var (parts, blocking) = (new long[visits.Length], new long[visits.Length]);
        return (parts, blocking, new Attribution().Split(visits, start, end, clock, parts, blocking));
    }
}
