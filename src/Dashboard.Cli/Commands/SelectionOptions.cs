using System.CommandLine;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Text;

namespace Dashboard.Cli.Commands;

/// <summary>The options that choose tweets and the state of the record: the same names and values as a page's address.</summary>
internal sealed class SelectionOptions
{
    private readonly List<(string Name, Option<string[]> Option)> _options;

    /// <param name="withFocus">Whether the command lists tweets, which a focus can narrow.</param>
    public SelectionOptions(CliContext context, bool withFocus = false)
    {
        var names = SelectionQuery.Names.Select(name => (name, CliTexts.SelectionOption(name)))
            .Concat(RecordPinQuery.Names.Select(name => (name, SelectionTexts.Pin(name))))
            .Concat(withFocus ? TweetFocusQuery.Names.Select(name => (name, SelectionTexts.Focus(name))) : []);
        _options = [.. names.Select(option => (option.name, new Option<string[]>(OptionName(option.name))
        {
            Description = context.Say(option.Item2),
            HelpName = option.name,
            Arity = option.name == TweetFocusQuery.Overdue ? ArgumentArity.ZeroOrMore : ArgumentArity.OneOrMore,
            AllowMultipleArgumentsPerToken = false,
        }))];
    }

    /// <summary>As an address names it, in the manner of a command line: <c>as_of</c> is <c>--as-of</c>.</summary>
    public static string OptionName(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return "--" + name.Replace('_', '-');
    }

    public void AddTo(Command command)
    {
        foreach (var (_, option) in _options)
        {
            command.Add(option);
        }
    }

    /// <exception cref="FaultException">A value can't be read: on the command line a notice would be overlooked.</exception>
    public Selection Read(ParseResult result) => Strict(SelectionQuery.Parse(Pairs(result)));

    /// <summary>Which state of the record is asked for.</summary>
    /// <exception cref="FaultException">As for <see cref="Read"/>.</exception>
    public RecordPin ReadPin(ParseResult result) => Strict(RecordPinQuery.Parse(Pairs(result)));

    /// <exception cref="FaultException">As for <see cref="Read"/>.</exception>
    public TweetFocus ReadFocus(ParseResult result) => Strict(TweetFocusQuery.Parse(Pairs(result)));

    private static T Strict<T>((T Value, IReadOnlyList<Bilingual> Notices) read) =>
        read.Notices.Count == 0 ? read.Value : throw new FaultException(read.Notices[0]);

    private IEnumerable<KeyValuePair<string, string?>> Pairs(ParseResult result) => _options.SelectMany(option =>
        Values(result, option.Option).Select(value => new KeyValuePair<string, string?>(option.Name, value)));

    /// <summary>An option that was named without a value says yes.</summary>
    private static string[] Values(ParseResult result, Option<string[]> option) =>
        result.GetResult(option) is null ? [] : result.GetValue(option) is { Length: > 0 } values ? values : ["1"];
}
