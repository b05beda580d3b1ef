using System.CommandLine;
using Dashboard.Domain.Text;
using Dashboard.Operations.Records;
using Dashboard.Operations.Reports;

namespace Dashboard.Cli.Commands;

/// <summary><c>report bottlenecks</c>: where the time goes, and one stage closer, as JSON on standard output.</summary>
internal static class ReportBottlenecksCommand
{
    private static readonly Bilingual Description = new(
        "Where the time goes: stages, one of them closer, and departments by stages, as JSON.",
        "Où va le temps\u00A0: les étapes, l’une d’elles de plus près, et les ministères par étape, en JSON.");

    private static readonly Bilingual StageDescription = new(
        "Code of the stage to look at closer; by default the first bottleneck.",
        "Code de l’étape à regarder de plus près; par défaut, le premier goulot.");

    public static Command Create(CliContext context)
    {
        var database = DatabaseOption.Create(context);
        var selection = new SelectionOptions(context);
        var stage = new Option<string?>("--stage") { Description = context.Say(StageDescription), HelpName = "stage" };
        var command = new Command("bottlenecks", context.Say(Description)) { database, stage };
        selection.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var (asked, chosen) = (parsed.GetValue(stage), selection.Read(parsed));
            var record = await LoadedRecord.LoadAsync(parsed.GetRequiredValue(database), selection.ReadPin(parsed), context.Clock, cancellationToken);
            RecordNotices.Write(context, record, chosen);
            var question = new BottlenecksQuestion(string.IsNullOrEmpty(asked) ? null : asked);
            BottlenecksJson.Write(context.Output, record.Ask(question, chosen, cancellationToken));
            return 0;
        });
        return command;
    }
}
