using System.Globalization;
using System.Text;
using Dashboard.Exchange.Mapping;
using Dashboard.Exchange.Reading.Csv;

namespace Dashboard.Exchange.Tests.Reading;

public sealed class TextCacheTests
{
    [Theory]
    [InlineData("synthetic-", "0000000", 2000)]
    [InlineData("pair-", "000000", 2000)]
    [InlineData("", "000", 900)]
    public void Get_NumbersInARow_ComeAgainAsTheSameObjects(string start, string digits, int count)
    {
        var cache = new TextCache(TextCache.Many);
        var first = Enumerable.Range(0, count).Select(Get).ToArray();
        var again = Enumerable.Range(0, count).Select(Get).ToArray();
        Assert.Equal(first, again);
        Assert.Equal(Enumerable.Range(0, count).Select(Name), again);

        // By chance some share a slot: of two thousand in 65,536 about sixty.
        Assert.InRange(Enumerable.Range(0, count).Count(i => ReferenceEquals(first[i], again[i])), count - (count / 10), count);

        string Name(int number) => start + number.ToString(digits, CultureInfo.InvariantCulture);

        string? Get(int number)
        {
            Assert.Equal(FieldFault.None, cache.Get(Encoding.UTF8.GetBytes(Name(number)), 100, out var text));
            return text;
        }
    }
}
