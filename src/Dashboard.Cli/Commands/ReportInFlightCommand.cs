using System.CommandLine;
using Dashboard.Domain.Text;
using Dashboard.Operations.Records;
using Dashboard.Operations.Reports;

namespace Dashboard.Cli.Commands;

/// <summary><c>report in-flight</c>: what is waiting, with whom and for how long, as JSON on standard output.</summary>
internal static class ReportInFlightCommand
{
    private static readonly Bilingual Description = new(
        "What is waiting, with whom and for how long: tweets, the stages' queues, and tweets under way by week, as JSON.",
        "Ce qui attend, chez qui et depuis quand\u00A0: les tweets, les files des étapes et les tweets en cours par semaine, en JSON.");

    public static Command Create(CliContext context)
    {
        var database = DatabaseOption.Create(context);
        var selection = new SelectionOptions(context);
        var command = new Command("in-flight", context.Say(Description)) { database };
        selection.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var chosen = selection.Read(parsed);
            var record = await LoadedRecord.LoadAsync(parsed.GetRequiredValue(database), selection.ReadPin(parsed), context.Clock, cancellationToken);
            RecordNotices.Write(context, record, chosen);
            InFlightJson.Write(context.Output, record.Ask(new InFlightQuestion(), chosen, cancellationToken));
            return 0;
        });
        return command;
    }
}
