using System.CommandLine;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Text;

namespace Dashboard.Cli.Commands;

/// <summary>The options that narrow a list of tweets: the names and values of a page's address, with hyphens; <c>--overdue</c> takes no value.</summary>
internal sealed class FocusOptions
{
    private readonly List<(string Name, Option<string[]> Option)> _options;
    private readonly Option<bool> _overdue;

    public FocusOptions(CliContext context)
    {
        _options = [.. TweetFocusQuery.Names.Where(name => name != TweetFocusQuery.Overdue).Select(name => (name, new Option<string[]>(Written(name))
        {
            Description = context.Say(FocusTexts.Option(name)),
            HelpName = name,
            Arity = ArgumentArity.OneOrMore,
            AllowMultipleArgumentsPerToken = false,
        }))];
        _overdue = new Option<bool>(Written(TweetFocusQuery.Overdue)) { Description = context.Say(FocusTexts.Option(TweetFocusQuery.Overdue)) };
    }

    public void AddTo(Command command)
    {
        foreach (var (_, option) in _options)
        {
            command.Add(option);
        }

        command.Add(_overdue);
    }

    /// <exception cref="FaultException">A value can't be read: on the command line a notice would be overlooked.</exception>
    public TweetFocus Read(ParseResult result)
    {
        var pairs = _options.SelectMany(option =>
            (result.GetValue(option.Option) ?? []).Select(value => new KeyValuePair<string, string?>(option.Name, value)));
        var (focus, notices) = TweetFocusQuery.Parse(pairs);
        return notices.Count == 0 ? focus with { IsOverdue = result.GetValue(_overdue) } : throw new FaultException(notices[0]);
    }

    private static string Written(string name) => "--" + name.Replace('_', '-');
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
