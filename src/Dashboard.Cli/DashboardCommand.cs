using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Globalization;
using Dashboard.Cli.Commands;
using Dashboard.Domain.Text;

namespace Dashboard.Cli;

/// <summary>The command line as a whole: parses, runs, and turns a fault into one line and an exit code.</summary>
public static class DashboardCommand
{
    /// <summary>Nothing was done.</summary>
    public const int Failed = 1;

    /// <returns>0 done, 1 nothing done, 2 done in part.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, CliContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        // Help and parse errors come from the library in the language of the thread.
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(context.Language == Language.French ? "fr-CA" : "en-CA");
        try
        {
            // A channel may begin with @, which must not be taken for a file of arguments.
            var configuration = new ParserConfiguration { ResponseFileTokenReplacer = null, EnablePosixBundling = false };
            var parsed = Root(context).Parse(args, configuration);
            if (parsed.Action is ParseErrorAction mistake)
            {
                // The library guesses in English alone.
                mistake.ShowTypoCorrections = false;
            }

            return await parsed.InvokeAsync(
                new InvocationConfiguration { EnableDefaultExceptionHandler = false, Error = context.Error, Output = context.Error },
                cancellationToken);
        }
        catch (FaultException fault)
        {
            context.Notice(fault.Reason);
            return Failed;
        }
        catch (IOException)
        {
            // Files have their own faults; what is left is standard output.
            context.Notice(CliTexts.OutputFailed);
            return Failed;
        }
        catch (OperationCanceledException)
        {
            context.Notice(CliTexts.Cancelled);
            return Failed;
        }
    }

    private static RootCommand Root(CliContext context)
    {
        var root = Commands(context);
        root.Options.OfType<HelpOption>().Single().Description = context.Say(CliTexts.Help);
        return root;
    }

    private static RootCommand Commands(CliContext context) => new(context.Say(CliTexts.Root))
    {
        new Option<string>(CliLanguage.Option) { Description = context.Say(CliTexts.LanguageOption), Recursive = true },
        GenerateCommand.Create(context),
        ImportCommand.Create(context),
        ExportCommand.Create(context),
        ReportCommand.Create(context),
    };
}
