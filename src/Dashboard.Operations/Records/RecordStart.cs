using Dashboard.Domain.Text;
using Dashboard.Operations.Generate;
using Dashboard.Operations.Import;
using Dashboard.Storage;

namespace Dashboard.Operations.Records;

/// <summary>Sees to it that a host has a record to show: the one it was given, or the synthetic one, made where there is none.</summary>
public static class RecordStart
{
    /// <summary>Where the synthetic record goes when no database is named: the working folder.</summary>
    public const string DefaultDatabase = "dashboard.db";

    /// <summary>Opens a record once, so that one that can't be read is said before anything is served.</summary>
    /// <exception cref="FaultException">The database can't be read; the reason says why and what to do.</exception>
    public static void Check(string database, TimeProvider clock)
    {
        using var opened = RecordDatabase.Open(database, OpenMode.ReadWrite, clock);
    }

    /// <summary>Makes the synthetic record at a path where there is none.</summary>
    /// <param name="database">Path of the database to make.</param>
    /// <param name="seedData">The folder with the synthetic record's files.</param>
    /// <returns>What was imported; <see langword="null"/> where the database is there already.</returns>
    /// <exception cref="FaultException">The seed files are not there, or the database can't be made.</exception>
    public static async Task<ImportReport?> MakeFromSeedAsync(
        string database, string seedData, TimeProvider clock, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        if (File.Exists(database))
        {
            return null;
        }

        var events = Path.Combine(seedData, SeedFiles.Events);
        if (!File.Exists(events))
        {
            throw new FaultException(new(
                $"There is no database {database}, and no {events} to make one from. Name a database with --db, or import a file into a new one.",
                $"Il n’y a pas de base de données {database}, ni de {events} pour en créer une. Nommez une base avec --db, ou importez un fichier dans une nouvelle."));
        }

        var request = new ImportRequest(events, database, Settings: Path.Combine(seedData, SeedFiles.Settings));
        return await new Importer(clock).ImportAsync(request, progress, cancellationToken);
    }
}
