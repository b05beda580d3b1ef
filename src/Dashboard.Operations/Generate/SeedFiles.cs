using System.Text;
using Dashboard.Domain.Settings;
using Dashboard.Domain.Text;
using Dashboard.Operations.Generate.Files;
using NodaTime;

namespace Dashboard.Operations.Generate;

/// <summary>A made-up record as a folder of files: events, settings, a few dirty rows, the truth planted in it.</summary>
public static class SeedFiles
{
    public const string Events = "events.csv.gz";
    public const string Settings = "settings.json";
    public const string Dirty = "dirty.csv";
    public const string Truth = "truth.json";

    /// <summary>
    /// Writes all files, making the folder where there is none. Each is written beside its place and moved there whole, the truth
    /// last, so a failure or a cancellation leaves no half file; other files of the folder are left alone.
    /// </summary>
    /// <returns>What the record holds.</returns>
    /// <exception cref="FaultException">The folder cannot be written to.</exception>
    public static RecordTally Write(string folder, GenerateOptions options, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentNullException.ThrowIfNull(options);
        try
        {
            Directory.CreateDirectory(folder);
            var settings = SeedSettings.For(options);
            var zone = DateTimeZoneProviders.Tzdb[settings.ReportingTimeZone];
            var tally = new RecordTally();
            Place(folder, Events, file => EventsFile.WriteGzip(file, tally.Count(SyntheticRecord.Generate(options)), zone, cancellationToken));
            Place(folder, Settings, file => file.Write(Encoding.UTF8.GetBytes(RecordSettingsJson.Write(settings))));
            Place(folder, Dirty, file => file.Write(DirtyRows.ToBytes()));
            Place(folder, Truth, file => file.Write(Encoding.UTF8.GetBytes(TruthFile.Write(options, tally))));
            return tally;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new FaultException(
                new Bilingual(
                    $"Cannot write to the folder {folder}. Check that it is a folder, that you may write there and that the disk has room, or name another one with --out.",
                    $"Impossible d'écrire dans le dossier {folder}. Vérifiez que c'est bien un dossier, que vous pouvez y écrire et qu'il reste de l'espace disque, ou nommez-en un autre avec --out."),
                e);
        }
    }

    private static void Place(string folder, string name, Action<Stream> write)
    {
        var path = Path.Combine(folder, name);
        var unfinished = path + ".unfinished";
        try
        {
            using (var file = File.Create(unfinished))
            {
                write(file);
            }

            File.Move(unfinished, path, overwrite: true);
        }
        catch
        {
            File.Delete(unfinished);
            throw;
        }
    }
}
