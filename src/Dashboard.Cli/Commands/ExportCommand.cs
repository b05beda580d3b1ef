using System.CommandLine;
using Dashboard.Operations.Export;
using Dashboard.Operations.Records;

namespace Dashboard.Cli.Commands;

/// <summary><c>export tweets|visits|events|manifest</c>: a selection's rows as CSV, and what proves them.</summary>
internal static class ExportCommand
{
    public static Command Create(CliContext context)
    {
        var export = new Command("export", context.Say(CliTexts.Export));
        foreach (var table in ExportTable.All)
        {
            export.Add(Create(context, table.Name, table.WriteAsync));
        }

        export.Add(Create(context, ExportManifest.Name, async (record, scope, output, cancellationToken) =>
            ManifestJson.Write(output, await ExportManifest.MakeAsync(record, scope, cancellationToken))));
        return export;
    }

    private static Command Create(CliContext context, string name, Func<LoadedRecord, ExportScope, Stream, CancellationToken, Task> write)
    {
        var database = DatabaseOption.Create(context);
        var output = new Option<string?>("--out") { Description = context.Say(CliTexts.ExportOut), HelpName = "file" };
        var selection = new SelectionOptions(context, withFocus: true);
        var command = new Command(name, context.Say(name == ExportManifest.Name ? SelectionTexts.Manifest : CliTexts.ExportTable(name))) { database, output };
        selection.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var scope = new ExportScope(selection.Read(parsed), selection.ReadFocus(parsed));
            var record = await LoadedRecord.LoadAsync(parsed.GetRequiredValue(database), selection.ReadPin(parsed), context.Clock, cancellationToken);
            RecordNotices.Write(context, record, scope.Selection, scope.Focus);
            await WriteAsync(context, parsed.GetValue(output), file => write(record, scope, file, cancellationToken));
            return 0;
        });
        return command;
    }

    private static async Task WriteAsync(CliContext context, string? path, Func<Stream, Task> write)
    {
        if (path is null)
        {
            await write(context.Output);
            return;
        }

        await WholeFile.WriteAsync(path, write);
        context.Notice(CliTexts.Written(path));
    }
}
