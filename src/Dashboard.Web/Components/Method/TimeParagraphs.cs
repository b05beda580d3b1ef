namespace Dashboard.Web.Components.Method;

/// <summary>How long.</summary>
internal static class TimeParagraphs
{
    public static MethodParagraph TimeToPublish { get; } = new(
        MethodTopics.TimeToPublish,
        new("How long did it take from handing in to publication?", "Combien de temps entre la soumission et la publication\u00A0?"),
        new(
            "The clock starts when the author first hands the tweet in, and stops when it is out. Approval time is the same without what was spent waiting, deliberately, for the tweet’s slot: nobody delayed it then.",
            "L’horloge part quand l’auteur soumet le tweet pour la première fois, et s’arrête quand il paraît. Le temps d’approbation est le même délai sans l’attente voulue du créneau\u00A0: personne ne retardait alors le tweet."),
        new(
            "start = first submitted; without one, the first created; else the first event\ntime to publish = published − start\napproval time = time to publish − time attributed to scheduled",
            "départ = premier submitted; à défaut, le premier created; sinon le premier événement\ndélai de publication = publication − départ\ntemps d’approbation = délai de publication − temps attribué à scheduled"),
        [
            new("Only published tweets have one; with none in the selection there is no figure, not zero.", "Seuls les tweets publiés en ont un; s’il n’y en a aucun dans la sélection, il n’y a pas de chiffre, et non zéro."),
            new("A record can be set to start at created: the draft then counts, too.", "Un dossier peut être réglé pour partir de created\u00A0: l’ébauche compte alors aussi."),
        ],
        [MethodPlaces.Overview, MethodPlaces.Approvers, MethodPlaces.Departments, MethodPlaces.Tweets]);

    public static MethodParagraph Clocks { get; } = new(
        MethodTopics.Clocks,
        new("Do nights and weekends count?", "Les nuits et les fins de semaine comptent-elles\u00A0?"),
        new(
            "Elapsed time is the plain difference of two instants, as the public lives it. Working time is the part of it within the working hours of the tweet’s department, or of its lane, which goes before: a crisis lane may work round the clock. The switch in the filter bar changes the clock of every duration.",
            "Le temps écoulé est la simple différence de deux instants, comme le public le vit. Le temps ouvrable est la part qui tombe dans les heures de travail du ministère du tweet, ou de sa voie, qui passe avant\u00A0: une voie de crise peut travailler jour et nuit. Le choix dans la barre de filtres change l’horloge de toutes les durées."),
        new(
            "elapsed = b − a\nworking = length of [a, b) within the calendar’s windows (time zone, hours per weekday, holidays)\ndefault windows = Monday to Friday, 08:30 to 16:00, America/Toronto, no holidays",
            "écoulé = b − a\nouvrable = longueur de [a, b) dans les plages du calendrier (fuseau, heures par jour, fériés)\nplages par défaut = du lundi au vendredi, de 08:30 à 16:00, America/Toronto, sans férié"),
        [
            new(
                "Days on which the clocks change are computed in local time: an edge in the hour left out moves forward by it, an hour that comes twice means the first.",
                "Les jours de changement d’heure sont calculés en heure locale\u00A0: une limite dans l’heure sautée avance d’autant, une heure qui revient deux fois désigne la première."),
            new("A working time of zero is said to be outside working hours, and counts.", "Un temps ouvrable nul se dit «\u00A0hors des heures ouvrables\u00A0», et compte."),
        ],
        []);

    public static MethodParagraph Target { get; } = new(
        MethodTopics.Target,
        new("What part of the tweets met the standard?", "Quelle part des tweets a respecté la norme\u00A0?"),
        new(
            "A tweet is within target when its approval time is at most the target’s hours, in the target’s own clock, whatever clock the page shows. The most specific target holds. The range beside the share says how far chance alone could move it.",
            "Un tweet est dans la cible quand son temps d’approbation ne dépasse pas les heures de la cible, selon l’horloge de celle-ci, quelle que soit l’horloge de la page. La cible la plus précise l’emporte. L’intervalle à côté de la part dit jusqu’où le hasard seul pourrait la déplacer."),
        new(
            "target = of department and lane, else department, else lane, else general\nshare p = met ÷ n, n = published tweets that have a target\nWilson 95\u00A0% = (p + z²/2n ± z·√(p(1 − p)/n + z²/4n²)) ÷ (1 + z²/n), z = 1.96",
            "cible = du ministère et de la voie, sinon du ministère, sinon de la voie, sinon générale\npart p = respectées ÷ n, n = tweets publiés qui ont une cible\nWilson 95\u00A0% = (p + z²/2n ± z·√(p(1 − p)/n + z²/4n²)) ÷ (1 + z²/n), z = 1,96"),
        [
            new("Where no tweet has a target the tile says that none is set.", "Là où aucun tweet n’a de cible, la tuile dit qu’aucune n’est fixée."),
            new("Exactly at the target is within it.", "Atteindre exactement la cible, c’est la respecter."),
        ],
        [MethodPlaces.Overview, MethodPlaces.Departments]);

    public static MethodParagraph InFlight { get; } = new(
        MethodTopics.InFlight,
        new("What is waiting, for how long, and what is late?", "Qu’est-ce qui attend, depuis quand, et qu’est-ce qui est en retard\u00A0?"),
        new(
            "A tweet that has started and not ended is in flight. Its age runs from its start to the as-of time. It is overdue when its age, less its wait for its slot, is above its target.",
            "Un tweet commencé et non terminé est en cours. Son âge va de son départ à la date de référence. Il est en retard quand son âge, moins l’attente de son créneau, dépasse sa cible."),
        new(
            "in flight at x = tweets with start ≤ x < end\nage at x = x − start\noverdue = age − time in scheduled > target, in the target’s clock\ndue = first instant at which age − time in scheduled = target\ndue within a working day = not overdue, and working time from x to due ≤ a working day of the tweet’s calendar",
            "en cours à x = tweets où départ ≤ x < fin\nâge à x = x − départ\nen retard = âge − temps dans scheduled > cible, selon l’horloge de la cible\néchéance = premier instant où âge − temps dans scheduled = cible\nd’ici un jour ouvrable = pas en retard, et temps ouvrable de x à l’échéance ≤ un jour ouvrable du calendrier du tweet"),
        [
            new("Work in flight follows the other filters and ignores which date the range applies to.", "Les tweets en cours suivent les autres filtres, mais ignorent à quelle date s’applique la période."),
            new("A tweet without a target is never overdue.", "Un tweet sans cible n’est jamais en retard."),
            new("While a tweet waits for its slot its target’s clock stands still: it has no due time.", "Pendant qu’un tweet attend son créneau, l’horloge de sa cible est arrêtée\u00A0: il n’a pas d’échéance."),
            new(
                "A working day has as many hours as the calendar’s weekdays with hours have on average: 7.5 by default, 24 round the clock.",
                "Un jour ouvrable compte autant d’heures que les jours de travail du calendrier en moyenne\u00A0: 7,5 par défaut, 24 jour et nuit."),
        ],
        [MethodPlaces.Overview, MethodPlaces.InFlight, MethodPlaces.Tweets]);

    public static MethodParagraph Aging { get; } = new(
        MethodTopics.Aging,
        new("Is this tweet older than is usual where it is?", "Ce tweet est-il plus vieux que d’habitude là où il est ?"),
        new(
            "Each published tweet had some age when it left a stage. A waiting tweet that is above the line of 85 % is older than 85 % of them were: it is late by the record’s own habits, whatever its target.",
            "Chaque tweet publié avait un certain âge en quittant une étape. Un tweet en attente au-dessus de la ligne des 85 % est plus vieux que ne l’étaient 85 % d’entre eux : il tarde selon les habitudes du dossier, quelle que soit sa cible."),
        new(
            "bands of a stage = p50, p70, p85, p95 of (closing of its visit − start), published tweets of the selection\nheight of an age = log(1 + age ÷ 6\u00A0h)",
            "bandes d’une étape = p50, p70, p85, p95 de (fermeture de sa visite − départ), tweets publiés de la sélection\nhauteur d’un âge = log(1 + âge ÷ 6\u00A0h)"),
        [
            new("A tweet that several stages have at once stands at each of them.", "Un tweet que plusieurs étapes ont à la fois figure à chacune."),
            new("Published tweets are those of the selection’s dates; what waits is not.", "Les tweets publiés suivent les dates de la sélection; ceux qui attendent, non."),
        ],
        [MethodPlaces.InFlight]);
}
