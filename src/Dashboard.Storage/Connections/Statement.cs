using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Dashboard.Storage.Connections;

/// <summary>
/// A prepared statement, stepped without the provider between: for bulk work, where a command and a reader a row would be most of the
/// cost. What is bound stays bound until it is bound anew.
/// </summary>
internal sealed class Statement : IDisposable
{
    private const int ShortText = 256;

    private readonly SqliteConnection _connection;
    private readonly sqlite3_stmt _statement;
    private readonly nint _handle;
    private readonly nint _database;

    public Statement(SqliteConnection connection, string sql)
    {
        _connection = connection;
        Check(raw.sqlite3_prepare_v3(connection.Handle, sql, raw.SQLITE_PREPARE_PERSISTENT, out _statement));
        _handle = _statement.DangerousGetHandle();
        _database = connection.Handle!.DangerousGetHandle();
    }

    /// <summary>Whether there is a row.</summary>
    public bool Step()
    {
        var code = NativeSqlite.Step(_handle);
        if (code is not (raw.SQLITE_ROW or raw.SQLITE_DONE))
        {
            Check(code);
        }

        return code == raw.SQLITE_ROW;
    }

    /// <summary>Ready to be bound and stepped again.</summary>
    public void Reset() => Check(NativeSqlite.Reset(_handle));

    /// <summary>Steps a statement that gives no row, and resets it.</summary>
    public void Run()
    {
        try
        {
            Step();
        }
        finally
        {
            _ = NativeSqlite.Reset(_handle);
        }
    }

    /// <summary>Steps an insert that may be passed over, and resets it.</summary>
    /// <returns>The new row's number; <see langword="null"/> where nothing went in. (<c>RETURNING</c> would make a temporary table a row.)</returns>
    public long? RunInsert()
    {
        Run();
        return NativeSqlite.Changes(_database) == 0 ? null : NativeSqlite.LastInsertRowId(_database);
    }

    /// <summary>How many rows the last statement of the connection wrote.</summary>
    public int Changed => NativeSqlite.Changes(_database);

    public Statement Bind(int index, long value)
    {
        Check(NativeSqlite.BindInt(_handle, index, value));
        return this;
    }

    /// <summary>A number of zero or less stands for null: keys of dimensions begin at 1.</summary>
    public Statement BindKey(int index, long key) => key > 0 ? Bind(index, key) : BindNull(index);

    public Statement Bind(int index, string? value)
    {
        if (value is null)
        {
            return BindNull(index);
        }

        var most = Encoding.UTF8.GetMaxByteCount(value.Length);
        Span<byte> bytes = most <= ShortText ? stackalloc byte[ShortText] : new byte[most];
        var length = Encoding.UTF8.GetBytes(value, bytes);
        Check(NativeSqlite.BindText(_handle, index, in bytes[0], length, NativeSqlite.Transient));
        return this;
    }

    public Statement BindNull(int index)
    {
        Check(NativeSqlite.BindNull(_handle, index));
        return this;
    }

    /// <summary>Null reads as 0.</summary>
    public long Int(int column) => NativeSqlite.ColumnInt(_handle, column);

    public string Text(int column) => raw.sqlite3_column_text(_statement, column).utf8_to_string();

    public string? TextOrNull(int column) => IsNull(column) ? null : Text(column);

    public bool IsNull(int column) => NativeSqlite.ColumnType(_handle, column) == raw.SQLITE_NULL;

    public bool IsText(int column) => NativeSqlite.ColumnType(_handle, column) == raw.SQLITE_TEXT;

    public void Dispose() => _statement.Dispose();

    private void Check(int code)
    {
        if (code != raw.SQLITE_OK)
        {
            SqliteException.ThrowExceptionForRC(code, _connection.Handle);
        }
    }
}
