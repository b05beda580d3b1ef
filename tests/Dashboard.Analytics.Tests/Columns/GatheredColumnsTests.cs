using CsCheck;
using Dashboard.Analytics.Columns;
using Dashboard.Analytics.Facts;

namespace Dashboard.Analytics.Tests.Columns;

/// <summary>Whatever is gathered comes back: as gathered, in another order, and from a tail.</summary>
public sealed class GatheredColumnsTests
{
    /// <summary>Where a form ends and the next begins, and what is none.</summary>
    private static readonly Gen<long> Duration = Gen.OneOf(
        Gen.Long[0, 100],
        Gen.Long[uint.MaxValue - 4L, uint.MaxValue + 4L],
        Gen.Long[-3, 3],
        Gen.Const(Moment.None),
        Gen.Long);

    private static readonly Gen<int> Number = Gen.OneOf(Gen.Int[-8, 260], Gen.Int[-8, 70_000]);

    private static readonly Gen<(int Number, long Plain, long Duration)[][]> Parts = Gen.Select(Number, Gen.Long, Duration).Array[0, 600].Array[1, 3];

    [Fact]
    public void Columns_OfRandomParts_GiveEveryRowInItsPlace() => Parts.Sample(
        parts =>
        {
            var rows = parts.SelectMany(part => part).ToArray();
            var order = Enumerable.Range(0, rows.Length).OrderBy(row => rows[row].Plain).ToArray();
            AssertHolds(rows, new GatheredColumns([.. parts.Select(part => new Lists(part))], rows.Length, order: null));
            AssertHolds([.. order.Select(row => rows[row])], new GatheredColumns([.. parts.Select(part => new Lists(part))], rows.Length, order));
        },
        iter: 200);

    [Fact]
    public void WithTail_OfRandomParts_GivesTheTailsRowsAfterTheBases() => Gen.Select(Parts, Parts).Sample(
        (bases, tails) =>
        {
            var (basis, tail) = (Gathered(bases), Gathered(tails));
            AssertHolds([.. bases.Concat(tails).SelectMany(part => part)], new TailedColumns(basis, tail));
        },
        iter: 200);

    [Theory]
    [InlineData(247, 1)] // 247 + 8 = 255
    [InlineData(248, 2)]
    [InlineData(65_527, 2)] // 65,527 + 8 = 65,535
    [InlineData(65_528, 4)]
    public void Numbers_UpToALargest_AreAsWideAsItNeeds(int largest, int width)
    {
        var numbers = Numbers.Of([-8, largest]);

        Assert.Equal((width, -8, largest), (numbers.Width, numbers[0], numbers[1]));
    }

    [Fact]
    public void Numbers_BelowTheLeast_AreRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => Numbers.Of([-9]));

    private static IReadOnlyList<IFactColumn> Gathered((int Number, long Plain, long Duration)[][] parts)
    {
        var source = new GatheredColumns([.. parts.Select(part => new Lists(part))], parts.Sum(part => part.Length), order: null);
        AssertHolds([.. parts.SelectMany(part => part)], source);
        return source.Columns;
    }

    private static void AssertHolds((int Number, long Plain, long Duration)[] rows, ColumnSource source)
    {
        var (numbers, plain, instants, durations) = (source.Numbers(), source.Plain<long>(), source.Instants(), source.Durations());
        var (differing, fromZero) = (source.Differing(durations), source.Differing(null));
        Assert.All(source.Columns, column => Assert.Equal(rows.Length, column.Count));
        Assert.Equal(rows, Enumerable.Range(0, rows.Length).Select(row => (numbers[row], plain[row], durations[row])));
        Assert.Equal(rows.Select(Other), Enumerable.Range(0, rows.Length).Select(row => differing[row]));
        Assert.Equal(rows.Select(Other), Enumerable.Range(0, rows.Length).Select(row => fromZero[row]));
        Assert.Equal(rows.Select(row => row.Plain), Enumerable.Range(0, rows.Length).Select(row => instants[row]));
    }

    /// <summary>Mostly the same, now and then zero or anything.</summary>
    private static long Other((int Number, long Plain, long Duration) row) => (row.Number & 3) switch
    {
        0 => row.Plain,
        1 => 0,
        _ => row.Duration,
    };

    private sealed class Lists : RowLists
    {
        public Lists((int Number, long Plain, long Duration)[] rows)
        {
            var (numbers, plain, instants, durations) = (Numbers(), Plain<long>(), Instants(), Durations());
            var (differing, fromZero) = (Durations(), Durations());
            foreach (var row in rows)
            {
                numbers.Add(row.Number);
                plain.Add(row.Plain);
                instants.Add(row.Plain);
                durations.Add(row.Duration);
                differing.Add(Other(row));
                fromZero.Add(Other(row));
            }
        }
    }
}
