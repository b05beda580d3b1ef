using Dashboard.Storage.Connections;
using Microsoft.Data.Sqlite;

namespace Dashboard.Storage.Import;

/// <summary>
/// Keys of a dimension's texts, looked up or made while importing. What was looked up in this transaction or an earlier one is
/// remembered; a rollback forgets it.
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
            ? $"INSERT INTO {table} (code) VALUES (?1) RETURNING {table}_id"
            : $"INSERT INTO {table} (code, kind) VALUES (?1, '{kind}') RETURNING {table}_id");
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
            _keys[code] = key = First(_select, code) ?? First(_insert, code)!.Value;
        }

        return key;
    }

    public void Forget() => _keys.Clear();

    public void Dispose()
    {
        _select.Dispose();
        _insert.Dispose();
    }

    private static long? First(Statement statement, string code)
    {
        try
        {
            return statement.Bind(1, code).Step() ? statement.Int(0) : null;
        }
        finally
        {
            statement.Reset();
        }
    }
}
