using Dashboard.Storage.Connections;
using Microsoft.Data.Sqlite;

namespace Dashboard.Storage.Reading;

/// <summary>
/// Which text of a record that was read before a key of the database stands for. A dimension's keys are mostly 1, 2, 3 and so on, which is found
/// out by two look-ups and then takes no memory; else they are kept. Immutable.
/// </summary>
internal sealed class DimensionKeys
{
    /// <summary>Of the texts as they were read, ascending; <see langword="null"/> where the key is one more than the index.</summary>
    private readonly int[]? _keys;
    private readonly int _count;
    private readonly IReadOnlyDictionary<int, int> _later;

    private DimensionKeys(int[]? keys, int count, IReadOnlyDictionary<int, int> later) => (_keys, _count, _later) = (keys, count, later);

    /// <param name="texts">In order of their keys, as they were read at some time; texts that came since have larger keys.</param>
    public static DimensionKeys Read(SqliteConnection connection, DimensionTable table, IReadOnlyList<string> texts) =>
        new(IsDense(connection, table, texts) ? null : ReadKeys(connection, table, texts.Count), texts.Count, new Dictionary<int, int>());

    /// <summary>The index of a key's text; −1 where it is not known.</summary>
    public int IndexOf(int key) =>
        _later.TryGetValue(key, out var later) ? later
        : _keys is null ? (key >= 1 && key <= _count ? key - 1 : -1)
        : Array.BinarySearch(_keys, key) is >= 0 and var index ? index : -1;

    /// <summary>The same with keys that were met since, by index.</summary>
    public DimensionKeys With(IReadOnlyDictionary<int, int> later) =>
        later.Count == 0 ? this : new(_keys, _count, new Dictionary<int, int>(_later.Concat(later)));

    private static bool IsDense(SqliteConnection connection, DimensionTable table, IReadOnlyList<string> texts)
    {
        if (texts.Count == 0 || !table.IsAlone)
        {
            return texts.Count == 0;
        }

        using var smallest = new Statement(connection, table.SmallestKey);
        using var text = new Statement(connection, table.TextOfKey).Bind(1, texts.Count);
        return smallest.Step() && smallest.Int(0) >= 1 && text.Step() && text.Text(0) == texts[^1];
    }

    private static int[] ReadKeys(SqliteConnection connection, DimensionTable table, int count)
    {
        List<int> keys = new(count);
        using var key = new Statement(connection, table.Keys);
        while (keys.Count < count && key.Step())
        {
            keys.Add((int)key.Int(0));
        }

        return [.. keys];
    }
}

/// <summary>Where a dimension's texts stand.</summary>
/// <param name="Kind">Of an attribute; <see langword="null"/> for a table of its own.</param>
internal sealed record DimensionTable(string Name, string? Kind = null)
{
    public bool IsAlone => Kind is null;

    public string TextOfKey => $"SELECT code FROM {Table} WHERE {Table}_id = ?1";

    public string SmallestKey => $"SELECT min({Table}_id) FROM {Table}";

    /// <summary>Ascending.</summary>
    public string Keys => Kind is null
        ? $"SELECT {Table}_id FROM {Table} ORDER BY {Table}_id"
        : $"SELECT attribute_id FROM attribute WHERE kind = '{Kind}' ORDER BY attribute_id";

    private string Table => Kind is null ? Name : "attribute";
}
