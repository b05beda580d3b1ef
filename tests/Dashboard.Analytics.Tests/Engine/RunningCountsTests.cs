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
    public void IndexOf_AnyCode_IsTheFirstInTheRange() =>
        (from count in Gen.OneOf(Gen.Const(5), Gen.Const(300))
         from codes in Gen.Int[0, count].Select(code => (ushort)code).Array[1, 400]
         from code in Gen.Int[0, count]
         from start in Gen.Int[0, codes.Length]
         select (count, codes, code, start)).Sample(sample =>
        {
            var found = new RunningCounts(sample.codes, sample.count).IndexOf(sample.code, sample.start, sample.codes.Length);

            Assert.Equal(Array.IndexOf(sample.codes, (ushort)sample.code, sample.start), found);
        });
}
