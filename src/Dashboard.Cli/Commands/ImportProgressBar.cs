using Dashboard.Operations.Import;
using Spectre.Console;

namespace Dashboard.Cli.Commands;

/// <summary>A progress bar on standard error while an import runs; where that is no terminal, one line if it has to wait.</summary>
internal static class ImportProgressBar
{
    public static async Task<ImportReport> RunAsync(CliContext context, Func<IProgress<ImportProgress>?, Task<ImportReport>> import)
    {
        if (!context.IsInteractive)
        {
            return await import(new WaitNotice(context));
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(context.Error) });
        return await console.Progress().AutoClear(true).StartAsync(async bars =>
        {
            var bar = bars.AddTask(context.Say(ImportTexts.Reading), maxValue: 1);
            return await import(new Direct(progress =>
            {
                bar.Value = progress.Fraction;
                bar.Description = context.Say(progress.IsWaiting ? ImportTexts.Waiting : ImportTexts.Rows(progress.Rows));
            }));
        });
    }

    private sealed class WaitNotice(CliContext context) : IProgress<ImportProgress>
    {
        private bool _isSaid;

        public void Report(ImportProgress value)
        {
            if (value.IsWaiting && !_isSaid)
            {
                context.Notice(ImportTexts.Waiting);
                _isSaid = true;
            }
        }
    }

    /// <summary>Reports on the importing thread: <see cref="Progress{T}"/> would queue a callback for every step.</summary>
    private sealed class Direct(Action<ImportProgress> report) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => report(value);
    }
}
