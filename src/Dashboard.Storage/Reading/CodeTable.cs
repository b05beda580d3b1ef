using Dashboard.Storage.Connections;
using Microsoft.Data.Sqlite;

namespace Dashboard.Storage.Reading;

/// <summary>A dimension's texts, densely numbered from 0 in order of their keys.</summary>
internal sealed class CodeTable
{
    private readonly List<string> _codes = [];
    private int[] _indexByKey = new int[64];

    public IReadOnlyList<string> Codes => _codes;

    /// <param name="sql">Gives key and code, in order of key.</param>
    public static CodeTable Read(SqliteConnection connection, string sql)
    {
        var table = new CodeTable();
        using var statement = new Statement(connection, sql);
        while (statement.Step())
        {
            table.Add((int)statement.Int(0), statement.Text(1));
        }

        return table;
    }

    /// <summary>The number of a key; −1 for 0, which is how SQL's null reads.</summary>
    public int IndexOf(long key) => _indexByKey[key] - 1;

    private void Add(int key, string code)
    {
        if (key >= _indexByKey.Length)
        {
            Array.Resize(ref _indexByKey, Math.Max(key + 1, _indexByKey.Length * 2));
        }

        _codes.Add(code);
        _indexByKey[key] = _codes.Count;
    }
}
