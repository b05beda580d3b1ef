namespace Dashboard.Web.Components.Method;

/// <summary>Where the time goes.</summary>
internal static class StageParagraphs
{
    public static MethodParagraph Visits { get; } = new(
        MethodTopics.Visits,
        new("When was a tweet with a stage?", "Quand un tweet était-il à une étape\u00A0?"),
        new(
            "A visit is one stay of a tweet at a stage, from the request to the decision. A tweet may be at several stages at once, and at one stage several times. The author’s revision is a visit of author, the wait for a slot one of scheduled. Where a log records only decisions, a stay begins where the step before it ended, and is marked implicit.",
            "Une visite est un séjour d’un tweet à une étape, de la demande à la décision. Un tweet peut être à plusieurs étapes à la fois, et plusieurs fois à la même. La révision de l’auteur est une visite de author, l’attente du créneau une visite de scheduled. Là où un journal ne consigne que les décisions, un séjour commence où le pas précédent s’est terminé, et il est dit implicite."),
        new(
            "opens = requested; else the latest hand-off (implicit)\nhand-off = latest created, submitted, scheduled or decision\ncloses = approved, changes_requested, rejected or published of the stage; else the tweet’s end\noutcome = that decision; bypassed where the tweet was published meanwhile; ended where it ended otherwise; open at the as-of time",
            "ouverture = requested; sinon le dernier passage de main (implicite)\npassage de main = dernier created, submitted, scheduled ou décision\nfermeture = approved, changes_requested, rejected ou published de l’étape; sinon la fin du tweet\nissue = cette décision; bypassed si le tweet a été publié entre-temps; ended s’il a fini autrement; open à la date de référence"),
        [
            new("A second request of a stage that is already asked opens nothing and is flagged.", "Une seconde demande à une étape déjà saisie n’ouvre rien et est signalée."),
            new("A decision that names no stage belongs to the stage unknown.", "Une décision qui ne nomme aucune étape appartient à l’étape inconnue."),
        ],
        [MethodPlaces.Bottlenecks, MethodPlaces.Tweets, MethodPlaces.Export]);

    public static MethodParagraph Shares { get; } = new(
        MethodTopics.Shares,
        new("Where does the time go, and which stage is the bottleneck?", "Où va le temps, et quelle étape est le goulot\u00A0?"),
        new(
            "Every millisecond of a published tweet, from start to publication, belongs to the stages that held it then, in equal parts where there were several. What nobody held is between stages. So the parts add up to the whole, exactly, for one tweet and for any selection. The first bottleneck is the real stage with the largest share.",
            "Chaque milliseconde d’un tweet publié, du départ à la publication, appartient aux étapes qui le retenaient alors, à parts égales s’il y en avait plusieurs. Ce que personne ne retenait est entre les étapes. Les parts totalisent donc le tout, exactement, pour un tweet comme pour toute sélection. Le premier goulot est la vraie étape qui a la plus grande part."),
        new(
            "cut [start, published) wherever a visit opens or closes\nof a segment of d ms with k visits open, each gets d div k,\n  and the first d mod k in order of opening 1 ms more\nk = 0: the d ms go to between stages\nshare of a stage = its sum ÷ summed time to publish\nΣ stages + author + scheduled + between stages = Σ time to publish",
            "couper [départ, publication) là où une visite s’ouvre ou se ferme\nd’un segment de d ms avec k visites ouvertes, chacune reçoit d div k,\n  et les d mod k premières par ordre d’ouverture 1 ms de plus\nk = 0\u00A0: les d ms vont entre les étapes\npart d’une étape = sa somme ÷ somme des délais de publication\nΣ étapes + author + scheduled + entre les étapes = Σ délais de publication"),
        [
            new(
                "Author, scheduled and between stages are no stages: they stand apart, are never named the bottleneck, and the sentence says so where one of them is larger than the first stage.",
                "Author, scheduled et entre les étapes ne sont pas des étapes\u00A0: ils figurent à part, ne sont jamais nommés goulot, et la phrase le dit lorsque l’un d’eux dépasse la première étape."),
            new("On a tie no stage is named.", "En cas d’égalité, aucune étape n’est nommée."),
            new(
                "In working time the same segments are cut, and d is their working time. A stage’s blocking time is the part in which it alone held the tweet.",
                "En temps ouvrable, on coupe les mêmes segments, et d est leur temps ouvrable. Le temps bloquant d’une étape est la part où elle seule retenait le tweet."),
        ],
        [MethodPlaces.Overview, MethodPlaces.Bottlenecks, MethodPlaces.Departments]);

    public static MethodParagraph Unpublished { get; } = new(
        MethodTopics.Unpublished,
        new("What did a stage spend on tweets that never came out?", "Qu’a coûté une étape en tweets jamais parus\u00A0?"),
        new(
            "Shares look at published tweets only. A stage so slow that tweets are withdrawn or expire there would look innocent: the hours that it held those stand beside its share.",
            "Les parts ne regardent que les tweets publiés. Une étape si lente que des tweets y sont retirés ou y expirent paraîtrait innocente\u00A0: les heures où elle les a retenus figurent à côté de sa part."),
        new(
            "hours of a stage = Σ time attributed to it, over rejected, withdrawn and expired tweets\nattributed as for shares, from start to end",
            "heures d’une étape = Σ temps qui lui est attribué, sur les tweets rejetés, retirés et expirés\nattribution comme pour les parts, du départ à la fin"),
        [new("Tweets in flight are in neither: their end is not known yet.", "Les tweets en cours ne sont ni dans l’un ni dans l’autre\u00A0: leur fin n’est pas encore connue.")],
        [MethodPlaces.Bottlenecks]);

    public static MethodParagraph Dwell { get; } = new(
        MethodTopics.Dwell,
        new("Once with a stage, how long does it stay, and how much of that is waiting?", "Une fois à une étape, combien de temps y reste-t-il, et combien en attente\u00A0?"),
        new(
            "Dwell is the length of a visit. Where the log says when somebody opened the tweet it splits into waiting, before, and review, after. A visit that was shared with other stages counts in full here: the dwells of stages do not add up, the shares do.",
            "Le séjour est la durée d’une visite. Là où le journal dit quand quelqu’un a ouvert le tweet, il se divise en attente, avant, et examen, après. Une visite partagée avec d’autres étapes compte ici en entier\u00A0: les séjours ne s’additionnent pas, les parts oui."),
        new(
            "dwell = closed − opened\nwaiting = started − opened\nreview = closed − started\nn of waiting and review = visits whose start of review is known",
            "séjour = fermeture − ouverture\nattente = début − ouverture\nexamen = fermeture − début\nn de l’attente et de l’examen = visites dont le début d’examen est connu"),
        [new("Where no visit has a known start of review, waiting and review are left out, not zero.", "Là où aucune visite n’a de début d’examen connu, l’attente et l’examen sont omis, et non nuls.")],
        [MethodPlaces.Bottlenecks, MethodPlaces.Tweets]);

    public static MethodParagraph Rework { get; } = new(
        MethodTopics.Rework,
        new("How often does a stage send tweets back, and how often do they change hands?", "À quelle fréquence une étape renvoie-t-elle des tweets, et combien de fois changent-ils de mains\u00A0?"),
        new(
            "A loop is one request for changes. A stage’s rework rate is the part of its finished visits that ended so. A handover is a passing on, within a stage or from one stage to the next. A return costs what comes after it and would not have been without: the author’s revision, and the further looks of stages that had had the tweet already; a stage’s first look is no cost. It is charged to the stage whose return was the latest.",
            "Une reprise est une demande de modifications. Le taux de reprise d’une étape est la part de ses visites terminées qui ont fini ainsi. Un transfert est un passage, au sein d’une étape ou d’une étape à la suivante. Un retour coûte ce qui le suit et n’aurait pas eu lieu sans lui\u00A0: la révision de l’auteur, et les nouveaux examens d’étapes qui avaient déjà eu le tweet; le premier examen d’une étape n’est pas un coût. Il est imputé à l’étape dont le retour est le dernier."),
        new(
            "loops = number of changes_requested\nrework rate = visits closed as changes_requested ÷ visits closed\nfirst pass = published tweets without a loop ÷ published tweets\nwent to = stage of the first visit with opened ≥ the return’s closed\ncost of a stage = Σ attributed time of visits with opened ≥ closed of its return, the latest before them, of the author or of a stage with an earlier visit\nhandovers = reassigned within an open visit + changes of stage between consecutive closed visits",
            "reprises = nombre de changes_requested\ntaux de reprise = visites fermées par changes_requested ÷ visites fermées\ndu premier coup = tweets publiés sans reprise ÷ tweets publiés\npassé à = étape de la première visite où ouverture ≥ fermeture du retour\ncoût d’une étape = Σ temps attribué des visites où ouverture ≥ fermeture de son retour, le dernier avant elles, de l’auteur ou d’une étape à visite antérieure\ntransferts = reassigned dans une visite ouverte + changements d’étape entre visites fermées consécutives"),
        [
            new("Open visits are in neither count. Automated actors count here.", "Les visites ouvertes ne sont dans aucun des deux nombres. Les acteurs automatisés comptent ici."),
            new(
                "The costs of all stages are parts of the time to publish and add up to at most that. What a return would have spared, had it not been made, nobody knows.",
                "Les coûts de toutes les étapes sont des parts du délai de publication et n’en dépassent jamais le total. Ce qu’un retour aurait épargné s’il n’avait pas eu lieu, nul ne le sait."),
            new("A high rate may mean a careful stage as well as poor drafts.", "Un taux élevé peut signaler une étape attentive autant que des ébauches faibles."),
        ],
        [MethodPlaces.Bottlenecks, MethodPlaces.Tweets]);

    public static MethodParagraph Arrivals { get; } = new(
        MethodTopics.Arrivals,
        new("Does it matter on which day and at which hour a tweet reaches the stage?", "Le jour et l’heure d’arrivée à l’étape comptent-ils\u00A0?"),
        new(
            "Each cell holds the visits of the chosen stage that opened on that weekday in that hour, with the median wait until somebody looked; where the wait is known for fewer than half of the stage’s visits, with the median of the whole stay. Day and hour are those of the calendar of the tweet’s department, whatever its lane.",
            "Chaque case contient les visites de l’étape choisie ouvertes ce jour de la semaine à cette heure, avec l’attente médiane avant que quelqu’un regarde; si l’attente est connue pour moins de la moitié des visites de l’étape, avec la médiane de tout le séjour. Le jour et l’heure sont ceux du calendrier du ministère du tweet, quelle que soit sa voie."),
        new(
            "cell = weekday and hour of opened, in the time zone of the department’s calendar\nvalue = median of started − opened (or of closed − opened); n = the cell’s visits of which that is known\nsmall number = tweets; coloured from n = 5 on",
            "case = jour et heure de l’ouverture, dans le fuseau du calendrier du ministère\nvaleur = médiane de début − ouverture (ou de fermeture − ouverture); n = visites de la case où on la connaît\npetit nombre = tweets; colorée à partir de n = 5"),
        [
            new("The median is over visits; the number in the cell, and the list it leads to, count tweets, each once.", "La médiane porte sur les visites; le nombre dans la case, et la liste à laquelle elle mène, comptent des tweets, chacun une fois."),
            new("An empty cell had no arrival. Many cells rest on a few visits: read n first.", "Une case vide n’a eu aucune arrivée. Bien des cases reposent sur peu de visites\u00A0: lire n d’abord."),
        ],
        [MethodPlaces.Bottlenecks]);
}
