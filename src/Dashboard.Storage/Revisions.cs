using Dapper;
using Dashboard.Domain.Text;
using Microsoft.Data.Sqlite;

namespace Dashboard.Storage;

/// <summary>One number for every state that figures can be computed from; taken in the transaction that makes the change.</summary>
internal static class Revisions
{
    private const string Latest = "SELECT coalesce(max(revision), 0) FROM revision";
    private const string Exists = "SELECT EXISTS (SELECT 1 FROM revision WHERE revision = @revision)";

    private const string Insert = """
        INSERT INTO revision (made_at, kind, batch_id) VALUES (@now, @kind, @batch) RETURNING revision
        """;

    public static long Current(SqliteConnection connection, SqliteTransaction? transaction) =>
        connection.ExecuteScalar<long>(Latest, transaction: transaction);

    public static string? WhenMade(SqliteConnection connection, long revision) => WhenMade(connection, null, revision);

    public static string? WhenMade(SqliteConnection connection, SqliteTransaction? transaction, long revision) =>
        connection.ExecuteScalar<string>("SELECT made_at FROM revision WHERE revision = @revision", new { revision }, transaction);

    public static long Next(SqliteConnection connection, SqliteTransaction transaction, string kind, long? batch, TimeProvider clock) =>
        connection.ExecuteScalar<long>(Insert, new { now = Iso.Format(clock.GetUtcNow()), kind, batch }, transaction);

    /// <summary>Passes the revisions that were made, and 0: the record before the first of them.</summary>
    /// <exception cref="FaultException">It was never made.</exception>
    public static void Check(SqliteConnection connection, SqliteTransaction? transaction, long revision)
    {
        if (revision == 0 || connection.ExecuteScalar<bool>(Exists, new { revision }, transaction))
        {
            return;
        }

        var latest = Current(connection, transaction);
        throw new FaultException(latest == 0
            ? new(
                $"There is no revision {revision}: nothing was recorded yet. Leave “revision” out to see the latest.",
                $"Il n’y a pas de révision {revision}\u00A0: rien n’a encore été enregistré. Omettez «\u00A0revision\u00A0» pour voir la plus récente.")
            : new(
                $"There is no revision {revision}: this record has those from 1 to {latest}. Leave “revision” out to see the latest.",
                $"Il n’y a pas de révision {revision}\u00A0: ce dossier a celles de 1 à {latest}. Omettez «\u00A0revision\u00A0» pour voir la plus récente."));
    }

    /// <summary>The record keeps no trace of what would decide which events counted then.</summary>
    public static FaultException NotKnown(long revision) => new(new(
        $"Which events counted at revision {revision} can’t be known exactly: later a file or a row came again after it was retired. Leave “revision” out to see the latest.",
        $"On ne peut pas savoir exactement quels événements comptaient à la révision {revision}\u00A0: un fichier ou une ligne est revenu plus tard, après avoir été retiré. Omettez «\u00A0revision\u00A0» pour voir la plus récente."));
}
