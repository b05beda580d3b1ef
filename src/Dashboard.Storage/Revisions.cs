using Dapper;
using Microsoft.Data.Sqlite;

namespace Dashboard.Storage;

/// <summary>One number for every state that figures can be computed from; taken in the transaction that makes the change.</summary>
internal static class Revisions
{
    private const string Latest = "SELECT coalesce(max(revision), 0) FROM revision";

    private const string Insert = """
        INSERT INTO revision (made_at, kind, batch_id) VALUES (@now, @kind, @batch) RETURNING revision
        """;

    public static long Current(SqliteConnection connection, SqliteTransaction? transaction) =>
        connection.ExecuteScalar<long>(Latest, transaction: transaction);

    public static long Next(SqliteConnection connection, SqliteTransaction transaction, string kind, long? batch, TimeProvider clock) =>
        connection.ExecuteScalar<long>(Insert, new { now = Iso.Format(clock.GetUtcNow()), kind, batch }, transaction);
}
