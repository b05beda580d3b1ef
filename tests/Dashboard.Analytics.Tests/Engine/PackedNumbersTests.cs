using CsCheck;
using Dashboard.Analytics.Engine;

namespace Dashboard.Analytics.Tests.Engine;

public sealed class PackedNumbersTests
{
    private const int Largest = 16_777_215;

    [Theory]
    [InlineData(Largest, 3)]
    [InlineData(Largest + 1, 4)]
    public void Stored_UpToWhatThreeBytesHold_TakesNoMore(int largest, int bytes)
    {
        var numbers = PackedNumbers.Of([.. Enumerable.Repeat(largest, 1000)]);
        Assert.Equal(largest, numbers[999]);
        Assert.InRange(Buffer.ByteLength(numbers.Stored), 1000 * bytes, (1000 * bytes) + 4);
    }

    [Fact]
    public void Of_AnyNumbers_AreReadOneByOneAndManyAtOnce() => Gen.Select(
        Gen.OneOf(Gen.Int[0, Largest], Gen.Int[Largest - 1, Largest + 1], Gen.Int[0, int.MaxValue]).Array[0, 40], Gen.Int[0, 40], Gen.Int[0, 40]).Sample((expected, one, other) =>
    {
        var built = PackedNumbers.Of(expected);
        var (from, to) = (Math.Min(Math.Min(one, other), expected.Length), Math.Min(Math.Max(one, other), expected.Length));
        foreach (var numbers in new[] { built, PackedNumbers.Restore(built.Stored) })
        {
            Assert.Equal(expected.Length, numbers.Count);
            Assert.Equal(expected, Enumerable.Range(0, numbers.Count).Select(place => numbers[place]));
            var copied = new int[to - from];
            numbers.CopyTo(from, copied);
            Assert.Equal(expected[from..to], copied);
            List<int> walked = [];
            foreach (var some in numbers.Between(from, to, new int[7]))
            {
                walked.AddRange(some);
            }

            Assert.Equal(expected[from..to], walked);
        }
    });

    [Theory]
    [InlineData(Largest)]
    [InlineData(Largest + 1)]
    public void CopyTo_BeyondTheLast_Throws(int largest)
    {
        var numbers = PackedNumbers.Of([1, 2, largest]);
        Assert.ThrowsAny<ArgumentException>(() => numbers.CopyTo(1, new int[6]));
        Assert.ThrowsAny<SystemException>(() => numbers[-1]);
        Assert.ThrowsAny<SystemException>(() => numbers[3]);
    }
}
