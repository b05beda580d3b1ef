namespace Dashboard.Web.Components.Method;

/// <summary>How work in flight changes over time.</summary>
internal static class FlowParagraphs
{
    public static MethodParagraph Queues { get; } = new(
        MethodTopics.Queues,
        new("Does work pile up at a stage?", "Le travail s’accumule-t-il à une étape\u00A0?"),
        new(
            "A stage’s queue is what it has at one instant: its open visits, waiting or under review. It is counted at the end of each week, so that a queue that grows week after week shows a stage that gets more than it passes on.",
            "La file d’une étape est ce qu’elle a à un instant donné\u00A0: ses visites ouvertes, en attente ou à l’examen. On la compte à la fin de chaque semaine\u00A0: une file qui s’allonge de semaine en semaine révèle une étape qui reçoit plus qu’elle ne transmet."),
        new(
            "queue of a stage at x = visits with opened ≤ x < closed\nx = last millisecond of the ISO week, of the period, or the as-of time, whichever comes first",
            "file d’une étape à x = visites où ouverture ≤ x < fermeture\nx = dernière milliseconde de la semaine ISO, de la période, ou la date de référence, selon ce qui vient en premier"),
        [
            new("A tweet that several stages have at once is in the queue of each, so queues may add up to more than the tweets in flight.", "Un tweet que plusieurs étapes ont à la fois est dans la file de chacune\u00A0: la somme des files peut dépasser les tweets en cours."),
            new("A draft is with its author before it is handed in, that is before its clock starts: it is in the author’s queue and not in flight yet.", "Une ébauche est chez son auteur avant d’être soumise, donc avant que son horloge parte\u00A0: elle est dans la file de l’auteur sans être encore en cours."),
            new("Queues follow the other filters and ignore which date the range applies to.", "Les files suivent les autres filtres, mais ignorent à quelle date s’applique la période."),
        ],
        [MethodPlaces.InFlight]);

    public static MethodParagraph Flow { get; } = new(
        MethodTopics.Flow,
        new("Does more come in than goes out?", "En entre-t-il plus qu’il n’en sort\u00A0?"),
        new(
            "What came in and what ended is added up from the beginning of the period. The vertical distance of the two lines is what was in flight at that moment: at the end of every week exactly what the reconciliation carries out of it.",
            "Ce qui est entré et ce qui est terminé s’additionnent depuis le début de la période. L’écart vertical entre les deux lignes est ce qui était en cours à ce moment\u00A0: à la fin de chaque semaine, exactement ce que le rapprochement reporte."),
        new(
            "came in = carried in + started since the period began\nended = published + rejected + withdrawn + expired since then\nin flight = came in − ended",
            "entrés = reportés + commencés depuis le début de la période\nterminés = publiés + rejetés + retirés + expirés depuis\nen cours = entrés − terminés"),
        [
            new("What happens in the very millisecond of the count has happened.", "Ce qui arrive à la milliseconde même du décompte est arrivé."),
            new("The flow follows the other filters and ignores which date the range applies to.", "Le flux suit les autres filtres, mais ignore à quelle date s’applique la période."),
        ],
        [MethodPlaces.InFlight]);
}
