using Dashboard.Analytics.Facts;

namespace Dashboard.Analytics.Engine;

/// <summary>
/// The sum of a measure over any range of places: sums up to every eighth place are kept, and what lies between the nearest of them and either end
/// is added, or taken off. One byte a place; eight where a value takes long to work out, and every sum is kept.
/// </summary>
internal sealed class RunningSums : IWeighedPart
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

    public long Bytes => (long)_until.Length * sizeof(long);

    public static RunningSums Of(FactStore facts, Clusters clusters, Measure measure, CancellationToken cancellationToken)
    {
        return new(clusters.Count, At, measure.IsCostly ? 0 : Spaced, cancellationToken);

        long At(int place)
        {
            var (tweet, row) = (clusters.Tweets[place], clusters.RowAt(place));
            return measure.IsDefined(facts, tweet, row) ? measure.Of(facts, tweet, row) : 0;
        }
    }

    /// <summary>Over the places from the first, up to but without the second.</summary>
    public long Of(int from, int to) => to - from < 1 << _shift ? OneByOne(from, to) : UpTo(to) - UpTo(from);

    /// <summary>Over all places before one.</summary>
    private long UpTo(int place)
    {
        var nearest = Math.Min((place + ((1 << _shift) >> 1)) >> _shift, _until.Length - 1);
        var kept = nearest << _shift;
        return _until[nearest] + (kept < place ? OneByOne(kept, place) : -OneByOne(place, kept));
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
