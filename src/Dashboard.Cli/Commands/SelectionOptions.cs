using System.CommandLine;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Text;

namespace Dashboard.Cli.Commands;

/// <summary>The options that choose tweets: the same names and values as a page's address.</summary>
internal sealed class SelectionOptions
{
    private readonly List<(string Name, Option<string[]> Option)> _options;

    public SelectionOptions(CliContext context)
    {
        _options = [.. SelectionQuery.Names.Select(name => (name, new Option<string[]>("--" + name)
        {
            Description = context.Say(CliTexts.SelectionOption(name)),
            HelpName = name,
            Arity = ArgumentArity.OneOrMore,
            AllowMultipleArgumentsPerToken = false,
        }))];
    }

    public void AddTo(Command command)
    {
        foreach (var (_, option) in _options)
        {
            command.Add(option);
        }
    }

    /// <exception cref="FaultException">A value can't be read: on the command line a notice would be overlooked.</exception>
    public Selection Read(ParseResult result)
    {
        var pairs = _options.SelectMany(option =>
            (result.GetValue(option.Option) ?? []).Select(value => new KeyValuePair<string, string?>(option.Name, value)));
        var (selection, notices) = SelectionQuery.Parse(pairs);
        return notices.Count == 0 ? selection : throw new FaultException(notices[0]);
    }
}
