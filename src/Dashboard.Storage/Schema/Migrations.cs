using Dapper;
using Microsoft.Data.Sqlite;

namespace Dashboard.Storage.Schema;

/// <summary>Numbered migrations, each run once, in order, in one transaction. The number reached is the file's <c>user_version</c>.</summary>
internal static class Migrations
{
    /// <summary>"ALat": tells our files from those of other programs.</summary>
    public const long ApplicationId = 0x414C6174;

    private static readonly string[] All =
    [
        string.Join("\n", Migration001.Tables, Migration001Views.Views, Migration001WayIn.WayIn),
        Migration002.Sql,
    ];

    public static int Newest => All.Length;

    public static int VersionOf(SqliteConnection connection) => connection.ExecuteScalar<int>("PRAGMA user_version");

    /// <summary>A table that others refer to is rebuilt with foreign keys off, and looked over before the end.</summary>
    public static void Run(SqliteConnection connection, TimeProvider clock)
    {
        ContentKeyFunction.AddTo(connection);
        connection.Execute("PRAGMA foreign_keys = OFF");
        try
        {
            RunAll(connection, clock);
        }
        finally
        {
            connection.Execute("PRAGMA foreign_keys = ON");
        }
    }

    private static void RunAll(SqliteConnection connection, TimeProvider clock)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        var version = VersionOf(connection);
        for (var next = version; next < All.Length; next++)
        {
            connection.Execute(All[next], transaction: transaction);
        }

        if (version == 0)
        {
            connection.Execute(
                """
                INSERT INTO record_identity (only_row, instance_id, created_at) VALUES (1, @instance, @now)
                """,
                new { instance = Guid.NewGuid().ToString("N"), now = Iso.Format(clock.GetUtcNow()) },
                transaction);
            connection.Execute($"PRAGMA application_id = {ApplicationId}", transaction: transaction);
        }

        if (version < All.Length && connection.QueryFirstOrDefault<string>("PRAGMA foreign_key_check", transaction: transaction) is { } table)
        {
            throw new InvalidDataException($"After the migration a row of {table} refers to nothing.");
        }

        connection.Execute($"PRAGMA user_version = {All.Length}", transaction: transaction);
        transaction.Commit();
    }
}
