using Dashboard.Domain.Text;

namespace Dashboard.Web.Components.WhatIf;

/// <summary>The words of the scenario and its editor.</summary>
internal static class WhatIfTexts
{
    public static Bilingual Scenario { get; } = new("The scenario", "Le scénario");

    public static Bilingual NoStep { get; } = new(
        "No step yet: everything is as it was. Add one here, or from the table of stages.",
        "Aucune mesure encore\u00A0: tout est comme c’était. Ajoutez-en une ici ou à partir du tableau des étapes.");

    public static Bilingual Remove(string stage) => new($"{stage} takes no time", $"«\u00A0{stage}\u00A0» ne prend aucun temps");

    public static Bilingual Cap(string stage, string limit, bool working) => new(
        $"{stage} takes at most {limit}{(working ? " of working time" : "")} a visit",
        $"«\u00A0{stage}\u00A0» prend au plus {limit}{(working ? " ouvrables" : "")} par visite");

    public static Bilingual Scale(string stage, string share) => new($"{stage} takes {share} of its time", $"«\u00A0{stage}\u00A0» prend {share} de son temps");

    public static Bilingual Parallel(string stage, string other) => new(
        $"{other} opens together with {stage}", $"«\u00A0{other}\u00A0» s’ouvre en même temps que «\u00A0{stage}\u00A0»");

    public static Bilingual BearsOn(string tweets, bool one) => new(one ? "bears on one tweet" : $"bears on {tweets} tweets", one ? "touche un tweet" : $"touche {tweets} tweets");

    public static Bilingual BearsOnNone { get; } = new("bears on no tweet of this selection", "ne touche aucun tweet de cette sélection");

    public static Bilingual TakeAway { get; } = new("Take away", "Retirer");

    public static Bilingual TakeAwayStep(string step) => new($"Take away: {step}", $"Retirer\u00A0: {step}");

    public static Bilingual Clear { get; } = new("Take all away", "Tout retirer");

    public static Bilingual Order { get; } = new(
        "Steps work in this order: each changes what those before it left.",
        "Les mesures agissent dans cet ordre\u00A0: chacune change ce que les précédentes ont laissé.");

    public static Bilingual AddStep { get; } = new("Add a step", "Ajouter une mesure");

    public static Bilingual Add { get; } = new("Add", "Ajouter");

    public static Bilingual Full(string most) => new($"A scenario has at most {most} steps.", $"Un scénario compte au plus {most} mesures.");

    public static Bilingual Stage { get; } = new("Stage", "Étape");

    public static Bilingual Kind { get; } = new("What happens to it", "Ce qui lui arrive");

    public static Bilingual KindRemove { get; } = new("takes no time", "ne prend aucun temps");

    public static Bilingual KindCap { get; } = new("takes at most…", "prend au plus…");

    public static Bilingual KindScale { get; } = new("takes a part of its time…", "prend une part de son temps…");

    public static Bilingual KindParallel { get; } = new("runs beside another…", "se fait à côté d’une autre…");

    public static Bilingual Amount { get; } = new("At most, a visit", "Au plus, par visite");

    public static Bilingual Unit { get; } = new("Unit", "Unité");

    public static Bilingual Hours(bool working) => new(working ? "working hours" : "hours", working ? "heures ouvrables" : "heures");

    public static Bilingual Minutes(bool working) => new(working ? "working minutes" : "minutes", working ? "minutes ouvrables" : "minutes");

    public static Bilingual Percent { get; } = new("Percent of its time", "Pourcentage de son temps");

    public static Bilingual Other { get; } = new("Which opens with it", "Celle qui s’ouvre avec elle");

    public static Bilingual Choose { get; } = new("Choose a stage", "Choisissez une étape");

    public static Bilingual WrongLimit { get; } = new(
        "A limit is 0 to 100,000 hours with up to two decimals, or whole minutes.",
        "Une limite va de 0 à 100\u00A0000 heures avec au plus deux décimales, ou en minutes entières.");

    public static Bilingual WrongPercent { get; } = new(
        "A part is 0 to 1,000\u00A0% with at most one decimal.",
        "Une part va de 0 à 1\u00A0000\u00A0% avec au plus une décimale.");

    public static Bilingual Assumes { get; } = new("A bound, not a forecast", "Une borne, pas une prévision");

    public static Bilingual AssumesReplay { get; } = new(
        "Each published tweet is replayed as it was recorded: every visit waits on what was over before it, by the gap that the record shows, and takes the time it took, but for the steps above.",
        "Chaque tweet publié est rejoué tel qu’il est consigné\u00A0: chaque visite attend ce qui était terminé avant elle, avec l’intervalle du dossier, et prend le temps qu’elle a pris, aux mesures ci-dessus près.");

    public static Bilingual AssumesPeople { get; } = new(
        "People would behave otherwise: a stage that is taken away may have caught what others would then send back, and whoever has a limit may send back sooner.",
        "Les gens agiraient autrement\u00A0: une étape retirée a pu relever ce que d’autres renverraient alors, et qui a une limite renverra peut-être plus tôt.");

    public static Bilingual AssumesRest { get; } = new(
        "Gaps between stages, the author’s revisions and the wait for a slot stay as long as they were, unless a step is about them. The share within target is replayed in each target’s own clock: a limit counts in its hours there.",
        "Les intervalles entre les étapes, les révisions de l’auteur et l’attente du créneau gardent leur durée, sauf si une mesure les concerne. La part dans la cible est rejouée à l’horloge de chaque cible\u00A0: une limite y compte dans ses heures.");
}
