using System.CommandLine;
using Dashboard.Domain.Selections;
using Dashboard.Operations.Export;
using Dashboard.Operations.Records;

namespace Dashboard.Cli.Commands;

/// <summary><c>export tweets|visits|events</c>: a selection's rows as CSV.</summary>
internal static class ExportCommand
{
    public static Command Create(CliContext context)
    {
        var export = new Command("export", context.Say(CliTexts.Export));
        foreach (var table in ExportTable.All)
        {
            export.Add(CreateTable(context, table));
        }

        return export;
    }

    private static Command CreateTable(CliContext context, ExportTable table)
    {
        var database = DatabaseOption.Create(context);
        var output = new Option<string?>("--out") { Description = context.Say(CliTexts.ExportOut), HelpName = "file" };
        var selection = new SelectionOptions(context);
        var command = new Command(table.Name, context.Say(CliTexts.ExportTable(table.Name))) { database, output };
        selection.AddTo(command);
        command.SetAction((parsed, cancellationToken) => ExportAsync(
            context, table, parsed.GetRequiredValue(database), parsed.GetValue(output), selection.Read(parsed), cancellationToken));
        return command;
    }

    private static async Task<int> ExportAsync(
        CliContext context, ExportTable table, string database, string? path, Selection selection, CancellationToken cancellationToken)
    {
        var record = await LoadedRecord.LoadAsync(database, context.Clock, cancellationToken);
        RecordNotices.Write(context, record, selection);
        if (path is null)
        {
            await table.WriteAsync(record, selection, context.Output, cancellationToken);
            return 0;
        }

        await WholeFile.WriteAsync(path, file => table.WriteAsync(record, selection, file, cancellationToken));
        context.Notice(CliTexts.Written(path));
        return 0;
    }
}
