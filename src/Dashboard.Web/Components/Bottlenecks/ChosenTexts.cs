using Dashboard.Domain.Text;

namespace Dashboard.Web.Components.Bottlenecks;

/// <summary>What is said of the chosen stage.</summary>
internal static class ChosenTexts
{
    public static Bilingual Heading(string stage) => new($"Closer: {stage}", $"De plus près\u00A0: {stage}");

    public static Bilingual FirstBottleneck { get; } = new(
        "This is the first bottleneck of these tweets; no stage was chosen.",
        "C’est le premier goulot de ces tweets; aucune étape n’a été choisie.");

    public static Bilingual NoneIsFirst { get; } = new(
        "No stage was chosen, and none is the first bottleneck alone: this is one of them.",
        "Aucune étape n’a été choisie, et aucune n’est à elle seule le premier goulot\u00A0: celle-ci en est une.");

    public static Bilingual Asked { get; } = new("This stage was chosen.", "Cette étape a été choisie.");

    public static Bilingual Back { get; } = new("Back to the first bottleneck", "Revenir au premier goulot");

    public static Bilingual Choose { get; } = new("Look at another stage", "Voir une autre étape");

    public static Bilingual NoVisits { get; } = new(
        "No published tweet of this selection had a visit here: there is nothing to draw. Choose another stage.",
        "Aucun tweet publié de cette sélection n’est passé par ici\u00A0: il n’y a rien à tracer. Choisissez une autre étape.");

    public static Bilingual Counts(string tweets, bool oneTweet, string visits, bool oneVisit) => new(
        $"{tweets} published {(oneTweet ? "tweet" : "tweets")}, {visits} {(oneVisit ? "visit" : "visits")}.",
        $"{tweets} {(oneTweet ? "tweet publié" : "tweets publiés")}, {visits} {(oneVisit ? "visite" : "visites")}.");

    public static Bilingual ArrivalsWaitingTitle(string stage) => new(
        $"When work arrives, and how long it waits: {stage}", $"Quand le travail arrive, et combien il attend\u00A0: {stage}");

    public static Bilingual ArrivalsDwellTitle(string stage) => new(
        $"When work arrives, and how long it stays: {stage}", $"Quand le travail arrive, et combien il reste\u00A0: {stage}");

    public static Bilingual ArrivalsSummary(string measured, string visits, bool byWaiting) => byWaiting
        ? new(
            $"Median waiting by weekday and hour of arrival, {measured} of {visits} visits; below it, the number of tweets.",
            $"Attente médiane selon le jour et l’heure d’arrivée, {measured} visites sur {visits}; dessous, le nombre de tweets.")
        : new(
            $"When somebody opened it is known for too few visits: the median of the whole stay, {measured} of {visits} visits; below it, the number of tweets.",
            $"L’ouverture est connue pour trop peu de visites\u00A0: médiane du séjour entier, {measured} visites sur {visits}; dessous, le nombre de tweets.");

    public static Bilingual ArrivalsNote(string fewest) => new(
        $"Hours of the department’s own zone. A cell is coloured from {fewest} visits on; one very slow visit makes a small cell slow.",
        $"Heures du fuseau du ministère. Une case est colorée à partir de {fewest} visites; une seule visite très lente rend lente une petite case.");

    public static Bilingual DaysAtMidnight { get; } = new(
        "Tweets known to the day only stand at midnight.", "Les tweets connus au jour près figurent à minuit.");

    public static Bilingual Weekday { get; } = new("Weekday", "Jour");

    public static Bilingual Hour(string hour) => new($"{hour}:00", $"{hour}\u00A0h");

    public static Bilingual Hours(string hours) => new($"{hours}\u00A0h", $"{hours}\u00A0h");

    public static Bilingual Days(string days) => new($"{days}\u00A0d", $"{days}\u00A0j");

    public static Bilingual Cell(string figure, string tweets, string visits, string measured, string day, string hour, bool byWaiting) => byWaiting
        ? new(
            $"{figure} median waiting (n = {measured} visits); {tweets} tweets, {visits} visits; {day}, {hour}",
            $"{figure} d’attente médiane (n = {measured} visites); {tweets} tweets, {visits} visites; {day}, {hour}")
        : new(
            $"{figure} median stay (n = {measured} visits); {tweets} tweets, {visits} visits; {day}, {hour}",
            $"{figure} de séjour médian (n = {measured} visites); {tweets} tweets, {visits} visites; {day}, {hour}");

    public static Bilingual Stronger { get; } = new("The stronger the colour, the longer", "Plus la couleur est forte, plus c’est long");

    public static Bilingual TrendTitle(string stage, bool byStart) => byStart
        ? new($"Median stay by week of the tweet’s start: {stage}", $"Séjour médian par semaine de début du tweet\u00A0: {stage}")
        : new($"Median stay by week of publication: {stage}", $"Séjour médian par semaine de publication\u00A0: {stage}");

    public static Bilingual TrendSummary(string weeks, string visits, string lowest, string highest) => new(
        $"The median of a week goes from {lowest} to {highest}; {visits} visits over {weeks} weeks.",
        $"La médiane d’une semaine va de {lowest} à {highest}; {visits} visites sur {weeks} semaines.");

    public static Bilingual TrendNone { get; } = new("No visit with exact times.", "Aucune visite aux heures exactes.");

    public static Bilingual WeekFigure(string median, string visits, string tweets) => new(
        $"{median}, {visits} visits on {tweets} tweets", $"{median}, {visits} visites sur {tweets} tweets");

    public static Bilingual MedianStay { get; } = new("median stay", "séjour médian");
}
