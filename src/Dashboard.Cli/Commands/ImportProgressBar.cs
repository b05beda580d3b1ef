using Dashboard.Operations.Import;
using Spectre.Console;

namespace Dashboard.Cli.Commands;

/// <summary>A progress bar on standard error while an import runs; nothing where that is no terminal.</summary>
internal static class ImportProgressBar
{
    public static async Task<ImportReport> RunAsync(CliContext context, Func<IProgress<ImportProgress>?, Task<ImportReport>> import)
    {
        if (!context.IsInteractive)
        {
            return await import(null);
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(context.Error) });
        return await console.Progress().AutoClear(true).StartAsync(async bars =>
        {
            var bar = bars.AddTask(context.Say(ImportTexts.Reading), maxValue: 1);
            return await import(new Direct(progress =>
            {
                bar.Value = progress.Fraction;
                bar.Description = context.Say(ImportTexts.Rows(progress.Rows));
            }));
        });
    }

    /// <summary>Reports on the importing thread: <see cref="Progress{T}"/> would queue a callback for every step.</summary>
    private sealed class Direct(Action<ImportProgress> report) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => report(value);
    }
}
