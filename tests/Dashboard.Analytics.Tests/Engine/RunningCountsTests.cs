using CsCheck;
using Dashboard.Analytics.Engine;

namespace Dashboard.Analytics.Tests.Engine;

public sealed class RunningCountsTests
{
    [Fact]
    public void AddTo_AnyRange_CountsWhatCountingOneByOneDoes() =>
        (from count in Gen.OneOf(Gen.Int[1, 10], Gen.Int[250, 300])
         from codes in Gen.Int[0, count].Select(code => (ushort)code).Array[0, 2000]
         from one in Gen.Int[0, codes.Length]
         from other in Gen.Int[0, codes.Length]
         select (count, codes, Math.Min(one, other), Math.Max(one, other))).Sample(sample =>
        {
            var (count, codes, from, to) = sample;
            var counts = new int[count + 1];

            new RunningCounts(codes, count).AddTo(counts, from, to);

            Assert.Equal(Enumerable.Range(0, count).Select(code => codes[from..to].Count(one => one == code)), counts[..count]);
        });

    [Fact]
    public void IndexOf_AnyCodes_IsTheFirstInTheRange() =>
        (from count in Gen.OneOf(Gen.Const(5), Gen.Const(300))
         from codes in Gen.Int[0, count].Select(code => (ushort)code).Array[1, 400]
         from first in Gen.Int[0, count]
         from last in Gen.Int[first, Math.Min(first + 4, count)]
         from start in Gen.Int[0, codes.Length]
         select (count, codes, first, last, start)).Sample(sample =>
        {
            var found = new RunningCounts(sample.codes, sample.count).IndexOf(sample.first, sample.last, sample.start, sample.codes.Length);

            Assert.Equal(Array.FindIndex(sample.codes, sample.start, code => code >= sample.first && code <= sample.last), found);
        });

    /// <summary>Longer than two bytes count, and all of one code for a while.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(40)]
    [InlineData(255)]
    [InlineData(300)]
    public void AddTo_ManyPlaces_CountsWhatCountingOneByOneDoes(int count)
    {
        var random = new Random(count);
        ushort[] codes = [.. Enumerable.Range(0, 300_000).Select(place => (ushort)(place is > 60_000 and < 200_000 ? 0 : random.Next(count + 1)))];
        var counting = new RunningCounts(codes, count);

        for (var sample = 0; sample < 60; sample++)
        {
            var (one, other) = (random.Next(codes.Length + 1), sample % 3 == 0 ? codes.Length : random.Next(codes.Length + 1));
            var (from, to) = (Math.Min(one, other), Math.Max(one, other));
            var (counts, expected) = (new int[count + 1], new int[count + 1]);
            foreach (var code in codes.AsSpan(from..to))
            {
                expected[code]++;
            }

            counting.AddTo(counts, from, to);

            Assert.Equal(expected[..count], counts[..count]);
        }
    }
}
