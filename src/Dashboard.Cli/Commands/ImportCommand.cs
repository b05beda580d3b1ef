using System.CommandLine;
using Dashboard.Operations.Import;

namespace Dashboard.Cli.Commands;

/// <summary><c>import</c>: a file into a record, with progress and a report of what was taken and refused.</summary>
internal static class ImportCommand
{
    /// <summary>Some rows were refused; the rest is in.</summary>
    public const int SomeRefused = 2;

    public static Command Create(CliContext context)
    {
        var file = new Argument<string>("file") { Description = context.Say(CliTexts.ImportFile), HelpName = "FILE" };
        var database = DatabaseOption.Create(context);
        var profile = new Option<string?>("--profile") { Description = context.Say(CliTexts.Profile), HelpName = "file" };
        var settings = new Option<string?>("--settings") { Description = context.Say(CliTexts.Settings), HelpName = "file" };
        var command = new Command("import", context.Say(CliTexts.Import)) { file, database, profile, settings };
        command.SetAction((parsed, cancellationToken) => ImportAsync(
            context,
            new ImportRequest(parsed.GetRequiredValue(file), parsed.GetRequiredValue(database), parsed.GetValue(profile), parsed.GetValue(settings)),
            cancellationToken));
        return command;
    }

    private static async Task<int> ImportAsync(CliContext context, ImportRequest request, CancellationToken cancellationToken)
    {
        var importer = new Importer(context.Clock);
        var report = await ImportProgressBar.RunAsync(context, progress => importer.ImportAsync(request, progress, cancellationToken));
        ImportReportText.Write(context, report);
        return report.Refused == 0 ? 0 : report.IsNothingTaken ? DashboardCommand.Failed : SomeRefused;
    }
}
