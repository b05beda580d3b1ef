using System.CommandLine;

namespace Dashboard.Cli.Commands;

/// <summary><c>--db</c>, the same for every command that reads or writes a record.</summary>
internal static class DatabaseOption
{
    public static Option<string> Create(CliContext context) =>
        new("--db") { Description = context.Say(CliTexts.Database), HelpName = "file", Required = true };
}
