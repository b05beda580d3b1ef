using System.CommandLine;
using Dashboard.Analytics.Groups;
using Dashboard.Domain.Text;
using Dashboard.Operations.Records;
using Dashboard.Operations.Reports;

namespace Dashboard.Cli.Commands;

/// <summary><c>report departments</c>: groups side by side, as JSON on standard output; small ones are withheld as on the page.</summary>
internal static class ReportDepartmentsCommand
{
    private static readonly Bilingual Description = new(
        "Departments (or purposes, languages, lanes, channels) side by side, as JSON; small groups are withheld.",
        "Ministères (ou buts, langues, voies, canaux) côte à côte, en JSON; les petits groupes sont masqués.");

    private static readonly string Names = string.Join(", ", GroupByCodes.All.Select(by => by.Code()));

    public static Command Create(CliContext context)
    {
        var database = DatabaseOption.Create(context);
        var selection = new SelectionOptions(context);
        var by = new Option<string>("--by")
        {
            Description = context.Say(new Bilingual($"What makes the groups: {Names}.", $"Ce qui forme les groupes\u00A0: {Names}.")),
            HelpName = "by",
            DefaultValueFactory = _ => GroupBy.Department.Code(),
        };
        var command = new Command("departments", context.Say(Description)) { database, by };
        selection.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var (asked, chosen) = (Read(parsed.GetRequiredValue(by)), selection.Read(parsed));
            var record = await LoadedRecord.LoadAsync(parsed.GetRequiredValue(database), selection.ReadPin(parsed), context.Clock, cancellationToken);
            RecordNotices.Write(context, record, chosen);
            DepartmentsJson.Write(context.Output, record.Ask(new DepartmentsQuestion(asked), chosen, cancellationToken));
            return 0;
        });
        return command;
    }

    private static GroupBy Read(string code) => GroupByCodes.Parse(code) ?? throw new FaultException(new Bilingual(
        $"--by: “{JsonPart.Quoted(code)}” is not one of {Names}.",
        $"--by\u00A0: «\u00A0{JsonPart.Quoted(code)}\u00A0» n’est pas l’une des valeurs {Names}."));
}
