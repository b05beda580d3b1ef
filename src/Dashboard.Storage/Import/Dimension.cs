using Dashboard.Storage.Connections;
using Microsoft.Data.Sqlite;

namespace Dashboard.Storage.Import;

/// <summary>Keys of a dimension's texts, looked up or made while importing, and remembered by the texts' objects: a rollback ends the import.</summary>
internal sealed class Dimension : IDisposable
{
    private readonly Statement _select;
    private readonly Statement _insert;

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
    public int KeyOf(KnownText? text)
    {
        if (text is null)
        {
            return 0;
        }

        if (text.Key == 0)
        {
            text.Key = Find(text.Code);
        }

        return text.Key;
    }

    public void Dispose()
    {
        _select.Dispose();
        _insert.Dispose();
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
