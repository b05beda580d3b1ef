using Dashboard.Cli;

using var output = Console.OpenStandardOutput();
var context = new CliContext(
    output,
    Console.Error,
    CliLanguage.Of(args, Environment.GetEnvironmentVariable),
    TimeProvider.System,
    IsInteractive: !Console.IsErrorRedirected);
return await DashboardCommand.RunAsync(args, context, CancellationToken.None);
