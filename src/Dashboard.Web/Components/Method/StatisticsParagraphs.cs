namespace Dashboard.Web.Components.Method;

/// <summary>How many numbers become one, and how they are drawn.</summary>
internal static class StatisticsParagraphs
{
    public static MethodParagraph Percentiles { get; } = new(
        MethodTopics.Percentiles,
        new("What do half of the tweets take, and what do the slow ones?", "Que prend la moitié des tweets, et que prennent les lents\u00A0?"),
        new(
            "Half of the tweets took at most the median; nine of ten took at most the 90th percentile. Both are taken from all the single times, never averaged from parts. The interval beside a median is where the median of all such tweets lies, in 95 of 100 samples, whatever the shape of the times.",
            "La moitié des tweets ont pris au plus la médiane; neuf sur dix, au plus le 90e centile. Les deux se prennent sur tous les délais un à un, jamais en moyenne de parties. L’intervalle à côté d’une médiane contient celle de tous les tweets semblables, dans 95 échantillons sur 100, quelle que soit la forme des délais."),
        new(
            "x(1) ≤ … ≤ x(n) the times in order, h = (n − 1)·p + 1, f = h − ⌊h⌋\npercentile p = x(⌊h⌋) + f·(x(⌊h⌋ + 1) − x(⌊h⌋))   (type 7 of Hyndman and Fan, as R and NumPy)\ninterval of the median = [x(k), x(n + 1 − k)], k the largest with P(Bin(n, ½) ≤ k − 1) ≤ 0.025",
            "x(1) ≤ … ≤ x(n) les délais en ordre, h = (n − 1)·p + 1, f = h − ⌊h⌋\ncentile p = x(⌊h⌋) + f·(x(⌊h⌋ + 1) − x(⌊h⌋))   (type 7 de Hyndman et Fan, comme R et NumPy)\nintervalle de la médiane = [x(k), x(n + 1 − k)], k le plus grand tel que P(Bin(n, ½) ≤ k − 1) ≤ 0,025"),
        [
            new("n = 0: no figure. Below n = 6 a median has no interval.", "n = 0\u00A0: aucun chiffre. Sous n = 6, une médiane n’a pas d’intervalle."),
            new("p10 and p90 are drawn from n = 20 on; files and the command line always give them.", "p10 et p90 sont tracés à partir de n = 20; les fichiers et la ligne de commande les donnent toujours."),
            new("A mean never stands without its median: a few very slow tweets move it.", "Une moyenne ne figure jamais sans sa médiane\u00A0: quelques tweets très lents la déplacent."),
        ],
        [MethodPlaces.Overview, MethodPlaces.Bottlenecks, MethodPlaces.Approvers, MethodPlaces.Departments]);

    public static MethodParagraph OpenCounted { get; } = new(
        MethodTopics.OpenCounted,
        new("Is it really that fast, or have the slow ones just not come out yet?", "Est-ce vraiment si rapide, ou les lents ne sont-ils simplement pas encore parus\u00A0?"),
        new(
            "Finished tweets alone read too fast when things get slower: the slow ones are missing. This median counts every tweet that started in the range. One still in flight, or ended otherwise, says “at least this long”, and the method of Kaplan and Meier makes use of that.",
            "Les tweets finis à eux seuls paraissent trop rapides quand tout ralentit\u00A0: il y manque les lents. Cette médiane compte chaque tweet commencé dans la période. Un tweet en cours, ou fini autrement, dit «\u00A0au moins ce temps\u00A0», et la méthode de Kaplan et Meier en tient compte."),
        new(
            "S(t) = Π over times tᵢ ≤ t of (1 − dᵢ ÷ nᵢ)\n  dᵢ = published at tᵢ, nᵢ = not yet ended just before tᵢ\nmedian = smallest t with S(t) < ½; where S is ½ over a flat piece, its midpoint\ninterval = same rule on exp(ln S ± 1.96·√Σ dᵢ ÷ (nᵢ(nᵢ − dᵢ))), capped at 1 (Greenwood)\nobserved time = end − start; in flight: as-of − start",
            "S(t) = Π sur les temps tᵢ ≤ t de (1 − dᵢ ÷ nᵢ)\n  dᵢ = publiés à tᵢ, nᵢ = non finis juste avant tᵢ\nmédiane = plus petit t où S(t) < ½; si S vaut ½ sur un plat, son milieu\nintervalle = même règle sur exp(ln S ± 1,96·√Σ dᵢ ÷ (nᵢ(nᵢ − dᵢ))), plafonné à 1 (Greenwood)\ntemps observé = fin − départ; en cours\u00A0: date de référence − départ"),
        [
            new("Its n is the tweets started, not those published; the two medians are about different tweets.", "Son n est celui des tweets commencés, et non des publiés; les deux médianes portent sur des tweets différents."),
            new("Where fewer than half are published so far there is no median, and the tile says so.", "Là où moins de la moitié est publiée, il n’y a pas de médiane, et la tuile le dit."),
            new("An end of the interval that the band never crosses is left open.", "Une borne que la bande ne croise jamais reste ouverte."),
        ],
        [MethodPlaces.Overview, MethodPlaces.Departments]);

    public static MethodParagraph Trend { get; } = new(
        MethodTopics.Trend,
        new("Is it getting better?", "Est-ce que cela s’améliore\u00A0?"),
        new(
            "Each week shows the median of its tweets, with the band from p10 to p90 where there are enough, and n. The target is a line only where one target holds for all tweets shown. On the page of bottlenecks the median stay of the chosen stage’s visits is drawn in the same way, by the week of the tweet’s publication (or of its start, where the range applies to that), without a band.",
            "Chaque semaine montre la médiane de ses tweets, avec la bande de p10 à p90 s’il y en a assez, et n. La cible n’est une ligne que si une seule vaut pour tous les tweets montrés. Sur la page des goulots, le séjour médian des visites de l’étape choisie est tracé de la même façon, par semaine de publication du tweet (ou de son départ, si la période s’y applique), sans bande."),
        new(
            "week = ISO week, from Monday, in the reporting time zone, of the date that the range applies to\nvalue = median of the week (type 7); band from n = 20 on, and only where at least half of the weeks have one",
            "semaine = semaine ISO, dès le lundi, dans le fuseau du dossier, de la date à laquelle la période s’applique\nvaleur = médiane de la semaine (type 7); bande à partir de n = 20, et seulement si au moins la moitié des semaines en ont une"),
        [
            new("A week without tweets is a gap, not zero. The first and the last may be cut by the range.", "Une semaine sans tweet est un vide, et non zéro. La première et la dernière peuvent être coupées par la période."),
            new("The newest weeks by start lack tweets still in flight.", "Selon le départ, il manque aux dernières semaines les tweets en cours."),
        ],
        [MethodPlaces.Overview, MethodPlaces.Bottlenecks]);

    public static MethodParagraph Histogram { get; } = new(
        MethodTopics.Histogram,
        new("What do the times look like beyond one number?", "De quoi les délais ont-ils l’air au-delà d’un seul nombre\u00A0?"),
        new(
            "Each bar counts the published tweets whose time to publish lies between two round limits. The limits are the same whatever the selection, so that two pictures can be held side by side; they grow, from minutes to weeks, because some tweets take a hundred times as long as others.",
            "Chaque barre compte les tweets publiés dont le délai tombe entre deux bornes rondes. Les bornes sont les mêmes quelle que soit la sélection, pour qu’on puisse comparer deux figures; elles grandissent, de la minute à la semaine, parce que certains tweets prennent cent fois plus de temps que d’autres."),
        new(
            "bar [a, b) = number of tweets with a ≤ time to publish < b\nfirst bar = under 1 minute, zeros among them; Σ bars = n",
            "barre [a, b) = nombre de tweets où a ≤ délai de publication < b\npremière barre = moins d’une minute, zéros compris; Σ barres = n"),
        [new("Bars stand for unequal spans: compare their counts, not their areas.", "Les barres couvrent des étendues inégales\u00A0: comparer leurs nombres, et non leurs surfaces.")],
        [MethodPlaces.Overview]);

    public static MethodParagraph Boxes { get; } = new(
        MethodTopics.Boxes,
        new("How do the times spread in each group?", "Comment les délais se répartissent-ils dans chaque groupe\u00A0?"),
        new(
            "The box holds the middle half, the line in it is the median, and the whiskers reach from the 5th to the 95th percentile. What lies beyond is in n and in the table, and not drawn.",
            "La boîte contient la moitié centrale, le trait y est la médiane, et les moustaches vont du 5e au 95e centile. Ce qui est au-delà est compté dans n et n’est pas tracé."),
        new(
            "box = [p25, p75], line = p50, whiskers = p5 and p95 (type 7)",
            "boîte = [p25, p75], trait = p50, moustaches = p5 et p95 (type 7)"),
        [
            new(
                "Below 5 tweets (on the page of bottlenecks: visits) no box is drawn; the table gives the median.",
                "Sous 5 tweets (sur la page des goulots\u00A0: visites), aucune boîte n’est tracée; le tableau donne la médiane."),
        ],
        [MethodPlaces.Bottlenecks, MethodPlaces.Approvers]);
}
