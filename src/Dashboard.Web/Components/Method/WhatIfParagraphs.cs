namespace Dashboard.Web.Components.Method;

/// <summary>Before and after.</summary>
internal static class WhatIfParagraphs
{
    public static MethodParagraph WhatIf { get; } = new(
        MethodTopics.WhatIf,
        new("What would the record look like if a stage were quicker, or gone?", "De quoi aurait l’air le dossier si une étape était plus rapide, ou supprimée\u00A0?"),
        new(
            "Every published tweet is replayed, visit by visit, with the stages of the scenario changed and everything else as it was recorded. Without a change the replay gives the recorded times, exactly. It is a bound, not a forecast: people would behave otherwise.",
            "Chaque tweet publié est rejoué, visite par visite, avec les étapes du scénario changées et tout le reste tel que consigné. Sans changement, le jeu redonne exactement les délais consignés. C’est une borne, pas une prévision\u00A0: les gens agiraient autrement."),
        new(
            "visits in order of opening\na visit opens = latest replayed closing among the start and the visits before it that were closed by its opening\n  + the gap that the record shows after the latest of these\na visit closes = opens + dwell; dwell = recorded, then each step in order:\n  remove: 0; cap: min(dwell, limit); scale: dwell × factor, cut to the millisecond\nparallel S with T: a visit of T opens when the latest visit of S before it opens, unless a visit of T lies between\nend = latest replayed closing + the recorded gap to the end",
            "visites par ordre d’ouverture\nouverture = dernière fermeture rejouée parmi le départ et les visites d’avant qui étaient fermées à son ouverture\n  + l’intervalle que montre le dossier après la dernière d’entre elles\nfermeture = ouverture + séjour; séjour = consigné, puis chaque mesure dans l’ordre\u00A0:\n  remove\u00A0: 0; cap\u00A0: min(séjour, limite); scale\u00A0: séjour × facteur, coupé à la milliseconde\nparallel S avec T\u00A0: une visite de T s’ouvre avec la dernière visite de S avant elle, sauf si une visite de T les sépare\nfin = dernière fermeture rejouée + l’intervalle consigné jusqu’à la fin"),
        [
            new(
                "In working time every instant is first put on the axis of the tweet’s calendar; limits, gaps and dwells are on that axis.",
                "En temps ouvrable, chaque instant est d’abord placé sur l’axe du calendrier du tweet; limites, intervalles et séjours sont sur cet axe."),
            new(
                "What was over before the clock’s start may come out earlier, but never delays beyond the start.",
                "Ce qui était terminé avant le départ de l’horloge peut finir plus tôt, mais ne retarde jamais au-delà du départ."),
            new(
                "A stage that was still open when the tweet was published keeps its time, so that another stage cut short may give nothing.",
                "Une étape encore ouverte à la publication garde sa durée\u00A0: écourter une autre étape peut donc ne rien donner."),
            new(
                "The share within target is replayed in the target’s own clock, where a limit counts in that clock’s hours.",
                "La part dans la cible est rejouée à l’horloge de la cible, où une limite compte dans les heures de cette horloge."),
        ],
        [MethodPlaces.WhatIf]);
}
