using System.CommandLine;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Text;

namespace Dashboard.Cli.Commands;

/// <summary>The options that narrow a list of tweets: the same names and values as a page's address. <c>--overdue</c> alone is <c>--overdue 1</c>.</summary>
internal sealed class FocusOptions
{
    private const string Yes = "1";

    private readonly List<(string Name, Option<string[]> Option)> _options;

    public FocusOptions(CliContext context)
    {
        _options = [.. TweetFocusQuery.Names.Select(name => (name, new Option<string[]>(SelectionOptions.OptionName(name))
        {
            Description = context.Say(FocusTexts.Option(name)),
            HelpName = name,
            Arity = name == TweetFocusQuery.Overdue ? ArgumentArity.ZeroOrMore : ArgumentArity.OneOrMore,
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
    public TweetFocus Read(ParseResult result)
    {
        var (focus, notices) = TweetFocusQuery.Parse(_options.SelectMany(option => Pairs(result, option.Name, option.Option)));
        return notices.Count == 0 ? focus : throw new FaultException(notices[0]);
    }

    private static IEnumerable<KeyValuePair<string, string?>> Pairs(ParseResult result, string name, Option<string[]> option)
    {
        if (result.GetResult(option) is not { Implicit: false })
        {
            return [];
        }

        string[] values = result.GetValue(option) is { Length: > 0 } given ? given : [Yes];
        return values.Select(value => new KeyValuePair<string, string?>(name, value));
    }
}

/// <summary>What the command line says of a focus.</summary>
internal static class FocusTexts
{
    public static Bilingual Option(string name) => name switch
    {
        TweetFocusQuery.Stage => new("Only tweets with a visit at this stage.", "Seulement les tweets passés par cette étape."),
        TweetFocusQuery.Outcome => new(
            "Only tweets that ended so: published, rejected, withdrawn, expired; or in_flight, at the end of the period.",
            "Seulement les tweets terminés ainsi : published, rejected, withdrawn, expired; ou in_flight, à la fin de la période."),
        TweetFocusQuery.Approvers => new("Only published tweets with so many approvers: 4, or 9+ for nine and more.", "Seulement les tweets publiés avec tant d’approbateurs : 4, ou 9+ pour neuf ou plus."),
        TweetFocusQuery.TimeToPublishFrom => new("Only time to publish from so many milliseconds on, in the clock chosen.", "Seulement un délai de publication d’au moins tant de millisecondes, dans l’horloge choisie."),
        TweetFocusQuery.TimeToPublishTo => new("Only time to publish under so many milliseconds.", "Seulement un délai de publication de moins de tant de millisecondes."),
        TweetFocusQuery.Flag => new("Only tweets with this flag, such as bypassed.", "Seulement les tweets avec ce drapeau, par exemple bypassed."),
        TweetFocusQuery.Arrived => new("Only tweets with a visit opened at this weekday and hour: 1-14 is Monday from 14:00.", "Seulement les tweets dont une visite s’est ouverte à ce jour et à cette heure : 1-14 est le lundi dès 14 h."),
        TweetFocusQuery.Overdue => new("Only tweets in flight that are past their target.", "Seulement les tweets en cours qui ont dépassé leur cible."),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "A focus has no such part."),
    };
}
