using Dapper;
using Dashboard.Domain.Text;
using Dashboard.Storage.Schema;
using Microsoft.Data.Sqlite;

namespace Dashboard.Storage.Connections;

/// <summary>
/// Makes a database file: under another name, and moved into place whole, so that nobody ever finds half of one. One process does it at a
/// time, since to move a file and to look whether there is one are two steps; whoever comes second uses what the first one made.
/// </summary>
internal static class NewDatabase
{
    /// <summary>
    /// Four times SQLite's own: of a bulk of rows a quarter of the pages is split, written to the log and moved out of it. Only a file without a
    /// page takes it, so that older databases keep theirs.
    /// </summary>
    private const string PageSize = "PRAGMA page_size = 16384";

    private const string Suffix = "-new";
    private const int Patience = 250;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    /// <exception cref="FaultException">None can be made there.</exception>
    public static void Make(string path, TimeProvider clock)
    {
        try
        {
            for (var tries = 0; tries < Patience && !File.Exists(path); tries++)
            {
                using var turn = FileLock.TryTake(path + Suffix);
                if (turn is null)
                {
                    Thread.Sleep(Pause);
                }
                else if (!File.Exists(path))
                {
                    MakeAlone(path, clock);
                }
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw StorageFaults.CannotWriteBeside(path, failure);
        }
    }

    private static void MakeAlone(string path, TimeProvider clock)
    {
        var temporary = $"{path}.{Guid.NewGuid():N}.new";
        try
        {
            DatabaseFile.Guarded(path, () =>
            {
                using var connection = DatabaseFile.Connect(temporary, SqliteOpenMode.ReadWriteCreate);
                connection.Execute(PageSize);
                Migrations.Run(connection, clock);
                return connection.Execute("PRAGMA journal_mode = DELETE");
            });
            File.Move(temporary, path, overwrite: false);
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
