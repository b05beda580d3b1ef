using Dashboard.Operations.Generate.Chance;

namespace Dashboard.Operations.Tests.Generate.Chance;

public sealed class RandomStreamTests
{
    /// <summary>The first numbers of the authors' C code for the state 1, 2, 3, 4 (the first by hand: 2 · 5 = 10, rotated by 7 = 1280, · 9 = 11520).</summary>
    [Fact]
    public void NextBits_StateOneToFour_GivesTheReferenceSequence()
    {
        var random = RandomStream.FromState(1, 2, 3, 4);

        Assert.Equal(
            [11520UL, 0UL, 1509978240UL, 1215971899390074240UL, 1216172134540287360UL],
            Enumerable.Range(0, 5).Select(_ => random.NextBits()));
    }

    [Fact]
    public void FromState_AllZeros_IsRefused() => Assert.Throws<ArgumentException>(() => RandomStream.FromState(0, 0, 0, 0));

    [Fact]
    public void NextBits_SameKey_GivesTheSameNumbers() => Assert.Equal(First(7, "posts", 3), First(7, "posts", 3));

    [Theory]
    [InlineData(8UL, "posts", 3)]
    [InlineData(7UL, "post", 3)]
    [InlineData(7UL, "posts", 4)]
    public void NextBits_AnyPartOfTheKeyDiffers_GivesOtherNumbers(ulong seed, string key, long number) =>
        Assert.Empty(First(7, "posts", 3).Intersect(First(seed, key, number)));

    [Fact]
    public void NextUnit_ManyDraws_AreEvenlySpreadOverZeroToOne()
    {
        var random = new RandomStream(1, "units");
        var tenths = new int[10];
        for (var i = 0; i < 100_000; i++)
        {
            tenths[(int)(random.NextUnit() * 10)]++;
        }

        // 10,000 are expected in each tenth, with a standard deviation of √(100,000 · 0.1 · 0.9) = 95: five of those either way.
        Assert.All(tenths, count => Assert.InRange(count, 10_000 - 475, 10_000 + 475));
    }

    private static ulong[] First(ulong seed, string key, long number)
    {
        var random = new RandomStream(seed, key, number);
        return [.. Enumerable.Range(0, 8).Select(_ => random.NextBits())];
    }
}
