using Dashboard.Domain.Text;

namespace Dashboard.Web.Components.WhatIf;

/// <summary>The words of the page's figures: before and after, and what each stage would give.</summary>
internal static class FiguresTexts
{
    public static Bilingual Tiles { get; } = new("Before and after", "Avant et après");

    public static Bilingual Changed { get; } = new("Tweets that change", "Tweets qui changent");

    public static Bilingual Was(string value) => new($"was {value}", $"était {value}");

    public static Bilingual OfTweets(string tweets) => new($"of {tweets}", $"sur {tweets}");

    public static Bilingual TimesTitle { get; } = new("Time to publish, before and after", "Délai de publication, avant et après");

    public static Bilingual TimesSummary(string before, string after, string n) => new(
        $"The median goes from {before} to {after}; n = {n}.", $"La médiane passe de {before} à {after}; n = {n}.");

    public static Bilingual PairsNote { get; } = new(
        "The ring is before, the dot after; the line between them is the change.",
        "L’anneau est avant, le point après; le trait entre eux est le changement.");

    public static Bilingual Percentile(string number) => new($"{number}th percentile", $"{number}e centile");

    public static Bilingual Median { get; } = new("Median", "Médiane");

    public static Bilingual Figure { get; } = new("Figure", "Chiffre");

    public static Bilingual Before { get; } = new("Before", "Avant");

    public static Bilingual After { get; } = new("After", "Après");

    public static Bilingual MedianInterval { get; } = new("95\u00A0% interval of the median", "Intervalle à 95\u00A0% de la médiane");

    public static Bilingual FromTo(string name, string before, string after) => new($"{name}: {before}, then {after}", $"{name}\u00A0: {before}, puis {after}");

    public static Bilingual StagesTitle { get; } = new("Each stage’s median visit, before and after", "La visite médiane de chaque étape, avant et après");

    public static Bilingual StagesSummary(string before, string after) => new(
        $"All visits together go from {before} to {after}.", $"Toutes les visites ensemble passent de {before} à {after}.");

    public static Bilingual Visits { get; } = new("Visits", "Visites");

    public static Bilingual MedianBefore { get; } = new("Median before", "Médiane avant");

    public static Bilingual MedianAfter { get; } = new("Median after", "Médiane après");

    public static Bilingual AllBefore { get; } = new("All visits, before", "Toutes les visites, avant");

    public static Bilingual AllAfter { get; } = new("All visits, after", "Toutes les visites, après");

    public static Bilingual GainsTitle { get; } = new("What each stage alone would give", "Ce que donnerait chaque étape seule");

    public static Bilingual GainsSummary(string median, string half) => new(
        $"The median of all is {median}; half of that is {half}. Each row replays the record with one stage alone taken away.",
        $"La médiane de tous est de {median}; la moitié en est {half}. Chaque ligne rejoue le dossier en retirant une seule étape.");

    public static Bilingual Half(string duration) => new($"half: {duration}", $"moitié\u00A0: {duration}");

    public static Bilingual Tweets { get; } = new("Tweets there", "Tweets y passant");

    public static Bilingual WithoutIt { get; } = new("Median without it", "Médiane sans elle");

    public static Bilingual Limit { get; } = new("Its median visit", "Sa visite médiane");

    public static Bilingual WithLimit { get; } = new("Median, no visit longer than that", "Médiane, aucune visite plus longue");

    public static Bilingual TryNote { get; } = new(
        "A median leads to the scenario with its step added.",
        "Une médiane mène au scénario avec sa mesure ajoutée.");

    public static Bilingual TryRemoveOf(string stage) => new($"Add to the scenario: without {stage}", $"Ajouter au scénario\u00A0: sans «\u00A0{stage}\u00A0»");

    public static Bilingual TryCapOf(string stage, string limit) => new(
        $"Add to the scenario: {stage} at most {limit}", $"Ajouter au scénario\u00A0: «\u00A0{stage}\u00A0» au plus {limit}");

    public static Bilingual NoChange { get; } = new("no change", "aucun changement");

    public static Bilingual Less(string share) => new($"{share} less", $"{share} de moins");

    public static Bilingual More(string share) => new($"{share} more", $"{share} de plus");
}
