using System.Runtime.InteropServices;

namespace Dashboard.Storage.Connections;

/// <summary>
/// SQLite's own functions, called without the layers between, on the handles of the provider's connections and on the same library.
/// A value bound through SQLitePCL costs 30 to 60 ns, here 4: of the dozen a row that is most of an import. All arguments are plain
/// numbers and pointers. What returns at once is called without leaving the runtime's cooperative mode; what may wait for the disk is not.
/// </summary>
internal static partial class NativeSqlite
{
    /// <summary>The library that the provider loads (<c>raw.GetNativeLibraryName()</c>).</summary>
    public const string Library = "e_sqlite3";

    /// <summary>SQLite makes its own copy of what is bound.</summary>
    public const nint Transient = -1;

    [LibraryImport(Library, EntryPoint = "sqlite3_step")]
    public static partial int Step(nint statement);

    [LibraryImport(Library, EntryPoint = "sqlite3_reset")]
    public static partial int Reset(nint statement);

    [LibraryImport(Library, EntryPoint = "sqlite3_bind_int64")]
    [SuppressGCTransition]
    public static partial int BindInt(nint statement, int index, long value);

    [LibraryImport(Library, EntryPoint = "sqlite3_bind_null")]
    [SuppressGCTransition]
    public static partial int BindNull(nint statement, int index);

    [LibraryImport(Library, EntryPoint = "sqlite3_bind_text")]
    public static partial int BindText(nint statement, int index, in byte utf8, int bytes, nint lifetime);

    [LibraryImport(Library, EntryPoint = "sqlite3_column_int64")]
    [SuppressGCTransition]
    public static partial long ColumnInt(nint statement, int column);

    [LibraryImport(Library, EntryPoint = "sqlite3_column_type")]
    [SuppressGCTransition]
    public static partial int ColumnType(nint statement, int column);

    [LibraryImport(Library, EntryPoint = "sqlite3_changes")]
    [SuppressGCTransition]
    public static partial int Changes(nint connection);

    [LibraryImport(Library, EntryPoint = "sqlite3_last_insert_rowid")]
    [SuppressGCTransition]
    public static partial long LastInsertRowId(nint connection);

    [LibraryImport(Library, EntryPoint = "sqlite3_db_mutex")]
    public static partial nint Mutex(nint connection);

    /// <summary>Null is allowed and does nothing: a connection need not have one.</summary>
    [LibraryImport(Library, EntryPoint = "sqlite3_mutex_enter")]
    public static partial void Enter(nint mutex);

    [LibraryImport(Library, EntryPoint = "sqlite3_mutex_leave")]
    [SuppressGCTransition]
    public static partial void Leave(nint mutex);
}
