using System.Globalization;
using Dashboard.Domain.Text;
using Dashboard.Operations.Import;
using Dashboard.Operations.Records;

namespace Dashboard.Web.Hosting;

/// <summary>Finds the record to show: the one that was named, or the synthetic one, made from the seed data where it is not there yet.</summary>
internal static class RecordOpening
{
    private const string SeedFolder = "seed-data";

    /// <returns>The path of a database that exists.</returns>
    /// <exception cref="FaultException">The named database is not there, or the synthetic one can't be made.</exception>
    public static async Task<string> FindAsync(DashboardOptions options, TextWriter console, CancellationToken cancellationToken)
    {
        if (options.Database is { } named)
        {
            return File.Exists(named)
                ? named
                : throw new FaultException(new(
                    $"There is no database {named}. Check the path, or make it by importing a file: dotnet run --project src/Dashboard.Cli -- import FILE --db {named}",
                    $"Il n’y a pas de base de données {named}. Vérifiez le chemin, ou créez-la en important un fichier\u00A0: dotnet run --project src/Dashboard.Cli -- import FICHIER --db {named}"));
        }

        const string database = RecordStart.DefaultDatabase;
        var progress = new SeedProgress(console, isTerminal: !Console.IsOutputRedirected);
        if (await RecordStart.MakeFromSeedAsync(database, FindSeed(), TimeProvider.System, progress, cancellationToken) is not null)
        {
            progress.Close();
        }

        return database;
    }

    /// <summary>Beside the working folder, else beside or above the program.</summary>
    private static string FindSeed()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null && !Directory.Exists(SeedFolder); folder = folder.Parent)
        {
            var seed = Path.Combine(folder.FullName, SeedFolder);
            if (Directory.Exists(seed))
            {
                return seed;
            }
        }

        return SeedFolder;
    }

    /// <summary>One line that counts up; where nobody watches it, the line is written once.</summary>
    private sealed class SeedProgress(TextWriter console, bool isTerminal) : IProgress<ImportProgress>
    {
        private readonly Lock _gate = new();
        private int _percent = -1;

        public void Report(ImportProgress value)
        {
            lock (_gate)
            {
                var percent = (int)(value.Fraction * 100);
                if (percent > _percent && (isTerminal || _percent < 0))
                {
                    _percent = percent;
                    console.Write(string.Create(CultureInfo.InvariantCulture, $"{(isTerminal ? "\r" : "")}Making the synthetic record | Création des données fictives\u00A0: {percent} %"));
                }
            }
        }

        public void Close() => console.WriteLine(isTerminal ? "\rMaking the synthetic record | Création des données fictives\u00A0: 100 %" : " … 100 %");
    }
}
