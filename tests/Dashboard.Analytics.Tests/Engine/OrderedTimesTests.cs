using CsCheck;
using Dashboard.Analytics.Engine;

namespace Dashboard.Analytics.Tests.Engine;

/// <summary>Durations that are picked from others, or stand in two sets, read as if they had been copied and sorted.</summary>
public sealed class OrderedTimesTests
{
    private static readonly Gen<long[]> Ascending = Gen.OneOf(Gen.Long[0, 9], Gen.Long[0, 1L << 40], Gen.Const(long.MaxValue / 2)).Array[0, 200].Select(times => times.Order().ToArray());

    [Fact]
    public void Picked_AnyBits_AreThoseAloneInTheirOrder() => Gen.Select(Ascending, Gen.ULong.Array[4]).Sample((times, words) =>
    {
        ulong[] picked = [.. Enumerable.Range(0, (times.Length + 63) / 64).Select(word => words[word] & (word < times.Length / 64 ? ulong.MaxValue : (1UL << times.Length) - 1))];
        int[] places = [.. Enumerable.Range(0, times.Length).Where(place => ((picked[place / 64] >> (place % 64)) & 1) != 0)];

        var found = new PickedTimes(times, picked);

        Assert.Equal(places, Enumerable.Range(0, found.Count).Select(found.PlaceOf));
        AssertEqual([.. places.Select(place => times[place])], found);
    });

    [Fact]
    public void Merged_AnyTwo_AreBothInOneOrder() => Gen.Select(Ascending, Ascending).Sample((one, other) =>
        AssertEqual([.. one.Concat(other).Order()], new MergedTimes(SortedTimes.OfSorted(one), SortedTimes.OfSorted(other))));

    private static void AssertEqual(long[] expected, OrderedTimes found)
    {
        Assert.Equal(expected, Enumerable.Range(0, found.Count).Select(found.At));
        Assert.Equal(expected.Aggregate((Int128)0, (sum, time) => sum + time), found.Sum);
    }
}
