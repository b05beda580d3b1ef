using System.CommandLine;
using Dashboard.Domain.Scenarios;
using Dashboard.Domain.Text;
using Dashboard.Operations.Records;
using Dashboard.Operations.Reports;

namespace Dashboard.Cli.Commands;

/// <summary><c>report what-if</c>: a scenario on the record, before and after, as JSON on standard output.</summary>
internal static class ReportWhatIfCommand
{
    private static readonly Bilingual Description = new(
        "The record replayed under a scenario, before and after, and what each stage alone would give, as JSON. A bound, not a forecast.",
        "Le dossier rejoué selon un scénario, avant et après, et ce que donnerait chaque étape seule, en JSON. Une borne, pas une prévision.");

    private static readonly Bilingual StepDescription = new(
        "remove:STAGE, cap:STAGE:4h (or 20m), scale:STAGE:0.5 or parallel:STAGE:OTHER; may be repeated, in order.",
        "remove:STAGE, cap:STAGE:4h (ou 20m), scale:STAGE:0.5 ou parallel:STAGE:OTHER; peut être répété, dans l’ordre.");

    public static Command Create(CliContext context)
    {
        var database = DatabaseOption.Create(context);
        var selection = new SelectionOptions(context);
        var step = new Option<string[]>("--step") { Description = context.Say(StepDescription), HelpName = "step", AllowMultipleArgumentsPerToken = false };
        var command = new Command("what-if", context.Say(Description)) { database, step };
        selection.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var (asked, chosen) = (Read(parsed.GetValue(step) ?? []), selection.Read(parsed));
            var record = await LoadedRecord.LoadAsync(parsed.GetRequiredValue(database), selection.ReadPin(parsed), context.Clock, cancellationToken);
            RecordNotices.Write(context, record, chosen);
            WhatIfJson.Write(context.Output, record.Ask(new WhatIfQuestion(asked), chosen, cancellationToken));
            return 0;
        });
        return command;
    }

    private static Scenario Read(string[] steps)
    {
        var (scenario, fault) = ScenarioText.Parse(string.Join(';', steps));
        return fault is null ? scenario : throw new FaultException(fault);
    }
}
