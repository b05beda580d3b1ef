using System.Runtime.CompilerServices;
using Dashboard.Storage.Connections;
using Microsoft.Data.Sqlite;

namespace Dashboard.Storage.Import;

/// <summary>
/// Keys of a dimension's texts, looked up or made while importing, and remembered for as long: a rollback ends the import. Bounded: a file
/// may have a pair for every other tweet, so that with too many all are forgotten and looked up anew.
/// </summary>
internal sealed class Dimension : IDisposable
{
    private const int Most = 100_000;
    private const int LastKept = 1024;

    private readonly Dictionary<string, int> _keys = [];
    private readonly Statement _select;
    private readonly Statement _insert;
    private readonly (string? Code, int Key)[] _last = new (string?, int)[LastKept];

    /// <param name="table">A table of ours with <c>&lt;table&gt;_id</c> and <c>code</c>.</param>
    /// <param name="kind">For the table of attributes: which of them.</param>
    public Dimension(SqliteConnection connection, string table, string? kind = null)
    {
        _select = new Statement(connection, $"SELECT {table}_id FROM {table} WHERE code = ?1{(kind is null ? "" : $" AND kind = '{kind}'")}");
        _insert = new Statement(connection, kind is null
            ? $"INSERT INTO {table} (code) VALUES (?1) ON CONFLICT DO NOTHING"
            : $"INSERT INTO {table} (code, kind) VALUES (?1, '{kind}') ON CONFLICT DO NOTHING");
    }

    /// <returns>The key; 0 for a text that is not given.</returns>
    public int KeyOf(string? code)
    {
        if (code is null)
        {
            return 0;
        }

        // The reader gives equal texts mostly as one object, and an object is quicker to know than a text.
        ref var last = ref _last[RuntimeHelpers.GetHashCode(code) & (LastKept - 1)];
        if (!ReferenceEquals(code, last.Code))
        {
            last = (code, Look(code));
        }

        return last.Key;
    }

    public void Dispose()
    {
        _select.Dispose();
        _insert.Dispose();
    }

    private int Look(string code)
    {
        if (!_keys.TryGetValue(code, out var key))
        {
            key = Find(code);
            if (_keys.Count >= Most)
            {
                _keys.Clear();
            }

            _keys[code] = key;
        }

        return key;
    }

    private int Find(string code)
    {
        if (_insert.Bind(1, code).RunInsert() is { } made)
        {
            return checked((int)made);
        }

        try
        {
            _select.Bind(1, code).Step();
            return checked((int)_select.Int(0));
        }
        finally
        {
            _select.Reset();
        }
    }
}
