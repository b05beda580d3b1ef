namespace Dashboard.Analytics.Facts;

/// <summary>
/// The places of a record's identifiers in their order. Those of a base are sorted once, for every store that stands on it; identifiers that came
/// later are put in between by bisection.
/// </summary>
internal sealed class IdentifierOrder
{
    private readonly int[] _places;
    private readonly long[] _later;

    public IdentifierOrder(IReadOnlyList<string> identifiers) => (_places, _later) = (Ordinal.Places(identifiers), []);

    /// <param name="before">Of the first of these identifiers.</param>
    public IdentifierOrder(IdentifierOrder before, IReadOnlyList<string> identifiers)
    {
        _places = before._places;
        var later = Enumerable.Range(_places.Length, identifiers.Count - _places.Length).ToArray();
        Array.Sort(later, (left, right) => string.CompareOrdinal(identifiers[left], identifiers[right]));
        _later = new long[later.Length];
        var sorted = later.Length == 0 ? [] : Sorted();
        for (var rank = 0; rank < later.Length; rank++)
        {
            _later[later[rank] - _places.Length] = ((long)Below(sorted, identifiers, identifiers[later[rank]]) << 32) | (uint)rank;
        }
    }

    /// <summary>A smaller one is earlier; different identifiers have different places.</summary>
    /// <param name="identifier">Its index.</param>
    public long PlaceOf(int identifier) =>
        identifier < _places.Length ? ((long)_places[identifier] << 32) | uint.MaxValue : _later[identifier - _places.Length];

    private int[] Sorted()
    {
        var sorted = new int[_places.Length];
        for (var identifier = 0; identifier < sorted.Length; identifier++)
        {
            sorted[_places[identifier]] = identifier;
        }

        return sorted;
    }

    private static int Below(int[] sorted, IReadOnlyList<string> identifiers, string identifier)
    {
        var (low, high) = (0, sorted.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (string.CompareOrdinal(identifiers[sorted[middle]], identifier) < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
