using Dapper;
using Dashboard.Domain.Text;
using Microsoft.Data.Sqlite;

namespace Dashboard.Storage.Connections;

/// <summary>Takes away a database that was made and never used, and no other.</summary>
internal static class UnusedDatabase
{
    private const string IsUsed = """
        SELECT EXISTS (SELECT 1 FROM revision) OR EXISTS (SELECT 1 FROM import_batch WHERE sha256 <> '')
        """;

    public static void Remove(string path, TimeProvider clock)
    {
        try
        {
            if (File.Exists(path) && IsClosedForever(path, clock))
            {
                File.Delete(path);
            }
        }
        catch (Exception failure) when (failure is FaultException or SqliteException or IOException or UnauthorizedAccessException)
        {
            // Somebody has it open, or it can't be told: then it stays, empty and sound.
        }
    }

    /// <summary>
    /// Leaving WAL fails while anybody else has the database open. Whoever opens it between that and the deletion is told that it is
    /// none of ours, and so writes nothing into a file that is gone.
    /// </summary>
    private static bool IsClosedForever(string path, TimeProvider clock)
    {
        using var connection = DatabaseFile.Open(path, OpenMode.ReadWrite, clock);
        connection.Execute("PRAGMA busy_timeout = 0");
        if (connection.ExecuteScalar<string>("PRAGMA journal_mode = DELETE") != "delete")
        {
            return false;
        }

        using var transaction = connection.BeginTransaction(deferred: false);
        if (connection.ExecuteScalar<bool>(IsUsed, transaction: transaction))
        {
            return false;
        }

        connection.Execute("PRAGMA application_id = 0", transaction: transaction);
        transaction.Commit();
        return true;
    }
}
