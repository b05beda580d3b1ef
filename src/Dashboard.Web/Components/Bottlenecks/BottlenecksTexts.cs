using Dashboard.Domain.Text;

namespace Dashboard.Web.Components.Bottlenecks;

/// <summary>Headings, notes and table heads of the page on bottlenecks.</summary>
internal static class BottlenecksTexts
{
    public static Bilingual SharesTitle { get; } = new("Each stage’s share of the time", "La part du temps de chaque étape");

    public static Bilingual SharesSummary(string total, string n) => new(
        $"Of {total} from submission to publication, {n} tweets. Grey is no stage: the author, the slot that was waited for by choice, and nobody.",
        $"Sur {total} de la soumission à la publication, {n} tweets. Le gris n’est pas une étape\u00A0: l’auteur, le créneau attendu par choix, et personne.");

    public static Bilingual SharesNote { get; } = new(
        "A moment with several stages at work is split evenly between them; “alone” is the part in which the stage was the only one. Shares are rounded to the tenth. Press a stage to look at it closer everywhere on this page.",
        "Un moment où plusieurs étapes travaillent est partagé également entre elles; «\u00A0seule\u00A0» est la partie où l’étape était la seule. Les parts sont arrondies au dixième. Choisissez une étape pour la voir de plus près partout sur cette page.");

    public static Bilingual Stage { get; } = new("Stage", "Étape");

    public static Bilingual Share { get; } = new("Share", "Part");

    public static Bilingual Time { get; } = new("Time", "Temps");

    public static Bilingual Alone { get; } = new("Alone", "Seule");

    public static Bilingual Tweets { get; } = new("Tweets", "Tweets");

    public static Bilingual Together { get; } = new("Together", "Ensemble");

    public static Bilingual TweetsHere { get; } = new("published tweets with a visit here", "tweets publiés passés par ici");

    public static Bilingual UnpublishedHere { get; } = new(
        "tweets that ended unpublished with a visit here", "tweets jamais publiés passés par ici");

    public static Bilingual ChosenSign { get; } = new("chosen", "choisie");

    public static Bilingual UnpublishedTitle { get; } = new("Time spent on tweets that ended unpublished", "Temps passé sur des tweets jamais publiés");

    public static Bilingual UnpublishedSummary(string total) => new(
        $"Rejected, withdrawn or expired: {total} of stays that no share above shows.",
        $"Rejetés, retirés ou expirés\u00A0: {total} de séjours qu’aucune part ci-dessus ne montre.");

    public static Bilingual UnpublishedNone { get; } = new(
        "No time was spent on tweets that ended unpublished.", "Aucun temps n’a été passé sur des tweets jamais publiés.");

    public static Bilingual UnpublishedNote { get; } = new(
        "Stays from the start of the clock on; stages at work at the same time count each in full.",
        "Séjours à partir du début de l’horloge; des étapes simultanées comptent chacune en entier.");

    public static Bilingual ReworkTitle { get; } = new("How often a stage sends back", "À quelle fréquence une étape retourne un tweet");

    public static Bilingual ReworkSummary(string returned, string visits) => new(
        $"{returned} of {visits} visits to stages ended with changes requested.",
        $"{returned} des {visits} visites à des étapes se sont terminées par une demande de modifications.");

    public static Bilingual Returned { get; } = new("Returned", "Retournées");

    public static Bilingual Visits { get; } = new("Visits", "Visites");

    public static Bilingual OfVisits(string returned, string visits) => new($"{returned} of {visits}", $"{returned} sur {visits}");

    public static Bilingual DwellTitle { get; } = new("How long a visit stays", "Durée d’une visite");

    public static Bilingual WaitingTitle { get; } = new("Waiting: until somebody opens it", "Attente\u00A0: jusqu’à ce que quelqu’un l’ouvre");

    public static Bilingual ReviewTitle { get; } = new("Review: from opening to decision", "Examen\u00A0: de l’ouverture à la décision");

    public static Bilingual BoxesSummary(string known, string visits) => new(
        $"Known for {known} of {visits} visits of published tweets. Box: the middle half; line: median; whiskers: 5th and 95th percentile, from 5 visits on.",
        $"Connue pour {known} des {visits} visites de tweets publiés. Boîte\u00A0: la moitié centrale; trait\u00A0: médiane; moustaches\u00A0: 5e et 95e centiles, dès 5 visites.");

    public static Bilingual BoxesNone(string visits) => new(
        $"Not known for any of {visits} visits: no event says when somebody opened them.",
        $"Inconnue pour les {visits} visites\u00A0: aucun événement ne dit quand quelqu’un les a ouvertes.");

    public static Bilingual TooFew { get; } = new("fewer than 5 visits", "moins de 5 visites");

    public static Bilingual NotSplit(string visits) => new(
        $"Waiting and review cannot be told apart: of {visits} visits, no event says when somebody opened them.",
        $"L’attente et l’examen ne peuvent être distingués\u00A0: pour {visits} visites, aucun événement ne dit quand quelqu’un les a ouvertes.");

    public static Bilingual BoxText(string name, string median, string quartiles, string whiskers, string known, string visits) => new(
        $"{name}: median {median}, middle half {quartiles}, 5th to 95th percentile {whiskers}; {known} of {visits} visits",
        $"{name}\u00A0: médiane {median}, moitié centrale {quartiles}, 5e au 95e centile {whiskers}; {known} visites sur {visits}");

    public static Bilingual KnownOf(string known, string visits) => new($"{known} of {visits}", $"{known} sur {visits}");

    public static Bilingual Known { get; } = new("Known for", "Connue pour");

    public static Bilingual Median { get; } = new("median", "médiane");

    public static Bilingual MatrixTitle { get; } = new("Departments by stages", "Ministères par étape");

    public static Bilingual MatrixSummary(string departments, bool one) => new(
        $"Where the time of {(one ? "the one department" : $"each of {departments} departments")} goes: {(one ? "the" : "a")} row adds up to 100\u00A0%. Below each share, the tweets that went there.",
        $"Où va le temps {(one ? "du seul ministère" : $"de chacun des {departments} ministères")}\u00A0: {(one ? "la" : "une")} ligne totalise 100\u00A0%. Sous chaque part, les tweets passés par là.");

    public static Bilingual MatrixNote { get; } = new(
        "The mix of tweets differs between departments, and so may their shares.",
        "Les tweets diffèrent d’un ministère à l’autre, et leurs parts peuvent donc différer.");

    public static Bilingual Department { get; } = new("Department", "Ministère");

    public static Bilingual N(string n) => new($"n = {n}", $"n = {n}");

    public static Bilingual MatrixCell(string share, string tweets, string department, string stage) => new(
        $"{share}; {tweets} published tweets of {department} with a visit to {stage}",
        $"{share}; {tweets} tweets publiés de {department} passés par {stage}");

    public static Bilingual MatrixGap(string share, string department, string stage) => new(
        $"{share} of the time of {department}: {stage}", $"{share} du temps de {department}\u00A0: {stage}");

    public static Bilingual Darker { get; } = new("The stronger the colour, the larger the share", "Plus la couleur est forte, plus la part est grande");
}
