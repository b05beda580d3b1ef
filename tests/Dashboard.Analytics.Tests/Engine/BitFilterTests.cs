using CsCheck;
using Dashboard.Analytics.Engine;

namespace Dashboard.Analytics.Tests.Engine;

public sealed class BitFilterTests
{
    private const int Words = 7;

    [Fact]
    public void Keep_NumbersOutOfOrder_KeepsTheirOrder()
    {
        // Bits 1, 3 and 64.
        int[] numbers = [64, 2, 3, 1];
        var count = BitFilter.Keep(numbers, [0b1010, 1], 0);
        Assert.Equal([64, 3, 1], numbers[..count]);
    }

    [Fact]
    public void Keep_AnyBits_EqualsOneByOne() => Gen.Select(
        Gen.ULong.Array[Words], Gen.Int[0, (Words * 64) - 1].Array[0, 70], Gen.Int[0, 20].Select(words => words * 64)).Sample((bits, numbers, first) =>
    {
        bool IsSet(int number) => ((bits[number >> 6] >> (number & 63)) & 1) != 0;
        int[] shifted = [.. numbers.Select(number => number + first)];
        var kept = BitFilter.Keep(shifted, bits, first);
        Assert.Equal(numbers.Where(IsSet).Select(number => number + first), shifted[..kept]);
    });

    [Fact]
    public void Mark_AnyBits_EqualsOneByOne() => Gen.Select(Gen.ULong.Array[Words], Gen.Int[0, (Words * 64) - 1].Array[0, 200]).Sample((bits, numbers) =>
    {
        var marks = BitFilter.Mark(Array.ConvertAll(numbers, number => (ushort)number), bits);
        Assert.Equal((numbers.Length + 63) / 64, marks.Length);
        Assert.Equal(
            numbers.Select(number => ((bits[number >> 6] >> (number & 63)) & 1) != 0),
            numbers.Select((_, place) => ((marks[place >> 6] >> (place & 63)) & 1) != 0));
    });
}
