using Dashboard.Domain.Text;

namespace Dashboard.Web.Components.Export;

/// <summary>The columns of the exported tables, explained. A test holds that none is missing.</summary>
internal static class ExportColumns
{
    private static readonly Bilingual Text = new("text", "texte");
    private static readonly Bilingual Code = new("code; empty: unknown", "code; vide\u00A0: inconnu");
    private static readonly Bilingual Time = new("time, UTC, ISO 8601", "moment, UTC, ISO 8601");
    private static readonly Bilingual Milliseconds = new("milliseconds; empty: undefined", "millisecondes; vide\u00A0: indéfini");
    private static readonly Bilingual Number = new("whole number", "nombre entier");
    private static readonly Bilingual YesNo = new("1 or 0", "1 ou 0");

    private static readonly ExportColumn TweetId = new("tweet_id", Text, new("The tweet, as its source names it.", "Le tweet, tel que sa source le nomme."));
    private static readonly ExportColumn Department = new("department", Code, new("Department.", "Ministère."));

    private static readonly ExportColumn[] Attributes =
    [
        new("purpose", Code, new("What the tweet is for: informational, participatory, other.", "Le but du tweet\u00A0: informational, participatory, other.")),
        new("language", Code, new("The tweet’s language.", "La langue du tweet.")),
        new("channel", Code, new("The account that it is for.", "Le compte auquel il est destiné.")),
        new("lane", Code, new("The lane that it went through, such as crisis.", "La voie qu’il a suivie, par exemple crisis.")),
        new("pair", Code, new("What ties it to its twin in the other language.", "Ce qui le relie à son jumeau dans l’autre langue.")),
    ];

    private static readonly ExportColumn[] OfTweets =
    [
        TweetId, Department, .. Attributes,
        new("outcome", Text, new("published, rejected, withdrawn, expired or in_flight.", "published, rejected, withdrawn, expired ou in_flight.")),
        new("start", Time, new("When the clock starts: the first submission, else the first draft.", "Le départ de l’horloge\u00A0: la première soumission, sinon le premier brouillon.")),
        new("end", Time, new("When it ended; empty in flight.", "La fin; vide tant que le tweet est en cours.")),
        new("time_to_publish_ms", Milliseconds, new("From start to publication, elapsed.", "Du départ à la publication, temps écoulé.")),
        new("approval_ms", Milliseconds, new("The same without the wait for its slot.", "La même durée, sans l’attente du créneau.")),
        new("working_ms", Milliseconds, new("Time to publish within working hours.", "Le délai de publication, en heures ouvrables.")),
        new("approvers", Number, new("People who approved, automated ones left out.", "Personnes qui ont approuvé, sauf les automates.")),
        new("hands", Number, new("People with any event.", "Personnes ayant un événement quelconque.")),
        new("groups", Number, new("Stages that approved.", "Étapes qui ont approuvé.")),
        new("steps", Number, new("Approvals.", "Approbations.")),
        new("rework_loops", Number, new("Times it was sent back to its author.", "Nombre de renvois à l’auteur.")),
        new("handovers", Number, new("Times it passed from one person or stage to another.", "Nombre de passages d’une personne ou d’une étape à une autre.")),
        new("flags", Text, new("What is odd about its record, joined by |.", "Ce que son dossier a d’inhabituel, séparé par |.")),
    ];

    private static readonly ExportColumn[] OfVisits =
    [
        TweetId, Department,
        new("stage", Text, new("The stage; author, scheduled and unknown are no real ones.", "L’étape; author, scheduled et unknown n’en sont pas de vraies.")),
        new("opened", Time, new("When the visit began.", "Le début de la visite.")),
        new("started", Time, new("When somebody opened it; empty where the log does not say.", "L’ouverture par quelqu’un; vide si le journal ne le dit pas.")),
        new("closed", Time, new("When it ended; empty while it is open.", "La fin; vide tant que la visite est ouverte.")),
        new("outcome", Text, new("approved, changes_requested, rejected, published, bypassed, ended or open.", "approved, changes_requested, rejected, published, bypassed, ended ou open.")),
        new("decided_by", Code, new("Who decided.", "Qui a décidé.")),
        new("implicit", YesNo, new("Whether the log does not say when it opened: it opens at the last hand-off.", "Si le journal ne dit pas quand elle s’ouvre\u00A0: elle s’ouvre à la dernière remise.")),
        new("dwell_ms", Milliseconds, new("Opened to closed; of an open visit up to the as-of time.", "De l’ouverture à la fin; jusqu’à la date d’arrêté pour une visite ouverte.")),
        new("waiting_ms", Milliseconds, new("Opened to started.", "De l’ouverture au début du travail.")),
        new("review_ms", Milliseconds, new("Started to closed.", "Du début du travail à la fin.")),
        new("working_ms", Milliseconds, new("The dwell within working hours.", "Le séjour en heures ouvrables.")),
        new("attributed_ms", Milliseconds, new("Its part of the time to publish; the parts add up exactly.", "Sa part du délai de publication; les parts s’additionnent exactement.")),
    ];

    private static readonly ExportColumn[] OfEvents =
    [
        TweetId,
        new("action", Text, new("What happened: created, submitted, requested, started, reassigned, approved, changes_requested, rejected, scheduled, withdrawn, expired, published.", "Ce qui s’est passé\u00A0: created, submitted, requested, started, reassigned, approved, changes_requested, rejected, scheduled, withdrawn, expired, published.")),
        new("occurred_at", new("time, UTC, ISO 8601; a bare date where only the day is known", "moment, UTC, ISO 8601; une date seule si seul le jour est connu"), new("When it happened.", "Quand cela s’est passé.")),
        Department,
        new("stage", Code, new("The stage.", "L’étape.")),
        new("actor", Code, new("Who did it.", "Qui l’a fait.")),
        .. Attributes,
        new("event_id", Code, new("The source’s own identifier, after the source’s name where it is not the canonical one.", "L’identifiant de la source, précédé du nom de celle-ci si ce n’est pas la source canonique.")),
    ];

    /// <param name="table">The table's name.</param>
    public static IReadOnlyList<ExportColumn> Of(string table) => table switch
    {
        "tweets" => OfTweets,
        "visits" => OfVisits,
        _ => OfEvents,
    };
}
