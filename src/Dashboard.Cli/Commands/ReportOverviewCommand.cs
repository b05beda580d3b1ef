using System.CommandLine;
using Dashboard.Domain.Text;
using Dashboard.Operations.Records;
using Dashboard.Operations.Reports;

namespace Dashboard.Cli.Commands;

/// <summary><c>report overview</c>: the headline figures beside those of the period before, and the target over time, as JSON on standard output.</summary>
internal static class ReportOverviewCommand
{
    private static readonly Bilingual Description = new(
        "The headline figures beside those of the period before, and the share within target by week or month, as JSON.",
        "Les chiffres principaux à côté de ceux de la période précédente, et la part dans la cible par semaine ou par mois, en JSON.");

    public static Command Create(CliContext context)
    {
        var database = DatabaseOption.Create(context);
        var selection = new SelectionOptions(context);
        var command = new Command("overview", context.Say(Description)) { database };
        selection.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var chosen = selection.Read(parsed);
            var record = await LoadedRecord.LoadAsync(parsed.GetRequiredValue(database), selection.ReadPin(parsed), context.Clock, cancellationToken);
            RecordNotices.Write(context, record, chosen);
            OverviewJson.Write(context.Output, record.Ask(new OverviewQuestion(), chosen, cancellationToken));
            return 0;
        });
        return command;
    }
}
