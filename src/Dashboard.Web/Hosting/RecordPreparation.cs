using System.Globalization;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Text;
using Dashboard.Operations.Import;
using Dashboard.Operations.Records;
using Dashboard.Operations.Reports;

namespace Dashboard.Web.Hosting;

/// <summary>Before anything is served there is a record to show: the one named, or the synthetic one, made where there is none.</summary>
internal static class RecordPreparation
{
    private static readonly string SeedData = Path.Combine(AppContext.BaseDirectory, "seed-data");

    private static readonly Bilingual Making = new(
        "Making the synthetic record (once)",
        "Création du dossier fictif (une seule fois)");

    /// <returns>Path of a database that is there.</returns>
    /// <exception cref="FaultException">A database was named that is not there, or none can be made.</exception>
    public static async Task<string> PrepareAsync(DashboardOptions options, TimeProvider clock, TextWriter console, CancellationToken cancellationToken)
    {
        if (options.Database is { } named)
        {
            return named;
        }

        var database = Path.GetFullPath(RecordStart.DefaultDatabase);
        await RecordStart.MakeFromSeedAsync(database, SeedData, clock, new Percentages(console), cancellationToken);
        return database;
    }

    /// <summary>Reads the record once, so that what is wrong with it is said at the start and the first reader does not wait.</summary>
    public static async Task<WebApplication> LoadRecordAsync(this WebApplication app, CancellationToken cancellationToken)
    {
        var reports = app.Services.GetRequiredService<IDashboardReports>();
        var record = await reports.DescribeAsync(cancellationToken);
        await reports.OverviewAsync(Selection.Everything.OrLastTwelveMonths(record.AsOf, record.ReportingZone), cancellationToken);
        return app;
    }

    /// <summary>A line for every quarter: enough to see that it goes on, few enough for a log.</summary>
    private sealed class Percentages(TextWriter console) : IProgress<ImportProgress>
    {
        private const int Steps = 4;
        private int _said = -1;

        public void Report(ImportProgress value)
        {
            var step = (int)(value.Fraction * Steps);
            if (step > _said)
            {
                _said = step;
                var percent = (step * 100 / Steps).ToString(CultureInfo.InvariantCulture);
                console.WriteLine($"{Making.English}: {percent} % | {Making.French} : {percent} %");
            }
        }
    }
}
