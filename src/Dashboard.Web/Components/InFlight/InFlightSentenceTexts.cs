using Dashboard.Domain.Text;

namespace Dashboard.Web.Components.InFlight;

/// <summary>The parts of the sentence of the page of tweets in flight.</summary>
internal static class InFlightSentenceTexts
{
    public static Bilingual None { get; } = new(
        "Nothing is waiting: no tweet of this selection is in flight at the end of its period.",
        "Rien n’attend\u00A0: aucun tweet de cette sélection n’est en cours à la fin de sa période.");

    public static Bilingual Some(string tweets) => new($"{tweets} tweets are in flight", $"{tweets} tweets sont en cours");

    public static Bilingual Oldest(string age, bool working) => new(
        $", the oldest for {age}{(working ? " of working time" : "")}",
        $", le plus ancien depuis {age}{(working ? " ouvrables" : "")}");

    public static Bilingual Fullest(string stage, string open) => new(
        $"; more wait at {stage} than at any other stage ({open})",
        $"; l’étape où il y en a le plus est {stage} ({open})");

    public static Bilingual Tie { get; } = new("; no one stage has the most of them", "; aucune étape n’en a à elle seule le plus");

    public static Bilingual NoStage { get; } = new("; no stage has any of them", "; aucune étape n’en a");

    public static Bilingual Late(string overdue, string withTarget, bool one) => new(
        $"; {overdue} of the {withTarget} with a target {(one ? "is" : "are")} overdue",
        $"; {overdue} des {withTarget} ayant une cible {(one ? "est" : "sont")} en retard");

    public static Bilingual NoneLate(string withTarget, bool one) => new(
        one ? "; the one with a target is not overdue" : $"; none of the {withTarget} with a target is overdue",
        one ? "; le seul ayant une cible n’est pas en retard" : $"; aucun des {withTarget} ayant une cible n’est en retard");

    public static Bilingual NoTarget { get; } = new("; no target says which of them are late", "; aucune cible ne dit lesquels sont en retard");

    public static Bilingual One { get; } = new("One tweet is in flight", "Un seul tweet est en cours");

    public static Bilingual OneFor(string age, bool working) => new(
        $"One tweet is in flight, for {age}{(working ? " of working time" : "")}",
        $"Un seul tweet est en cours, depuis {age}{(working ? " ouvrables" : "")}");

    public static Bilingual And { get; } = new(" and ", " et ");

    public static Bilingual Held(string stages) => new($"; it waits at {stages}", $"; il attend à\u00A0: {stages}");

    public static Bilingual HeldByNobody { get; } = new("; nobody has it", "; personne ne l’a en main");

    public static Bilingual OneIsLate { get; } = new("; it is overdue", "; il est en retard");

    public static Bilingual OneIsNotLate { get; } = new("; it is not overdue", "; il n’est pas en retard");

    public static Bilingual OneHasNoTarget { get; } = new("; it has no target", "; il n’a pas de cible");
}
