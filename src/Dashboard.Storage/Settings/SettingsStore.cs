using Dapper;
using Dashboard.Domain.Settings;
using Microsoft.Data.Sqlite;

namespace Dashboard.Storage.Settings;

/// <param name="Revision">The revision they came into force with; 0 for the defaults.</param>
public sealed record StoredSettings(RecordSettings Settings, long Revision);

/// <summary>The settings, whole for every revision that changed them.</summary>
internal static class SettingsStore
{
    private const string Latest = "SELECT revision, document FROM settings_version WHERE revision <= @upTo ORDER BY revision DESC LIMIT 1";
    private const string Insert = "INSERT INTO settings_version (revision, document) VALUES (@revision, @document)";

    /// <param name="upTo">Those in force with this revision.</param>
    public static StoredSettings Read(SqliteConnection connection, SqliteTransaction? transaction, long upTo = long.MaxValue) =>
        connection.QueryFirstOrDefault<Row>(Latest, new { upTo }, transaction) is { } row
            ? new(RecordSettingsJson.Parse(row.Document, $"settings of revision {row.Revision}"), row.Revision)
            : new(RecordSettings.Default, 0);

    /// <returns>Whether they differ from those in force; equal ones are not stored again.</returns>
    public static bool Save(SqliteConnection connection, SqliteTransaction transaction, RecordSettings settings, TimeProvider clock)
    {
        var document = RecordSettingsJson.Write(settings);
        if (document == RecordSettingsJson.Write(Read(connection, transaction).Settings))
        {
            return false;
        }

        var revision = Revisions.Next(connection, transaction, "settings_saved", null, clock);
        connection.Execute(Insert, new { revision, document }, transaction);
        return true;
    }

    private sealed record Row(long Revision, string Document);
}
