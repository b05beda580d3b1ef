using System.CommandLine;
using Dashboard.Operations.Records;
using Dashboard.Operations.Reports;

namespace Dashboard.Cli.Commands;

/// <summary><c>report approvers</c>: the figures of the page about approvers, as JSON on standard output.</summary>
internal static class ReportApproversCommand
{
    public static Command Create(CliContext context)
    {
        var database = DatabaseOption.Create(context);
        var selection = new SelectionOptions(context);
        var command = new Command("approvers", context.Say(CliTexts.ReportApprovers)) { database };
        selection.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var chosen = selection.Read(parsed);
            var record = await LoadedRecord.LoadAsync(parsed.GetRequiredValue(database), selection.ReadPin(parsed), context.Clock, cancellationToken);
            RecordNotices.Write(context, record, chosen);
            ApproversJson.Write(context.Output, record.Ask(new ApproversQuestion(), chosen, cancellationToken));
            return 0;
        });
        return command;
    }
}
