using CsCheck;
using Dashboard.Analytics.Engine;

namespace Dashboard.Analytics.Tests.Engine;

public sealed class SetBitsTests
{
    [Fact]
    public void Places_AnyWords_AreThoseOfTheBitsThatAreSet() => Gen.OneOf(Gen.ULong, Gen.Const(0UL), Gen.Const(ulong.MaxValue)).Array[0, 5].Sample(words =>
        Assert.Equal(Enumerable.Range(0, words.Length * 64).Where(place => ((words[place / 64] >> (place % 64)) & 1) != 0), PlacesOf(words)));

    [Fact]
    public void Places_BitsClearedAsTheyAreGiven_AreAllGiven()
    {
        ulong[] words = [0b1011, 0, 1UL << 63];
        List<int> places = [];
        foreach (var place in new SetBits(words))
        {
            places.Add(place);
            words[place >> 6] &= ~(1UL << place);
        }

        Assert.Equal([0, 1, 3, 191], places);
        Assert.Equal([0UL, 0, 0], words);
    }

    private static List<int> PlacesOf(ulong[] words)
    {
        List<int> places = [];
        foreach (var place in new SetBits(words))
        {
            places.Add(place);
        }

        return places;
    }
}
