namespace Dashboard.Web.Components.Method;

/// <summary>What the figures are computed from.</summary>
internal static class RecordParagraphs
{
    public static MethodParagraph Tweets { get; } = new(
        MethodTopics.Tweets,
        new("What is counted here?", "Qu’est-ce qui est compté ici\u00A0?"),
        new(
            "A tweet is any post, on any channel, followed from its draft to its end. It is known by its events: who did what, at which stage, and when. Events are only ever added. Department, purpose, language, channel, lane and pair are the tweet’s first non-empty value, in the order in which its events were recorded; one that is not known is called unknown and never guessed.",
            "Un tweet est une publication, sur n’importe quel canal, suivie de son ébauche à sa fin. Il est connu par ses événements\u00A0: qui a fait quoi, à quelle étape et quand. On ne fait qu’ajouter des événements. Le ministère, le but, la langue, le canal, la voie et la paire sont la première valeur non vide du tweet, dans l’ordre où ses événements ont été consignés; ce qui n’est pas connu est dit inconnu et jamais deviné."),
        new(
            "n = number of distinct tweets\norder of events = time cut to the millisecond (UTC), ties in the order of recording\ncodes = as written, outer spaces removed, capitals kept",
            "n = nombre de tweets distincts\nordre des événements = heure tronquée à la milliseconde (UTC), à égalité l’ordre d’inscription\ncodes = tels quels, sans espaces aux extrémités, majuscules conservées"),
        [
            new(
                "A tweet with an event known only to the day counts in n and in outcomes, and in no duration; the page says how many there are.",
                "Un tweet dont un événement n’est connu qu’au jour près compte dans n et dans les issues, mais dans aucune durée; la page dit combien il y en a."),
            new(
                "“author”, “scheduled”, “unknown” and “between stages” are no real stages; a log with a stage of that name is refused.",
                "«\u00A0author\u00A0», «\u00A0scheduled\u00A0», «\u00A0unknown\u00A0» et «\u00A0between stages\u00A0» ne sont pas de vraies étapes; un journal qui nomme ainsi une étape est refusé."),
        ],
        [MethodPlaces.Tweets, MethodPlaces.Export]);

    public static MethodParagraph Outcomes { get; } = new(
        MethodTopics.Outcomes,
        new("How did the tweet end?", "Comment le tweet a-t-il fini\u00A0?"),
        new(
            "The first event that ends a tweet gives its outcome: published, rejected by a stage, withdrawn by its author, or expired because its slot passed before it was approved. A tweet with none of these by the as-of time is in flight.",
            "Le premier événement qui met fin à un tweet en donne l’issue\u00A0: publié, rejeté par une étape, retiré par son auteur, ou expiré parce que son créneau est passé avant l’approbation. Un tweet sans aucun d’eux à la date de référence est en cours."),
        new(
            "end = first of published, rejected, withdrawn, expired\noutcome = that event; without one up to the as-of time: in flight",
            "fin = premier événement parmi publié, rejeté, retiré, expiré\nissue = cet événement; sans lui jusqu’à la date de référence\u00A0: en cours"),
        [
            new("Whatever comes after the end stays in the record, is flagged, and counts for nothing else.", "Ce qui vient après la fin reste au dossier, est signalé, et ne compte pour rien d’autre."),
            new(
                "Times to publish, approvers, loops and shares are over published tweets, unless a page says otherwise; outcomes and flags are over all.",
                "Les délais de publication, les approbateurs, les reprises et les parts portent sur les tweets publiés, sauf indication contraire; les issues et les signalements portent sur tous."),
        ],
        [MethodPlaces.Overview, MethodPlaces.Departments, MethodPlaces.Tweets]);

    public static MethodParagraph AsOf { get; } = new(
        MethodTopics.AsOf,
        new("Up to when, and of which record?", "Jusqu’à quand, et de quel dossier\u00A0?"),
        new(
            "The as-of time is the moment up to which the record is held to be complete: its latest event, unless the address names another. Nothing later is read. The revision counts the changes of the record. Copy link writes the dates, the as-of time and the revision into the address, so that a colleague sees the same figures after later imports.",
            "La date de référence est le moment jusqu’auquel le dossier est tenu pour complet\u00A0: son dernier événement, à moins que l’adresse n’en nomme un autre. Rien d’ultérieur n’est lu. La révision compte les changements du dossier. Copier le lien inscrit les dates, la date de référence et la révision dans l’adresse, pour qu’une collègue voie les mêmes chiffres après d’autres importations."),
        new(
            "A = as_of of the address, else the latest occurred_at of the whole record\nread = events with occurred_at ≤ A, in the revision of the address or the newest",
            "A = as_of de l’adresse, sinon le dernier occurred_at de tout le dossier\nlus = événements où occurred_at ≤ A, dans la révision de l’adresse ou la plus récente"),
        [
            new("A revision that can no longer be told apart from later ones is refused, not approximated.", "Une révision qu’on ne peut plus distinguer des suivantes est refusée, et non approchée."),
            new("Visits still open at A end there for their age, and remain open in the record.", "Les visites encore ouvertes à A s’y arrêtent pour le calcul de leur âge, et restent ouvertes au dossier."),
        ],
        []);

    public static MethodParagraph Flags { get; } = new(
        MethodTopics.Flags,
        new("What in this tweet’s log is not as one would expect?", "Qu’y a-t-il d’inattendu dans le journal de ce tweet\u00A0?"),
        new(
            "A flag never changes a figure: it says that the log shows something to know before one relies on it. All but “after the end” look only at events up to the tweet’s end.",
            "Un signalement ne change aucun chiffre\u00A0: il dit que le journal montre une chose à savoir avant de s’y fier. Tous, sauf «\u00A0après la fin\u00A0», ne regardent que les événements jusqu’à la fin du tweet."),
        new(
            "after_end = an event after the end\nbefore_start = an event before the clock’s start, created aside\nbypassed = a stage was still asked when the tweet was published\nday_precision = an event is known to the day only\nduplicate_request = a stage was asked again while its visit was open\nimplicit_visit = a stage acted without having been asked: its visit begins at the latest hand-off\nno_submission = nothing was submitted up to the end\nunknown_actor = an approval names nobody\nunknown_stage = an event that needs a stage names none",
            "after_end = un événement après la fin\nbefore_start = un événement avant le départ de l’horloge, created excepté\nbypassed = une étape était encore saisie quand le tweet a été publié\nday_precision = un événement n’est connu qu’au jour près\nduplicate_request = une étape a été saisie de nouveau alors que sa visite était ouverte\nimplicit_visit = une étape a agi sans avoir été saisie\u00A0: sa visite commence au dernier passage de main\nno_submission = rien n’a été soumis jusqu’à la fin\nunknown_actor = une approbation ne nomme personne\nunknown_stage = un événement qui exige une étape n’en nomme aucune"),
        [new("A tweet may bear several flags: their counts do not add up to n.", "Un tweet peut porter plusieurs signalements\u00A0: leurs nombres ne totalisent pas n.")],
        [MethodPlaces.Tweets]);
}
