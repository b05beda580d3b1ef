using CsCheck;
using Dashboard.Analytics.Engine;

namespace Dashboard.Analytics.Tests.Engine;

public sealed class PlaceBitsTests
{
    [Fact]
    public void Set_AnyRanges_HoldsTheirPlacesAndNoOther() =>
        (from first in Gen.Int[0, 300]
         from length in Gen.Int[1, 300]
         from ranges in Gen.Select(Gen.Int[0, length], Gen.Int[0, length]).Array[0, 4]
         from cleared in Gen.Int[0, length - 1]
         select (first, length, ranges, cleared)).Sample(sample =>
        {
            var (first, length, ranges, cleared) = sample;
            var bits = new PlaceBits(first, first + length);
            var expected = new HashSet<int>();
            foreach (var (from, to) in ranges)
            {
                bits.Set(first + from, first + to);
                expected.UnionWith(Enumerable.Range(first + from, Math.Max(0, to - from)));
            }

            bits.Clear(first + cleared);
            expected.Remove(first + cleared);
            int[] places = [.. Enumerable.Range(first, length).Reverse()];
            int[] kept = [.. places];

            Assert.Equal(places.Where(expected.Contains), kept[..bits.Keep(kept)]);
            Assert.All(places, place => Assert.Equal(expected.Contains(place), bits.IsSet(place)));
        });
}
