using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;

namespace Dashboard.Storage.Connections;

/// <summary>
/// Whether the file that a connection has open is still the one of that name: SQLite compares device and inode. The provider does not offer
/// the question, so that the library is asked itself. (To open the file and look would drop the locks that SQLite has on it.)
/// </summary>
internal static class FileInPlace
{
    /// <summary><c>SQLITE_FCNTL_HAS_MOVED</c></summary>
    private const int HasMovedQuestion = 20;

    /// <summary>Moved away, deleted, or another file put in its place. Where the file system can't tell: <see langword="false"/>.</summary>
    public static bool HasMoved(SqliteConnection connection)
    {
        var hasMoved = 0;
        return FileControl(connection.Handle!.DangerousGetHandle(), "main", HasMovedQuestion, ref hasMoved) == 0 && hasMoved != 0;
    }

    [DllImport("e_sqlite3", EntryPoint = "sqlite3_file_control", CallingConvention = CallingConvention.Cdecl, BestFitMapping = false)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int FileControl(nint connection, [MarshalAs(UnmanagedType.LPUTF8Str)] string schema, int question, ref int answer);
}
