using Dashboard.Domain.Record;
using Dashboard.Storage.Connections;
using Microsoft.Data.Sqlite;

namespace Dashboard.Storage.Import;

/// <summary>Keeps the rows of one batch that were not taken, with their reasons, and counts them.</summary>
internal sealed class RefusalWriter(SqliteConnection connection, long batch) : IDisposable
{
    private const string InsertRefused =
        "INSERT INTO refused_row (batch_id, row, column_name, code, reason_en, reason_fr) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";

    private readonly Statement _insert = new Statement(connection, InsertRefused).Bind(1, batch);

    public long Count { get; private set; }

    public void Keep(RefusedRow row)
    {
        _insert.Bind(2, row.Row).Bind(3, row.Column).Bind(4, row.Code).Bind(5, row.Reason.English).Bind(6, row.Reason.French).Run();
        Count++;
    }

    public void Dispose() => _insert.Dispose();
}
