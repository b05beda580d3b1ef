using Dashboard.Domain.Text;

namespace Dashboard.Web.Components.Overview;

/// <summary>The parts of the overview's sentence. "Or more", since that is true of a median whatever the ties.</summary>
internal static class SentenceTexts
{
    public static Bilingual EmptyRecord { get; } = new(
        "The record is empty: import a log to see its figures.",
        "Le dossier est vide\u00A0: importez un journal pour en voir les chiffres.");

    public static Bilingual NothingSelected { get; } = new(
        "No tweet is in this selection. Remove a filter or widen the dates.",
        "Aucun tweet n’est dans cette sélection. Enlevez un filtre ou élargissez les dates.");

    /// <param name="open">Whether all of them are in flight.</param>
    public static Bilingual NonePublished(string tweets, bool one, bool open) => (one, open) switch
    {
        (true, true) => new("The one tweet of this selection is still in flight: it is not published yet.", "Le seul tweet de cette sélection est encore en cours\u00A0: il n’est pas encore publié."),
        (true, false) => new("The one tweet of this selection was not published.", "Le seul tweet de cette sélection n’a pas été publié."),
        (false, true) => new($"All {tweets} tweets of this selection are still in flight: none is published yet.", $"Les {tweets} tweets de cette sélection sont tous encore en cours\u00A0: aucun n’est encore publié."),
        _ => new($"None of the {tweets} tweets of this selection was published.", $"Aucun des {tweets} tweets de cette sélection n’a été publié."),
    };

    public static Bilingual DaysOnly(string tweets, bool one) => new(
        one
            ? "One tweet was published, and its times are known to the day only: no duration can be said."
            : $"{tweets} tweets were published, and their times are known to the day only: no duration can be said.",
        one
            ? "Un seul tweet a été publié, et ses heures ne sont connues qu’au jour près\u00A0: aucune durée ne peut être donnée."
            : $"{tweets} tweets ont été publiés, et leurs heures ne sont connues qu’au jour près\u00A0: aucune durée ne peut être donnée.");

    public static Bilingual OneTook(string duration, bool working) => new(
        $"The one published tweet took {duration}{(working ? " of working time" : "")} to publish",
        $"Le seul tweet publié a pris {duration}{(working ? " ouvrables" : "")} avant sa publication");

    public static Bilingual HalfTook(string tweets, string duration, bool working, bool cohort) => new(
        $"Half of {tweets} {(cohort ? "tweets of this cohort" : "tweets")} took {duration}{(working ? " of working time" : "")} or more to publish",
        $"La moitié des {tweets} tweets{(cohort ? " de cette cohorte" : "")} ont pris {duration}{(working ? " ouvrables" : "")} ou plus avant leur publication");

    public static Bilingual HalfOutsideWorkingHours(string tweets, bool one) => new(
        one ? "The one published tweet was done outside working hours" : $"At least half of {tweets} tweets were done outside working hours",
        one ? "Le seul tweet publié a été traité hors des heures ouvrables" : $"Au moins la moitié des {tweets} tweets ont été traités hors des heures ouvrables");

    public static Bilingual Held(string stage, string share, bool one) => new(
        $"; {stage} held {(one ? "it" : "them")} for {share} of that time",
        $"; l’étape «\u00A0{stage}\u00A0» {(one ? "l’a retenu" : "les a retenus")} pendant {share} de ce temps");

    public static Bilingual Tie(string share, bool one) => new(
        $"; no single stage held {(one ? "it" : "them")} longest: two or more share the first place with {share} each",
        $"; aucune étape ne {(one ? "l’a retenu" : "les a retenus")} plus que les autres\u00A0: deux ou plus se partagent la première place avec {share} chacune");

    public static Bilingual NoStageHeld(bool one) => new(
        one ? "; no stage held it" : "; no stage held them",
        one ? "; aucune étape ne l’a retenu" : "; aucune étape ne les a retenus");

    public static Bilingual Longer(string name, string share) => new(
        $", but more of it, {share}, went to what is no stage: {LowerFirst(name)}",
        $", mais une plus grande part, {share}, revient à ce qui n’est pas une étape\u00A0: {LowerFirst(name)}");

    /// <summary>Where no stage held anything.</summary>
    public static Bilingual OnlyElsewhere(string name, string share) => new(
        $"; {share} of that time went to what is no stage: {LowerFirst(name)}",
        $"; {share} de ce temps revient à ce qui n’est pas une étape\u00A0: {LowerFirst(name)}");

    private static string LowerFirst(string name) => name.Length == 0 ? name : char.ToLowerInvariant(name[0]) + name[1..];
}
