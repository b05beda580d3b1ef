namespace Dashboard.Web.Components.Method;

/// <summary>Which tweets a figure is about.</summary>
internal static class SelectionParagraphs
{
    public static MethodParagraph Selections { get; } = new(
        MethodTopics.Selections,
        new("Which tweets is the page about?", "De quels tweets la page parle-t-elle\u00A0?"),
        new(
            "The filters above each page make the selection: departments, purposes, languages, channels, lanes, a range of days, and the date that it applies to. By end, the usual choice, a tweet belongs to the day on which it ended; by start, to the day on which it started, whatever became of it. Where no range is chosen the page shows the twelve months up to the as-of time, and says so. The whole selection stands in the address.",
            "Les filtres en haut de chaque page forment la sélection\u00A0: ministères, buts, langues, canaux, voies, une période, et la date à laquelle elle s’applique. Selon la fin, le choix habituel, un tweet appartient au jour où il a fini; selon le départ, au jour où il a commencé, quoi qu’il en soit advenu. Sans période choisie, la page montre les douze mois jusqu’à la date de référence, et le dit. Toute la sélection figure dans l’adresse."),
        new(
            "in the range = from ≤ date < to, days in the reporting time zone\nby end: date = end; a tweet in flight is in no range\nby start: date = start\nwithin one filter: any of the values; across filters: all of them; an empty value means unknown",
            "dans la période = du ≤ date < au, jours du fuseau du dossier\nselon la fin\u00A0: date = fin; un tweet en cours n’est dans aucune période\nselon le départ\u00A0: date = départ\ndans un filtre\u00A0: l’une des valeurs; entre filtres\u00A0: toutes; une valeur vide veut dire inconnu"),
        [
            new(
                "By end, a bad month may look good while its slow tweets are still waiting; by start, recent months lack those that are still in flight. The median with open tweets counted is there for that.",
                "Selon la fin, un mauvais mois peut paraître bon tant que ses tweets lents attendent; selon le départ, il manque aux mois récents ceux qui sont en cours. La médiane qui compte les tweets en cours est là pour cela."),
            new(
                "Days, weeks (from Monday) and months are those of the reporting time zone, named beside the as-of time.",
                "Les jours, les semaines (dès le lundi) et les mois sont ceux du fuseau du dossier, nommé à côté de la date de référence."),
        ],
        []);

    public static MethodParagraph Focus { get; } = new(
        MethodTopics.Focus,
        new("Why does the list show fewer tweets than the page before?", "Pourquoi la liste montre-t-elle moins de tweets que la page précédente\u00A0?"),
        new(
            "A press on a tile, a bar or a cell leads to the list of exactly the tweets that it counts. What narrows the list is called a focus: a stage, an outcome, a number of approvers, a range of times to publish, a flag, an hour of arrival, or being overdue. It narrows the list, its export and the marks on figures, and never another figure.",
            "Une pression sur une tuile, une barre ou une case mène à la liste des tweets qu’elle compte, exactement. Ce qui resserre la liste s’appelle un point de mire\u00A0: une étape, une issue, un nombre d’approbateurs, une fourchette de délais, un signalement, une heure d’arrivée, ou le retard. Il resserre la liste, son exportation et les marques des figures, et jamais un autre chiffre."),
        new(
            "list = selection ∩ focus\ncount of the list = number on the mark that led to it",
            "liste = sélection ∩ point de mire\nnombre de la liste = nombre sur la marque qui y a mené"),
        [new("The line above the list names the focus and lets go of it.", "La ligne au-dessus de la liste nomme le point de mire et permet de l’enlever.")],
        [MethodPlaces.Tweets, MethodPlaces.Export]);

    public static MethodParagraph Reconciliation { get; } = new(
        MethodTopics.Reconciliation,
        new("Do the numbers add up?", "Les nombres s’additionnent-ils\u00A0?"),
        new(
            "Whatever was in flight when the period began, with what started in it, has either ended in the period, in one of four ways, or is still in flight when it closes. Under the title of every page the two sides stand written out; they are equal to the tweet.",
            "Ce qui était en cours au début de la période, avec ce qui y a commencé, a soit fini dans la période, de l’une des quatre façons, soit est encore en cours à sa clôture. Sous le titre de chaque page, les deux côtés sont écrits au long; ils sont égaux, au tweet près."),
        new(
            "carried in + started = published + rejected + withdrawn + expired + carried out",
            "reportés à l’ouverture + commencés = publiés + rejetés + retirés + expirés + reportés à la clôture"),
        [
            new("It follows the filters, but not the choice between end and start.", "Elle suit les filtres, mais pas le choix entre la fin et le départ."),
            new("Where a page withholds small groups and the total would give one away, the line is withheld with them.", "Là où une page tait de petits groupes et que le total en trahirait un, la ligne est tue avec eux."),
        ],
        []);
}
