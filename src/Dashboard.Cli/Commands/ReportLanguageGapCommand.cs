using System.CommandLine;
using Dashboard.Operations.Records;
using Dashboard.Operations.Reports;

namespace Dashboard.Cli.Commands;

/// <summary><c>report language-gap</c>: how far apart English and French came out, as JSON on standard output.</summary>
internal static class ReportLanguageGapCommand
{
    public static Command Create(CliContext context)
    {
        var database = DatabaseOption.Create(context);
        var selection = new SelectionOptions(context);
        var command = new Command("language-gap", context.Say(CliTexts.ReportLanguageGap)) { database };
        selection.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var chosen = selection.Read(parsed);
            var record = await LoadedRecord.LoadAsync(parsed.GetRequiredValue(database), selection.ReadPin(parsed), context.Clock, cancellationToken);
            RecordNotices.Write(context, record, chosen);
            var report = record.Ask(new LanguageGapQuestion(), chosen, cancellationToken);
            LanguageGapJson.Write(context.Output, report.Gap, report.Summary.AsOf);
            return 0;
        });
        return command;
    }
}
