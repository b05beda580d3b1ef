using Dapper;
using Dashboard.Domain.Text;
using Dashboard.Storage.Schema;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Dashboard.Storage.Connections;

/// <summary>A database file on disk: opening it with the house's pragmas, and refusing what is none of ours.</summary>
internal static class DatabaseFile
{
    /// <exception cref="FaultException">The file can't be used; it is as it was.</exception>
    public static SqliteConnection Open(string path, OpenMode mode, TimeProvider clock)
    {
        if (!File.Exists(path))
        {
            if (mode != OpenMode.CreateIfMissing)
            {
                throw StorageFaults.Missing(path);
            }

            NewDatabase.Make(path, clock);
        }

        return Guarded(path, () => OpenExisting(path, mode, clock));
    }

    /// <summary>The same for what gives nothing back.</summary>
    public static void Guarded(string path, Action work) => Guarded(path, () =>
    {
        work();
        return true;
    });

    /// <summary>Runs what touches the database and turns SQLite's failures into faults.</summary>
    public static T Guarded<T>(string path, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException failure) when (StorageFaults.IsMendable(failure))
        {
            throw StorageFaults.From(failure, path);
        }
    }

    /// <summary>The same for rows that are read while they are walked.</summary>
    public static IEnumerable<T> GuardedRows<T>(string path, IEnumerable<T> rows)
    {
        using var walk = rows.GetEnumerator();
        Func<bool> next = walk.MoveNext;
        while (Guarded(path, next))
        {
            yield return walk.Current;
        }
    }

    private static SqliteConnection OpenExisting(string path, OpenMode mode, TimeProvider clock)
    {
        // SQLite takes an empty file for a new database. The file itself is not opened to look: on Unix, closing it would drop the
        // locks that other connections of this process have on it.
        if (new FileInfo(path) is { Exists: true, Length: 0 })
        {
            throw StorageFaults.NotADatabaseFile(path);
        }

        var connection = Connect(path, mode == OpenMode.ReadOnly ? SqliteOpenMode.ReadOnly : SqliteOpenMode.ReadWrite);
        try
        {
            Check(connection, path);
            if (mode != OpenMode.ReadOnly)
            {
                if (raw.sqlite3_db_readonly(connection.Handle, "main") != 0)
                {
                    throw StorageFaults.CannotBeWritten(path);
                }

                connection.Execute("PRAGMA journal_mode = WAL");
                if (Migrations.VersionOf(connection) < Migrations.Newest)
                {
                    Migrations.Run(connection, clock);
                }
            }

            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>A connection with the house's pragmas.</summary>
    public static SqliteConnection Connect(string path, SqliteOpenMode mode)
    {
        // One second here and five in SQLite itself: the provider tries again after the library has given up.
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = mode,
            Pooling = false,
            ForeignKeys = true,
            DefaultTimeout = 1,
        }.ToString());
        try
        {
            connection.Open();
            connection.Execute(
                """
                PRAGMA busy_timeout = 5000;
                PRAGMA synchronous = FULL;
                PRAGMA trusted_schema = OFF;
                PRAGMA cell_size_check = ON;
                PRAGMA cache_size = -65536;
                """);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static void Check(SqliteConnection connection, string path)
    {
        var version = Migrations.VersionOf(connection);
        if (connection.ExecuteScalar<long>("PRAGMA application_id") != Migrations.ApplicationId)
        {
            throw StorageFaults.NotOurs(path);
        }

        if (version > Migrations.Newest)
        {
            throw StorageFaults.Newer(path, version);
        }
    }
}
