using Dashboard.Domain.Text;

namespace Dashboard.Web.Components.InFlight;

/// <summary>What the page of tweets in flight says besides its sentence.</summary>
internal static class InFlightTexts
{
    public static Bilingual Tiles { get; } = new("Headline figures", "Chiffres clés");

    public static Bilingual Overdue { get; } = new("Overdue", "En retard");

    public static Bilingual OfWithTarget(string tweets) => new($"of {tweets} with a target", $"sur {tweets} ayant une cible");

    public static Bilingual Fullest { get; } = new("Longest queue", "Plus longue file");

    public static Bilingual NoFullest { get; } = new("a tie, or no stage has any", "égalité, ou aucune étape n’en a");

    public static Bilingual WaitThere(string tweets, bool one) => new(
        $"{tweets} {(one ? "tweet waits" : "tweets wait")} there",
        $"{tweets} {(one ? "tweet y attend" : "tweets y attendent")}");

    public static Bilingual Nobody { get; } = new("With nobody", "Chez personne");

    public static Bilingual OfInFlight(string tweets) => new($"of {tweets}: between stages", $"sur {tweets}\u00A0: entre deux étapes");

    public static Bilingual AgingTitle { get; } = new("How old is what waits, and where?", "Quel âge a ce qui attend, et où\u00A0?");

    public static Bilingual AgingSummary(string tweets) => new(
        $"The age of {tweets} tweets in flight, at the stage that has them; one that several stages have stands at each.",
        $"L’âge de {tweets} tweets en cours, à l’étape qui les a en main; un tweet que plusieurs étapes ont figure à chacune.");

    public static Bilingual AgingNote { get; } = new(
        "Dots: tweets, larger where several are of nearly the same age; diamonds: overdue. Shades: the age at which half, 70 %, 85 % and 95 % of the published tweets’ visits had left the stage, darker each time; from 20 visits on. An arrow: older than the axis reaches.",
        "Points\u00A0: tweets, plus grands quand plusieurs ont à peu près le même âge; losanges\u00A0: en retard. Teintes\u00A0: l’âge auquel la moitié, 70\u00A0%, 85\u00A0% et 95\u00A0% des visites des tweets publiés avaient quitté l’étape, de plus en plus foncées; à partir de 20 visites. Une flèche\u00A0: au-delà de l’axe.");

    public static Bilingual AgingNoteDayless(string tweets, bool one) => new(
        $"{AgingNote.English} {(one ? "One tweet is" : $"{tweets} tweets are")} not drawn: known to the day only.",
        $"{AgingNote.French} {(one ? "Un tweet n’est pas tracé" : $"{tweets} tweets ne sont pas tracés")}\u00A0: connu au jour près.");

    public static Bilingual Beyond(string tweets) => new($"{tweets} older", $"{tweets} plus vieux");

    public static Bilingual ElapsedAxis { get; } = new("Age, elapsed", "Âge, temps écoulé");

    public static Bilingual WorkingAxis { get; } = new("Age, working hours", "Âge, heures ouvrables");

    public static Bilingual Waiting(string tweets) => new($"n = {tweets}", $"n = {tweets}");

    public static Bilingual RowText(string stage, string open, string oldest, string overdue) => new(
        $"{stage}: {open} in flight, the oldest {oldest} old, {overdue} overdue",
        $"{stage}\u00A0: {open} en cours, le plus ancien depuis {oldest}, {overdue} en retard");

    public static Bilingual RowBands(string p50, string p70, string p85, string p95, string n) => new(
        $"; published tweets left it at the age of {p50} (p50), {p70} (p70), {p85} (p85), {p95} (p95), n = {n}",
        $"; les tweets publiés l’ont quittée à l’âge de {p50} (p50), {p70} (p70), {p85} (p85), {p95} (p95), n = {n}");

    public static Bilingual RowNoBands(string n) => new(
        $"; too few published tweets left it to shade (n = {n})",
        $"; trop peu de tweets publiés l’ont quittée pour une teinte (n = {n})");

    public static Bilingual MarkText(string tweets, bool one, string age, bool overdue) => new(
        one ? $"1 tweet, {age} old{(overdue ? ", overdue" : "")}" : $"{tweets} tweets, up to {age} old{(overdue ? ", overdue" : "")}",
        one ? $"1 tweet, âge {age}{(overdue ? ", en retard" : "")}" : $"{tweets} tweets, âge jusqu’à {age}{(overdue ? ", en retard" : "")}");

    public static Bilingual QueuesTitle { get; } = new("Queues", "Files d’attente");

    public static Bilingual QueuesSummary { get; } = new(
        "What each stage has, for how long it has had it, and how old published tweets were as they left it.",
        "Ce que chaque étape a en main, depuis combien de temps, et l’âge des tweets publiés à leur sortie.");

    public static Bilingual Stage { get; } = new("Stage", "Étape");

    public static Bilingual Waits { get; } = new("In flight", "En cours");

    public static Bilingual MedianHeld { get; } = new("There for, median", "Y sont depuis, médiane");

    public static Bilingual LongestHeld { get; } = new("There for, longest", "Y sont depuis, maximum");

    public static Bilingual Older { get; } = new("Older than p85", "Plus vieux que p85");

    public static Bilingual LeftHalf { get; } = new("Age on leaving, p50", "Âge à la sortie, p50");

    public static Bilingual LeftMost { get; } = new("Age on leaving, p85", "Âge à la sortie, p85");

    public static Bilingual WaitingTitle { get; } = new("Who has what, since when?", "Qui a quoi, depuis quand\u00A0?");

    public static Bilingual WaitingSummary { get; } = new(
        "Every tweet in flight, with the role that has it; never a person’s name.",
        "Chaque tweet en cours, avec le rôle qui l’a en main; jamais le nom d’une personne.");

    public static Bilingual OnlyAt(string stage) => new($"Only those at: {stage}.", $"Seulement à\u00A0: {stage}.");

    public static Bilingual EveryStage { get; } = new("Show all", "Tout afficher");

    public static Bilingual NoneThere { get; } = new("No tweet in flight is there.", "Aucun tweet en cours n’y est.");

    public static Bilingual Tweet { get; } = new("Tweet", "Tweet");

    public static Bilingual Department { get; } = new("Department", "Ministère");

    public static Bilingual With { get; } = new("With", "Chez");

    public static Bilingual WithNobody { get; } = new("nobody", "personne");

    public static Bilingual Since { get; } = new("Since", "Depuis le");

    public static Bilingual HeldElapsed { get; } = new("There for, elapsed", "Y est depuis, écoulé");

    public static Bilingual HeldWorking { get; } = new("There for, working", "Y est depuis, ouvrable");

    public static Bilingual Age { get; } = new("Age", "Âge");

    public static Bilingual Due { get; } = new("Target", "Cible");

    public static Bilingual LateBy(string time) => new($"overdue by {time}", $"en retard de {time}");

    public static Bilingual Left(string time) => new($"{time} left", $"reste {time}");

    public static Bilingual NoTargetSet { get; } = new("none", "aucune");

    public static Bilingual SortBy(string column) => new($"Order by: {column}", $"Trier par\u00A0: {column}");

    public static Bilingual Pages { get; } = new("Pages of the list", "Pages de la liste");

    public static Bilingual Shown(string first, string last, string total) => new($"{first} to {last} of {total}", $"{first} à {last} sur {total}");

    public static Bilingual Previous { get; } = new("Previous", "Précédente");

    public static Bilingual Next { get; } = new("Next", "Suivante");

    public static Bilingual UnderWayTitle { get; } = new("In flight, week by week", "En cours, semaine par semaine");

    public static Bilingual UnderWaySummary(string weeks, string least, string most) => new(
        $"Between {least} and {most} tweets were in flight at the ends of {weeks} weeks.",
        $"Entre {least} et {most} tweets étaient en cours à la fin de {weeks} semaines.");

    public static Bilingual UnderWayOne(string tweets, bool one) => new(
        $"{tweets} {(one ? "tweet was" : "tweets were")} in flight at the end of the one week.",
        $"{tweets} {(one ? "tweet était" : "tweets étaient")} en cours à la fin de la seule semaine.");

    public static Bilingual UnderWayAxis { get; } = new("Tweets in flight", "Tweets en cours");
}
