using CsCheck;
using Dashboard.Analytics.Engine;

namespace Dashboard.Analytics.Tests.Engine;

public sealed class DayRangeTests
{
    [Fact]
    public void Mark_DaysOfARange_AreSetAndTheOthersLeftAsTheyWere()
    {
        ulong[] bits = [0b1_0000];
        DayRange.Mark([3, 4, 5, 6, 0], (4, 6), bits);
        Assert.Equal([0b1_0110UL], bits);
    }

    [Fact]
    public void Mark_AnyRange_EqualsOneByOne() => Gen.Select(
        Gen.UShort[0, 40].Array[0, 200], Gen.Int[0, 45], Gen.OneOf(Gen.Int[0, 45], Gen.Const((int)ushort.MaxValue))).Sample((days, one, other) =>
    {
        var range = (From: Math.Min(one, other), To: Math.Max(one, other));
        var bits = new ulong[(days.Length + 63) / 64];
        DayRange.Mark(days, range, bits);
        Assert.Equal(
            days.Select(day => day >= range.From && day < range.To),
            days.Select((_, place) => ((bits[place >> 6] >> (place & 63)) & 1) != 0));
    });
}
