using Dashboard.Storage.Connections;
using Microsoft.Data.Sqlite;

namespace Dashboard.Storage.Import;

/// <summary>
/// Keys of a dimension's texts, looked up or made while importing, and remembered for as long: a rollback ends the import.
/// </summary>
internal sealed class Dimension : IDisposable
{
    private readonly Dictionary<string, long> _keys = [];
    private readonly Statement _select;
    private readonly Statement _insert;

    /// <param name="table">A table of ours with <c>&lt;table&gt;_id</c> and <c>code</c>.</param>
    /// <param name="kind">For the table of attributes: which of them.</param>
    public Dimension(SqliteConnection connection, string table, string? kind = null)
    {
        _select = new Statement(connection, $"SELECT {table}_id FROM {table} WHERE code = ?1{(kind is null ? "" : $" AND kind = '{kind}'")}");
        _insert = new Statement(connection, kind is null
            ? $"INSERT INTO {table} (code) VALUES (?1)"
            : $"INSERT INTO {table} (code, kind) VALUES (?1, '{kind}')");
    }

    /// <returns>The key; 0 for a text that is not given.</returns>
    public long KeyOf(string? code)
    {
        if (code is null)
        {
            return 0;
        }

        if (!_keys.TryGetValue(code, out var key))
        {
            _keys[code] = key = Find(code) ?? _insert.Bind(1, code).RunInsert()!.Value;
        }

        return key;
    }

    public void Dispose()
    {
        _select.Dispose();
        _insert.Dispose();
    }

    private long? Find(string code)
    {
        try
        {
            return _select.Bind(1, code).Step() ? _select.Int(0) : null;
        }
        finally
        {
            _select.Reset();
        }
    }
}
