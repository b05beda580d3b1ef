using Dashboard.Analytics.Facts;

namespace Dashboard.Analytics.Engine;

/// <summary>
/// Which of its tweet's visits stands at each place, the first being 0: with the tweet at hand, that is the visit's row. One byte a place;
/// four where a tweet has been through more visits than a byte tells apart.
/// </summary>
internal sealed class VisitOrdinals
{
    private readonly byte[]? _bytes;
    private readonly int[]? _numbers;

    private VisitOrdinals(byte[]? bytes, int[]? numbers) => (_bytes, _numbers) = (bytes, numbers);

    /// <param name="facts">Their base's tweets are looked at for the most visits that one has.</param>
    /// <param name="places">How many there are; each is the first visit until it is set.</param>
    public static VisitOrdinals For(FactStore facts, int places)
    {
        var most = 0;
        for (var tweet = 0; tweet < facts.BaseTweets; tweet++)
        {
            most = Math.Max(most, facts.Columns.Visits[tweet]);
        }

        return most <= byte.MaxValue + 1 ? new(new byte[places], null) : new(null, new int[places]);
    }

    /// <summary>The array behind it, whichever it is.</summary>
    public Array Stored => (Array?)_bytes ?? _numbers!;

    /// <param name="stored">As <see cref="Stored"/> gave it.</param>
    public static VisitOrdinals Restore(Array stored) => new(stored as byte[], stored as int[]);

    public int At(int place) => _bytes is null ? _numbers![place] : _bytes[place];

    public void Set(int place, int ordinal)
    {
        if (_bytes is null)
        {
            _numbers![place] = ordinal;
        }
        else
        {
            _bytes[place] = (byte)ordinal;
        }
    }
}
