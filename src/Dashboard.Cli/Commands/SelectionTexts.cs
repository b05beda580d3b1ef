using Dashboard.Domain.Selections;
using Dashboard.Domain.Text;

namespace Dashboard.Cli.Commands;

/// <summary>What the command line says of the state of the record and of a focus.</summary>
internal static class SelectionTexts
{
    public static Bilingual Manifest { get; } = new(
        "What proves the tables: selection, revision, rows and SHA-256 of each, as JSON.",
        "Ce qui prouve les tableaux : sélection, révision, lignes et SHA-256 de chacun, en JSON.");

    public static Bilingual Pin(string name) => name switch
    {
        RecordPinQuery.Revision => new(
            "The record as it stood with this revision; without it, the latest.",
            "Le dossier tel qu’il était à cette révision; sans elle, la plus récente."),
        RecordPinQuery.AsOf => new(
            "Leave out events later than this, such as 2026-10-31T21:04:00Z.",
            "Ignore les événements postérieurs, par exemple 2026-10-31T21:04:00Z."),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "A pin has no such part."),
    };

    public static Bilingual Focus(string name) => name switch
    {
        TweetFocusQuery.Stage => new("Tweets with a visit at this stage.", "Tweets ayant une visite à cette étape."),
        TweetFocusQuery.Outcome => new(
            "Tweets that ended so: published, rejected, withdrawn, expired, in_flight; unpublished is the second to the fourth.",
            "Tweets terminés ainsi : published, rejected, withdrawn, expired, in_flight; unpublished réunit le deuxième au quatrième."),
        TweetFocusQuery.ApprovedBy => new(
            "Published tweets that this stage approved, automated actors aside.", "Tweets publiés que cette étape a approuvés, hors acteurs automatisés."),
        TweetFocusQuery.Approvers => new(
            "Published tweets with so many approvers: 9, or 9+ for nine and more.",
            "Tweets publiés ayant ce nombre d’approbateurs : 9, ou 9+ pour neuf et plus."),
        TweetFocusQuery.TimeToPublishFrom => new("Shortest time to publish, in milliseconds.", "Délai de publication minimal, en millisecondes."),
        TweetFocusQuery.TimeToPublishTo => new(
            "Time to publish shorter than this, in milliseconds.", "Délai de publication inférieur à ceci, en millisecondes."),
        TweetFocusQuery.Flag => new("Tweets with this flag, such as bypassed.", "Tweets portant ce drapeau, par exemple bypassed."),
        TweetFocusQuery.Arrived => new(
            "Visits opened at this weekday and hour: 1-14 is Monday from 14:00.",
            "Visites ouvertes ce jour et à cette heure : 1-14 est le lundi dès 14 h."),
        TweetFocusQuery.Overdue => new("1 for tweets in flight beyond their target.", "1 pour les tweets en cours qui dépassent leur cible."),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "A focus has no such part."),
    };
}
