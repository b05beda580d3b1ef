namespace Dashboard.Analytics.Engine;

/// <summary>A set of places, from one to another, as bits: 64 places to a word.</summary>
internal sealed class PlaceBits(int from, int to)
{
    private readonly int _first = from >> 6;
    private readonly ulong[] _words = new ulong[((to + 63) >> 6) - (from >> 6)];

    public bool IsSet(int place) => ((_words[(place >> 6) - _first] >> place) & 1) != 0;

    public void Clear(int place) => _words[(place >> 6) - _first] &= ~(1UL << place);

    /// <summary>Sets every place from the first, up to but without the second.</summary>
    public void Set(int start, int end)
    {
        if (start >= end)
        {
            return;
        }

        var (first, last) = ((start >> 6) - _first, ((end - 1) >> 6) - _first);
        var (head, tail) = (ulong.MaxValue << start, ulong.MaxValue >> (63 - ((end - 1) & 63)));
        if (first == last)
        {
            _words[first] |= head & tail;
            return;
        }

        _words[first] |= head;
        _words.AsSpan((first + 1)..last).Fill(ulong.MaxValue);
        _words[last] |= tail;
    }

    /// <summary>Moves those of the places that are in the set to the front, in their order, and says how many they are.</summary>
    public int Keep(Span<int> places) => BitFilter.Keep(places, _words, _first << 6);
}
