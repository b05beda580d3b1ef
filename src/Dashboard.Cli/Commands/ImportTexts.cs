using System.Globalization;
using Dashboard.Domain.Text;
using Dashboard.Operations.Import;

namespace Dashboard.Cli.Commands;

/// <summary>What <c>import</c> says.</summary>
internal static class ImportTexts
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-CA");
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-CA");

    public static Bilingual Reading { get; } = new("Reading", "Lecture");

    public static Bilingual Waiting { get; } = new(
        "Another import into this database is running; waiting for it to end.",
        "Une autre importation dans cette base est en cours; on attend qu’elle se termine.");

    public static Bilingual RefusedRows { get; } = new("Refused rows (the first ones; all are in the database):", "Lignes refusées (les premières; toutes sont dans la base) :");

    public static Bilingual Noticed { get; } = new("Taken as written, but look at:", "Pris tel quel, mais à vérifier :");

    public static Bilingual Rows(long rows) => new(
        string.Create(English, $"{rows:N0} rows"),
        string.Create(French, $"{rows:N0} lignes"));

    public static Bilingual Ending(ImportReport report) => report.Ending switch
    {
        ImportEnding.AlreadyImported => new(
            $"{report.FileName} was imported before: nothing was changed.",
            $"{report.FileName} a déjà été importé : rien n’a changé."),
        ImportEnding.Resumed => new(
            $"{report.FileName} had been cut off; it is now imported whole.",
            $"{report.FileName} avait été interrompu; il est maintenant importé au complet."),
        _ => new($"{report.FileName} is imported.", $"{report.FileName} est importé."),
    };

    public static Bilingual Counts(ImportReport report) => new(
        string.Create(English, $"{report.Taken:N0} events taken, {report.AlreadyThere:N0} already there, {report.Refused:N0} rows refused, {report.PassedOver:N0} passed over by the profile, {report.EndingsAdded:N0} endings added."),
        string.Create(French, $"{report.Taken:N0} événements pris, {report.AlreadyThere:N0} déjà présents, {report.Refused:N0} lignes refusées, {report.PassedOver:N0} écartées par le profil, {report.EndingsAdded:N0} fins ajoutées."));

    public static Bilingual Speed(ImportReport report) => new(
        string.Create(English, $"{report.Duration.TotalSeconds:N1} s, {report.RowsPerSecond:N0} rows a second. Revision {report.Revision}."),
        string.Create(French, $"{report.Duration.TotalSeconds:N1} s, {report.RowsPerSecond:N0} lignes par seconde. Révision {report.Revision}."));

    public static Bilingual Kind(string code, long rows) => new(
        string.Create(English, $"  {code}: {rows:N0}"),
        string.Create(French, $"  {code} : {rows:N0}"));

    public static Bilingual Indented(Bilingual text) => new("  " + text.English, "  " + text.French);

    public static Bilingual Row(long row, string? column, Bilingual reason) => new(
        string.Create(English, $"  line {row}{(column is null ? "" : $", {column}")}: {reason.English}"),
        string.Create(French, $"  ligne {row}{(column is null ? "" : $", {column}")} : {reason.French}"));
}
