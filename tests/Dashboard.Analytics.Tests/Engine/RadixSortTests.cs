using CsCheck;
using Dashboard.Analytics.Engine;

namespace Dashboard.Analytics.Tests.Engine;

public sealed class RadixSortTests
{
    /// <summary>Narrow ranges give many equal values, wide ones many digits; few values are sorted in another way than many.</summary>
    private static readonly Gen<long[]> Values =
        from most in Gen.OneOf(Gen.Long[0, 3], Gen.Long[0, 1 << 20], Gen.Const(long.MaxValue))
        from values in Gen.Long[most == long.MaxValue ? long.MinValue : 0, most].Array[0, 300]
        select values;

    [Fact]
    public void Sort_AnyValues_OrdersThemAndKeepsTheOrderOfEqualOnes() =>
        Values.Sample(values =>
        {
            var (keys, items) = (values.ToArray(), Enumerable.Range(0, values.Length).ToArray());

            new RadixSort().Sort(keys, items);

            Assert.Equal(values.Index().OrderBy(value => value.Item).Select(value => value.Index), items);
            Assert.Equal(items.Select(item => values[item]), keys);
        });
}
