namespace Dashboard.Analytics.Facts;

/// <summary>Texts in the one order that is the same on every machine.</summary>
internal static class Ordinal
{
    /// <summary>Each text's place, from 0, if they were sorted.</summary>
    public static int[] Places(IReadOnlyList<string> texts)
    {
        var sorted = texts.ToArray();
        var order = Enumerable.Range(0, sorted.Length).ToArray();
        Array.Sort(sorted, order, StringComparer.Ordinal);
        var places = new int[order.Length];
        for (var place = 0; place < order.Length; place++)
        {
            places[order[place]] = place;
        }

        return places;
    }
}
