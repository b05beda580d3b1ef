using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Dashboard.Storage.Connections;

/// <summary>A prepared statement, stepped without the provider between: for bulk work, where a command and a reader a row would be most of the cost.</summary>
internal sealed class Statement : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly sqlite3_stmt _statement;

    public Statement(SqliteConnection connection, string sql)
    {
        _connection = connection;
        Check(raw.sqlite3_prepare_v3(connection.Handle, sql, raw.SQLITE_PREPARE_PERSISTENT, out _statement));
    }

    /// <summary>Whether there is a row.</summary>
    public bool Step()
    {
        var code = raw.sqlite3_step(_statement);
        if (code is not (raw.SQLITE_ROW or raw.SQLITE_DONE))
        {
            Check(code);
        }

        return code == raw.SQLITE_ROW;
    }

    /// <summary>Ready to be bound and stepped again.</summary>
    public void Reset() => Check(raw.sqlite3_reset(_statement));

    /// <summary>Steps a statement that gives no row, and resets it.</summary>
    public void Run()
    {
        try
        {
            Step();
        }
        finally
        {
            raw.sqlite3_reset(_statement);
        }
    }

    /// <summary>Steps an insert that may be passed over, and resets it.</summary>
    /// <returns>The new row's number; <see langword="null"/> where nothing went in. (<c>RETURNING</c> would make a temporary table a row.)</returns>
    public long? RunInsert()
    {
        Run();
        return raw.sqlite3_changes(_connection.Handle) == 0 ? null : raw.sqlite3_last_insert_rowid(_connection.Handle);
    }

    public Statement Bind(int index, long value)
    {
        Check(raw.sqlite3_bind_int64(_statement, index, value));
        return this;
    }

    /// <summary>A number of zero or less stands for null: keys of dimensions begin at 1.</summary>
    public Statement BindKey(int index, long key) => key > 0 ? Bind(index, key) : BindNull(index);

    public Statement Bind(int index, string? value)
    {
        Check(value is null ? raw.sqlite3_bind_null(_statement, index) : raw.sqlite3_bind_text(_statement, index, value));
        return this;
    }

    public Statement Bind(int index, ReadOnlySpan<byte> value)
    {
        Check(raw.sqlite3_bind_blob(_statement, index, value));
        return this;
    }

    public Statement BindNull(int index)
    {
        Check(raw.sqlite3_bind_null(_statement, index));
        return this;
    }

    public long Int(int column) => raw.sqlite3_column_int64(_statement, column);

    public string Text(int column) => raw.sqlite3_column_text(_statement, column).utf8_to_string();

    public string? TextOrNull(int column) => IsNull(column) ? null : Text(column);

    public bool IsNull(int column) => raw.sqlite3_column_type(_statement, column) == raw.SQLITE_NULL;

    public bool IsText(int column) => raw.sqlite3_column_type(_statement, column) == raw.SQLITE_TEXT;

    public void Dispose() => _statement.Dispose();

    private void Check(int code) => SqliteException.ThrowExceptionForRC(code, _connection.Handle);
}
