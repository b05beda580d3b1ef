using Dapper;
using Microsoft.Data.Sqlite;

namespace Dashboard.Storage.Import;

/// <summary>
/// How far each dimension went before an import, so that the texts of one that is abandoned can be taken away again. For one that was
/// cut off before, nobody remembers how far that was: then every text is looked at.
/// </summary>
internal sealed class DimensionMarks
{
    private static readonly (string Table, string[] Columns)[] Dimensions =
    [
        ("tweet", ["tweet_id"]),
        ("department", ["department_id"]),
        ("stage", ["stage_id"]),
        ("actor", ["actor_id"]),
        ("attribute", ["purpose_id", "language_id", "channel_id", "lane_id", "pair_id"]),
    ];

    private readonly Dictionary<string, long> _marks;

    public DimensionMarks(SqliteConnection connection, bool isResumed) => _marks = Dimensions.ToDictionary(
        dimension => dimension.Table,
        dimension => isResumed ? 0 : connection.ExecuteScalar<long>($"SELECT coalesce(max({dimension.Table}_id), 0) FROM {dimension.Table}"));

    /// <summary>Removes texts that came after the mark and that no event uses.</summary>
    public void RemoveUnused(SqliteConnection connection)
    {
        foreach (var (table, columns) in Dimensions)
        {
            var used = string.Join(" UNION ", columns.Select(column => $"SELECT {column} FROM approval_event WHERE {column} > @mark"));
            connection.Execute($"DELETE FROM {table} WHERE {table}_id > @mark AND {table}_id NOT IN ({used})", new { mark = _marks[table] });
        }

        connection.Execute("DELETE FROM source WHERE source_id NOT IN (SELECT source_id FROM import_batch)");
    }
}
