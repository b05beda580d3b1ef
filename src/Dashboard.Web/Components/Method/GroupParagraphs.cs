namespace Dashboard.Web.Components.Method;

/// <summary>One beside the other.</summary>
internal static class GroupParagraphs
{
    public static MethodParagraph Purposes { get; } = new(
        MethodTopics.Purposes,
        new("What are the tweets for, and do some kinds take longer?", "À quoi servent les tweets, et certains prennent-ils plus de temps\u00A0?"),
        new(
            "An informational tweet tells the public something; a participatory one asks the public for something or answers it; other is the rest. The record says which: nothing is read from the text. Unknown stands apart.",
            "Un tweet informatif apprend quelque chose au public; un tweet participatif lui demande quelque chose ou lui répond; autre est le reste. C’est le dossier qui le dit\u00A0: rien n’est déduit du texte. Inconnu figure à part."),
        new(
            "share of a purpose = its published tweets ÷ published tweets\ntime = median and p90 of its times to publish",
            "part d’un but = ses tweets publiés ÷ tweets publiés\ndélai = médiane et p90 de ses délais de publication"),
        [new("Purposes differ in lanes and departments, too: a difference is not yet the purpose’s doing.", "Les buts diffèrent aussi par leurs voies et leurs ministères\u00A0: un écart n’est pas encore dû au but.")],
        [MethodPlaces.Overview, MethodPlaces.Departments]);

    public static MethodParagraph LanguageGap { get; } = new(
        MethodTopics.LanguageGap,
        new("How far apart do the English and the French text come out?", "À quelle distance paraissent le texte anglais et le texte français\u00A0?"),
        new(
            "Two tweets that bear the same pair are one text in the two official languages. Their gap is the time between the two publications, whichever came first.",
            "Deux tweets qui portent la même paire sont un même texte dans les deux langues officielles. Leur écart est le temps entre les deux publications, peu importe laquelle vient d’abord."),
        new(
            "gap of a pair = |published (English) − published (French)|\nfigures = over pairs with both published",
            "écart d’une paire = |publication (anglais) − publication (français)|\nchiffres = sur les paires dont les deux sont publiés"),
        [
            new(
                "A pair counts in the selection that holds its later publication, so in one period only; of languages and channels one of its tweets is enough.",
                "Une paire compte dans la sélection qui contient sa publication la plus tardive, donc dans une seule période; pour la langue et le canal, un de ses tweets suffit."),
            new("A pair code that more than two tweets bear is no pair: nobody can say which are the two.", "Un code de paire porté par plus de deux tweets n’est pas une paire\u00A0: nul ne peut dire lesquels sont les deux."),
            new("A pair with one text not published has no gap; it is counted as such.", "Une paire dont un texte n’est pas publié n’a pas d’écart; elle est comptée comme telle."),
            new("A bilingual tweet is no pair: both texts come out at once.", "Un tweet bilingue n’est pas une paire\u00A0: les deux textes paraissent ensemble."),
        ],
        [MethodPlaces.Overview, MethodPlaces.Tweets]);

    public static MethodParagraph Groups { get; } = new(
        MethodTopics.Groups,
        new("Do departments differ, or is it chance?", "Les ministères diffèrent-ils, ou est-ce le hasard\u00A0?"),
        new(
            "Each group bears its own n, median with interval, p90, share within target, approvers and first bottleneck, all by the rules on this page. Groups stand side by side and are not ranked. Where two intervals lie far apart chance is an unlikely reason; where they overlap, the record does not tell them apart by itself.",
            "Chaque groupe porte son n, sa médiane et son intervalle, son p90, sa part dans la cible, ses approbateurs et son premier goulot, selon les règles de cette page. Les groupes sont côte à côte, sans classement. Deux intervalles très éloignés rendent le hasard peu probable; s’ils se chevauchent, le dossier ne les distingue pas à lui seul."),
        new(
            "figures of a group = the same formulas over selection ∩ group\ndistribution at t = part of the group’s published tweets with time to publish ≤ t",
            "chiffres d’un groupe = les mêmes formules sur sélection ∩ groupe\nrépartition à t = part des tweets publiés du groupe où délai de publication ≤ t"),
        [
            new("Departments may handle different kinds of tweets: filter by lane and purpose before comparing.", "Les ministères peuvent traiter des tweets différents\u00A0: filtrer par voie et par but avant de comparer."),
            new("Small n is marked; its interval is wide or missing.", "Un petit n est signalé; son intervalle est large ou absent."),
        ],
        [MethodPlaces.Departments]);

    public static MethodParagraph Suppression { get; } = new(
        MethodTopics.Suppression,
        new("Why does a group show “<5” and no figure?", "Pourquoi un groupe affiche-t-il «\u00A0<5\u00A0» et aucun chiffre\u00A0?"),
        new(
            "A group with very few tweets could point to single people. On the page of departments, and in files made for publication, it shows no figure, and no row, column or total of the same page gives it away. A setting of the record switches this off; the page says which holds.",
            "Un groupe de très peu de tweets pourrait désigner des personnes. Sur la page des ministères, et dans les fichiers destinés à la publication, il ne montre aucun chiffre, et aucune ligne, colonne ni total de la même page ne le trahit. Un réglage du dossier le désactive; la page dit ce qui vaut."),
        new(
            "0 < n < 5: n is written “<5”, every figure of the group is withheld\na total or another group from which it could be computed is withheld, too",
            "0 < n < 5\u00A0: n s’écrit «\u00A0<5\u00A0», tout chiffre du groupe est tu\nun total ou un autre groupe dont on pourrait le tirer est tu aussi"),
        [
            new(
                "Across selections it is not claimed: who may choose filters freely can subtract one page from another. It protects a page that is printed or passed on, not a reader with access to the record.",
                "D’une sélection à l’autre, cela n’est pas garanti\u00A0: qui choisit librement les filtres peut soustraire une page d’une autre. Cela protège une page imprimée ou transmise, et non contre un lecteur qui a accès au dossier."),
        ],
        [MethodPlaces.Departments]);
}
