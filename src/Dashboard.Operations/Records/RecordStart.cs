using Dashboard.Domain.Text;
using Dashboard.Operations.Generate;
using Dashboard.Operations.Import;

namespace Dashboard.Operations.Records;

/// <summary>Sees to it that a host has a record to show: the one it was given, or the synthetic one, made where there is none.</summary>
public static class RecordStart
{
    /// <summary>Where the synthetic record goes when no database is named: the working folder.</summary>
    public const string DefaultDatabase = "dashboard.db";

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

        // Under another name until it is whole: a start that is cut off leaves no half record to be shown the next time.
        var unfinished = $"{database}.{Guid.NewGuid():N}.new";
        try
        {
            var request = new ImportRequest(events, unfinished, Settings: Path.Combine(seedData, SeedFiles.Settings));
            var report = await new Importer(clock).ImportAsync(request, progress, cancellationToken);
            File.Move(unfinished, database, overwrite: false);
            return report;
        }
        catch (IOException) when (File.Exists(database))
        {
            // Another dashboard was first; its record is as good.
            return null;
        }
        finally
        {
            foreach (var left in new[] { unfinished, unfinished + "-wal", unfinished + "-shm" }.Where(File.Exists))
            {
                File.Delete(left);
            }
        }
    }
}
