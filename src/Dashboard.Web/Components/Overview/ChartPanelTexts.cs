using Dashboard.Domain.Text;

namespace Dashboard.Web.Components.Overview;

/// <summary>Headings, sentences and table heads of the overview's charts.</summary>
internal static class ChartPanelTexts
{
    public static Bilingual TrendTitle(bool byStart) => byStart
        ? new("Time to publish, by week of start", "Délai de publication, par semaine de début")
        : new("Time to publish, by week of publication", "Délai de publication, par semaine de publication");

    public static Bilingual TrendSummary(string weeks, string n, string lowest, string highest) => new(
        $"The median of a week goes from {lowest} to {highest}; {n} tweets over {weeks} weeks.",
        $"La médiane d’une semaine va de {lowest} à {highest}; {n} tweets sur {weeks} semaines.");

    public static Bilingual TrendOfOneWeek(string median, string n) => new(
        $"One week only: median {median}, n = {n}.", $"Une seule semaine\u00A0: médiane {median}, n = {n}.");

    public static Bilingual TrendNote { get; } = new(
        "The band stands where a week has 20 tweets or more. A week that the dates or the latest event cut is marked in the table.",
        "La bande figure où une semaine compte 20 tweets ou plus. Une semaine coupée par les dates ou le dernier événement est signalée dans le tableau.");

    public static Bilingual TrendNoteWithoutBand { get; } = new(
        "Too few weeks have 20 tweets for a band of the middle 80\u00A0%. A week that the dates or the latest event cut is marked in the table.",
        "Trop peu de semaines comptent 20 tweets pour tracer les 80\u00A0% centraux. Une semaine coupée par les dates ou le dernier événement est signalée dans le tableau.");

    public static Bilingual BeyondAxis(string weeks, bool one) => new(
        one ? "The band of one week goes on above the picture; the table has its end." : $"The bands of {weeks} weeks go on above the picture; the table has their ends.",
        one ? "La bande d’une semaine dépasse le haut du graphique; le tableau en donne la fin." : $"Les bandes de {weeks} semaines dépassent le haut du graphique; le tableau en donne la fin.");

    public static Bilingual NoTweets { get; } = new("No published tweet with exact times.", "Aucun tweet publié aux heures exactes.");

    public static Bilingual Median { get; } = new("median", "médiane");

    public static Bilingual Middle { get; } = new("middle 80\u00A0%", "80\u00A0% centraux");

    public static Bilingual Target(string duration) => new($"target {duration}", $"cible {duration}");

    public static Bilingual Week { get; } = new("Week of", "Semaine du");

    public static Bilingual WeekOf(string day, bool partial) => new(
        $"Week of {day}{(partial ? " (cut)" : "")}",
        $"Semaine du {day}{(partial ? " (coupée)" : "")}");

    public static Bilingual WithN(string figure, string n) => new($"{figure}, n = {n}", $"{figure}, n = {n}");

    public static Bilingual ElapsedAxis { get; } = new("Elapsed", "Temps écoulé");

    public static Bilingual WorkingAxis { get; } = new("Working hours", "Heures ouvrables");

    public static Bilingual StagesTitle { get; } = new("Where the time goes", "Où va le temps");

    public static Bilingual StagesSummary(string total, string n) => new(
        $"Shares of {total} from submission to publication, {n} tweets. They add up to 100\u00A0%; grey is no stage.",
        $"Parts de {total}, de la soumission à la publication, {n} tweets. Elles totalisent 100\u00A0%; le gris n’est pas une étape.");

    public static Bilingual ShareAxis { get; } = new("Share of the time", "Part du temps");

    public static Bilingual Stage { get; } = new("Stage", "Étape");

    public static Bilingual Share { get; } = new("Share", "Part");

    public static Bilingual Time { get; } = new("Time attributed", "Temps attribué");

    public static Bilingual Visits { get; } = new("Visits", "Visites");

    public static Bilingual DwellMedian { get; } = new("Median stay", "Séjour médian");

    public static Bilingual WaitingMedian { get; } = new("Median waiting", "Attente médiane");

    public static Bilingual ReviewMedian { get; } = new("Median review", "Examen médian");

    public static Bilingual Known { get; } = new("with known start", "au début connu");

    public static Bilingual Returned { get; } = new("Returned", "Retournés");

    public static Bilingual Unpublished { get; } = new("On tweets never published", "Sur tweets jamais publiés");

    public static Bilingual ApproversTitle { get; } = new("How many people had to approve", "Combien de personnes ont dû approuver");

    public static Bilingual ApproversSummary(string median, string n, Bilingual many) => new(
        $"Tweets by number of approvers. Median {median}, n = {n}; {many.English}.",
        $"Tweets par nombre d’approbateurs. Médiane {median}, n = {n}; {many.French}.");

    public static Bilingual NoneHasNine { get; } = new("none has nine or more", "aucun n’en a neuf ou plus");

    public static Bilingual HaveNine(string tweets, bool one, string share) => new(
        $"nine or more on {tweets} {(one ? "tweet" : "tweets")}, {share}",
        $"neuf ou plus pour {tweets} {(one ? "tweet" : "tweets")}, {share}");

    public static Bilingual TweetsAxis { get; } = new("Tweets", "Tweets");

    public static Bilingual Approvers { get; } = new("Approvers", "Approbateurs");

    public static Bilingual Tweets { get; } = new("Tweets", "Tweets");

    public static Bilingual NineOrMore(string share) => new($"nine or more: {share}", $"neuf ou plus\u00A0: {share}");

    public static Bilingual Count(string approvers, bool one, string tweets, bool oneTweet) => new(
        $"{approvers} {(one ? "approver" : "approvers")}: {tweets} {(oneTweet ? "tweet" : "tweets")}",
        $"{approvers} {(one ? "approbateur" : "approbateurs")}\u00A0: {tweets} {(oneTweet ? "tweet" : "tweets")}");

    public static Bilingual HistogramTitle { get; } = new("How the times spread", "Comment les délais se répartissent");

    public static Bilingual HistogramSummary(string quarter, string median, string ninety, string n) => new(
        $"Published tweets by time to publish: a quarter within {quarter}, half within {median}, nine in ten within {ninety}; n = {n}.",
        $"Tweets publiés selon leur délai\u00A0: un quart en {quarter} ou moins, la moitié en {median}, neuf sur dix en {ninety}; n = {n}.");

    public static Bilingual HistogramAxis { get; } = new(
        "Tweets; each column goes from the time below it to the next",
        "Tweets; chaque colonne va du délai indiqué au suivant");

    public static Bilingual Range { get; } = new("Time to publish", "Délai de publication");

    public static Bilingual Under(string edge) => new($"under {edge}", $"moins de {edge}");

    public static Bilingual AtLeast(string edge) => new($"{edge} or more", $"{edge} ou plus");

    public static Bilingual FromTo(string from, string to) => new($"{from} to {to}", $"{from} à {to}");
}
