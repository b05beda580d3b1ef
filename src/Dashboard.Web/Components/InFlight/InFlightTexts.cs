using Dashboard.Domain.Text;

namespace Dashboard.Web.Components.InFlight;

/// <summary>What stands in the page's figures and its list.</summary>
internal static class InFlightTexts
{
    public static Bilingual Stage { get; } = new("Stage", "Étape");

    public static Bilingual WaitingHere { get; } = new("Waiting here", "En attente ici");

    public static Bilingual MedianHeld { get; } = new("Held, median", "Retenus, médiane");

    public static Bilingual LongestHeld { get; } = new("Held, longest", "Retenus, le plus long");

    public static Bilingual Left { get; } = new("Published tweets’ visits (n)", "Visites de tweets publiés (n)");

    public static Bilingual AgingTitle { get; } = new("Age of what waits, by stage", "Âge de ce qui attend, par étape");

    public static Bilingual AgingSummary(string tweets, bool one, string unusual, bool oneUnusual) => new(
        $"{tweets} {(one ? "tweet" : "tweets")} with exact times; {unusual} {(oneUnusual ? "is" : "are")} older than 95\u00A0% of published tweets were when they left the same stage.",
        $"{tweets} {(one ? "tweet" : "tweets")} aux heures exactes; {unusual} {(oneUnusual ? "est plus vieux" : "sont plus vieux")} que ne l’étaient 95\u00A0% des tweets publiés en quittant la même étape.");

    public static Bilingual AgeAxis(bool working) => working
        ? new("Age since the start, working time, logarithmic scale", "Âge depuis le départ, temps ouvrable, échelle logarithmique")
        : new("Age since the start, elapsed, logarithmic scale", "Âge depuis le départ, temps écoulé, échelle logarithmique");

    public static Bilingual AgingNote(string enough) => new(
        $"A dot is a tweet, a diamond one that is overdue. The dashed lines are the ages by which 50, 70, 85 and 95\u00A0% of published tweets had left the stage, drawn from {enough} visits on; the darker, the more unusual. A press on a stage’s name shows its tweets below.",
        $"Un point est un tweet, un losange un tweet en retard. Les tirets sont les âges auxquels 50, 70, 85 et 95\u00A0% des tweets publiés avaient quitté l’étape, tracés à partir de {enough} visites; plus c’est foncé, plus c’est inhabituel. Le nom d’une étape mène à ses tweets, plus bas.");

    public static Bilingual Gathered { get; } = new(
        "There are too many tweets to draw each: those of like age are one mark, the larger the more they are.",
        "Il y a trop de tweets pour tracer chacun\u00A0: ceux d’âge semblable forment une seule marque, d’autant plus grande qu’ils sont nombreux.");

    public static Bilingual ColumnText(string stage, string open) => new($"{stage}: waiting {open}.", $"{stage}\u00A0: en attente {open}.");

    public static Bilingual BandsText(string p50, string p70, string p85, string p95, string n) => new(
        $"Published tweets left it at an age of {p50} (p50), {p70} (p70), {p85} (p85), {p95} (p95); n = {n} visits.",
        $"Les tweets publiés l’ont quittée à l’âge de {p50} (p50), {p70} (p70), {p85} (p85), {p95} (p95); n = {n} visites.");

    public static Bilingual NoBands(string n) => new(
        $"Too few published tweets left it for bands: n = {n} visits.", $"Trop peu de tweets publiés l’ont quittée pour des bandes\u00A0: n = {n} visites.");

    public static Bilingual One(string tweet, string age, bool overdue) => new(
        $"{tweet}: {age}{(overdue ? ", overdue" : "")}", $"{tweet}\u00A0: {age}{(overdue ? ", en retard" : "")}");

    public static Bilingual Several(string tweets, bool one, string ages, bool overdue) => new(
        $"{tweets} {(one ? "tweet" : "tweets")}: {ages}{(overdue ? ", overdue" : "")}",
        $"{tweets} {(one ? "tweet" : "tweets")}\u00A0: {ages}{(overdue ? ", en retard" : "")}");

    public static Bilingual ListTitle { get; } = new("Waiting tweets", "Tweets en attente");

    public static Bilingual All(string tweets, bool one) => new(
        $"{tweets} {(one ? "tweet" : "tweets")} in all.", $"{tweets} {(one ? "tweet" : "tweets")} en tout.");

    public static Bilingual AtStage(string stage, string tweets, bool one) => new(
        $"{tweets} {(one ? "tweet" : "tweets")} at “{stage}”.", $"{tweets} {(one ? "tweet" : "tweets")} à l’étape «\u00A0{stage}\u00A0».");

    /// <param name="stage">The stage that they are at, where one is chosen.</param>
    public static Bilingual AllDue(WaitingDue due, string? stage, string tweets, bool one) => new(
        $"{tweets} {(one ? "tweet" : "tweets")} {(due == WaitingDue.Over ? "overdue" : "due within a working day")}{(stage is null ? "" : $" at “{stage}”")}.",
        $"{tweets} {(one ? "tweet" : "tweets")} {(due == WaitingDue.Over ? "en retard" : one ? "dû d’ici un jour ouvrable" : "dus d’ici un jour ouvrable")}{(stage is null ? "" : $" à l’étape «\u00A0{stage}\u00A0»")}.");

    public static Bilingual ShowAll { get; } = new("Show all that wait", "Afficher tout ce qui attend");

    public static Bilingual OnTweetsPage { get; } = new("All of them in the list of tweets", "Tous dans la liste des tweets");

    public static Bilingual OverdueOnTweetsPage(string overdue) => new($"Overdue: {overdue}", $"En retard\u00A0: {overdue}");

    public static Bilingual NoTarget { get; } = new("no target set", "aucune cible fixée");

    public static Bilingual StandsStill { get; } = new("waits for its slot", "attend son créneau");

    public static Bilingual DueOn(string when) => new($"due {when}", $"dû le {when}");

    public static Bilingual DueSoon(string when) => new($"due soon: {when}", $"dû bientôt\u00A0: {when}");

    public static Bilingual WasDue(string when) => new($"was due {when}", $"était dû le {when}");

    public static Bilingual LeftOf(string time, bool working) => new(
        $"{time}{(working ? " of working time" : "")} left", $"reste {time}{(working ? " ouvrables" : "")}");

    public static Bilingual OverdueBy(string time, bool working) => new(
        $"overdue by {time}{(working ? " of working time" : "")}", $"en retard de {time}{(working ? " ouvrables" : "")}");

    public static Bilingual WorkingDays(string days) => new($"{days}\u00A0working days", $"{days}\u00A0jours ouvrables");

    public static Bilingual DaysNote { get; } = new(
        "From 100 hours of working time on, working days of the tweet’s own calendar, rounded: a day has as many hours as its weekdays have on average.",
        "À partir de 100 heures ouvrables, en jours ouvrables du calendrier du tweet, arrondis\u00A0: un jour compte autant d’heures que ses jours de travail en moyenne.");

    public static Bilingual ByDue { get; } = new("By due time", "Selon l’échéance");

    public static Bilingual Due(WaitingDue due) => due switch
    {
        WaitingDue.Soon => new("Due within a working day", "Dus d’ici un jour ouvrable"),
        WaitingDue.Over => new("Overdue", "En retard"),
        _ => new("All", "Tous"),
    };

    public static Bilingual Column(WaitingField field) => field switch
    {
        WaitingField.TweetId => new("Tweet", "Tweet"),
        WaitingField.Department => new("Department", "Ministère"),
        WaitingField.Stage => new("With", "Chez"),
        WaitingField.Since => new("Since", "Depuis"),
        WaitingField.Held => new("Waiting, elapsed", "Attente, temps écoulé"),
        WaitingField.HeldWorking => new("Waiting, working time", "Attente, temps ouvrable"),
        WaitingField.Age => new("Age", "Âge"),
        _ => new("Target", "Cible"),
    };

    public static Bilingual WeeksTitle { get; } = new("Tweets in flight at the end of each week", "Tweets en cours à la fin de chaque semaine");

    public static Bilingual WeeksSummary(string weeks, string lowest, string highest, string last) => new(
        $"Between {lowest} and {highest} over {weeks} weeks; {last} at the end.", $"Entre {lowest} et {highest} sur {weeks} semaines; {last} à la fin.");

    public static Bilingual WeeksOfOne(string last) => new($"One week: {last} at its end.", $"Une seule semaine\u00A0: {last} à sa fin.");

    public static Bilingual NoWeeks { get; } = new("The period lies outside the record.", "La période est hors du dossier.");

    public static Bilingual InFlight { get; } = new("in flight", "en cours");

    public static Bilingual CountOf(string tweets, bool one) => new($"{tweets} {(one ? "tweet" : "tweets")} in flight", $"{tweets} {(one ? "tweet" : "tweets")} en cours");

    public static Bilingual TweetsAxis { get; } = new("Tweets", "Tweets");
}
