using Dashboard.Analytics.Facts;

namespace Dashboard.Analytics.Engine;

/// <summary>
/// The sum of a measure over any range of places: sums up to every eighth place are kept, and what is left at either end is added. One byte a place; eight
/// where a value takes long to work out, and every sum is kept.
/// </summary>
internal sealed class RunningSums
{
    private const int Spaced = 3;

    private readonly Func<int, long> _at;
    private readonly long[] _until;
    private readonly int _shift;

    private RunningSums(int places, Func<int, long> at, int shift, CancellationToken cancellationToken)
    {
        (_at, _shift, _until) = (at, shift, new long[(places >> shift) + 1]);
        var sum = 0L;
        for (var place = 0; place <= places; place++)
        {
            if ((place & ((1 << shift) - 1)) == 0)
            {
                _until[place >> shift] = sum;
            }

            if ((place & 0xFFFFF) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            sum += place < places ? at(place) : 0;
        }
    }

    public static RunningSums Of(FactStore facts, Clusters clusters, Measure measure, CancellationToken cancellationToken) => new(
        clusters.Count,
        place => measure.IsDefined(facts, clusters.Tweets[place], clusters.Rows[place]) ? measure.Of(facts, clusters.Tweets[place], clusters.Rows[place]) : 0,
        measure.IsCostly ? 0 : Spaced,
        cancellationToken);

    /// <summary>Over the places from the first, up to but without the second.</summary>
    public long Of(int from, int to)
    {
        var (first, last) = ((from + (1 << _shift) - 1) >> _shift, to >> _shift);
        return first >= last
            ? OneByOne(from, to)
            : OneByOne(from, first << _shift) + (_until[last] - _until[first]) + OneByOne(last << _shift, to);
    }

    private long OneByOne(int from, int to)
    {
        var sum = 0L;
        for (var place = from; place < to; place++)
        {
            sum += _at(place);
        }

        return sum;
    }
}
