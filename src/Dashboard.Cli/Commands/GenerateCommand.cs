using System.CommandLine;
using Dashboard.Operations.Generate;

namespace Dashboard.Cli.Commands;

/// <summary><c>generate</c>: the synthetic record anew, or another one of any size.</summary>
internal static class GenerateCommand
{
    public static Command Create(CliContext context)
    {
        var standard = GenerateOptions.Default;
        var output = new Option<string>("--out") { Description = context.Say(CliTexts.GenerateOut), HelpName = "folder", DefaultValueFactory = _ => "seed-data" };
        var seed = new Option<ulong>("--seed") { Description = context.Say(CliTexts.GenerateSeed), HelpName = "n", DefaultValueFactory = _ => standard.Seed };
        var months = new Option<int>("--months") { Description = context.Say(CliTexts.GenerateMonths), HelpName = "n", DefaultValueFactory = _ => standard.Months };
        var tweets = new Option<int>("--tweets") { Description = context.Say(CliTexts.GenerateTweets), HelpName = "n", DefaultValueFactory = _ => standard.Tweets };
        var command = new Command("generate", context.Say(CliTexts.Generate)) { output, seed, months, tweets };
        command.SetAction((parsed, cancellationToken) =>
        {
            var folder = parsed.GetValue(output)!;
            var options = new GenerateOptions(parsed.GetValue(seed), standard.LastDay, parsed.GetValue(months), parsed.GetValue(tweets));
            SeedFiles.Write(folder, options, cancellationToken);
            context.Notice(CliTexts.Written(folder));
            context.Notice(CliTexts.Synthetic);
            return Task.FromResult(0);
        });
        return command;
    }
}
