namespace Dashboard.Web.Components.Method;

/// <summary>Against an earlier time, and over time.</summary>
internal static class ComparisonParagraphs
{
    public static MethodParagraph Before { get; } = new(
        MethodTopics.Before,
        new("Is it better than before?", "Est-ce mieux qu’avant\u00A0?"),
        new(
            "Each headline figure of the overview stands beside the same figure of the period before: the same filters, date and clock, over as many days, ending the day before the range begins. The n beside it is that of the period before. A change is coloured, and called slower or faster, only where the two 95\u00A0% intervals have no value in common; where they have, the tile says that they overlap. A figure without an interval is compared and never judged.",
            "Chaque chiffre principal de la vue d’ensemble figure à côté du même chiffre de la période précédente\u00A0: mêmes filtres, même date et même horloge, sur autant de jours, finissant la veille du début de la période. Le n donné est celui de la période précédente. Un changement n’est coloré, et dit plus lent ou plus rapide, que si les deux intervalles à 95\u00A0% n’ont aucune valeur commune; sinon, la tuile dit qu’ils se recoupent. Un chiffre sans intervalle est comparé, mais jamais jugé."),
        new(
            "days d = min(to, day of the as-of time + 1) − from\nperiod before = from − d ≤ date < from\nin flight before = carried in\ndifference = figure as shown − figure before as shown",
            "jours d = min(au, jour de la date de référence + 1) − du\npériode précédente = du − d ≤ date < du\nen cours avant = reportés à l’ouverture\nécart = chiffre tel qu’affiché − chiffre d’avant tel qu’affiché"),
        [
            new(
                "Where the range has no first day, or the record begins no earlier than it, there is nothing to compare with, and the page says so. Where the record begins within the period before, the page says when.",
                "Si la période n’a pas de premier jour, ou si le dossier ne commence pas avant elle, il n’y a rien à comparer, et la page le dit. Si le dossier commence au cours de la période précédente, la page dit quand."),
            new(
                "Days are counted, not seasons or months: a range of March is compared with the 31 days before it.",
                "On compte des jours, et non des saisons ni des mois\u00A0: mars est comparé aux 31 jours qui le précèdent."),
            new(
                "The tweets of two periods may be of other kinds: the comparison does not say why a figure moved. Two intervals may overlap slightly although the difference is no chance; the verdict errs on the side of silence.",
                "Les tweets des deux périodes peuvent être d’autres genres\u00A0: la comparaison ne dit pas pourquoi un chiffre a bougé. Deux intervalles peuvent se recouper un peu sans que l’écart soit dû au hasard; dans le doute, rien n’est affirmé."),
        ],
        [MethodPlaces.Overview]);

    public static MethodParagraph Attainment { get; } = new(
        MethodTopics.Attainment,
        new("Is the standard met more often than it was?", "La norme est-elle respectée plus souvent qu’avant\u00A0?"),
        new(
            "For each week or month, the share of its published tweets that met their target, of those that have one, and the interval that says how much so few tweets can tell. Up to 26 weeks the steps are weeks; over longer ranges they are months, since a week alone has too few tweets.",
            "Pour chaque semaine ou mois, la part de ses tweets publiés qui ont respecté leur cible, parmi ceux qui en ont une, et l’intervalle qui dit ce que si peu de tweets peuvent apprendre. Jusqu’à 26 semaines, on compte par semaine; au-delà, par mois, car une seule semaine a trop peu de tweets."),
        new(
            "step = ISO week (from Monday) or month in the reporting time zone, of the date that the range applies to\nshare = met ÷ n of the step; Wilson 95\u00A0% as under “Share within target”\nΣ met over the steps = met of the tile, Σ n = n of the tile",
            "pas = semaine ISO (dès le lundi) ou mois dans le fuseau du dossier, de la date à laquelle la période s’applique\npart = respectées ÷ n du pas; Wilson 95\u00A0% comme à «\u00A0Part dans la cible\u00A0»\nΣ respectées sur les pas = respectées de la tuile, Σ n = n de la tuile"),
        [
            new(
                "A step without a tweet that has a target is a gap, not zero. Where no tweet has one, the page says that no target is set.",
                "Un pas sans tweet qui ait une cible est un vide, et non zéro. Là où aucun n’en a, la page dit qu’aucune cible n’est fixée."),
            new(
                "Lines across time are marked where the settings name a day (a new protocol, say); holidays of the calendars in force are thin lines where the axis has 28 weeks or fewer, and stand in every table.",
                "Les axes du temps portent une marque où les réglages nomment un jour (un nouveau protocole, par exemple); les jours fériés des calendriers en vigueur sont des traits fins si l’axe compte 28 semaines ou moins, et figurent dans tous les tableaux."),
        ],
        [MethodPlaces.Overview]);
}
