using Dashboard.Domain.Text;

namespace Dashboard.Web.Texts;

/// <summary>What stands around every page.</summary>
internal static class FrameTexts
{
    public static Bilingual Product { get; } = new("Approval latency", "Délais d’approbation");

    public static Bilingual Navigation { get; } = new("Pages", "Pages");

    public static Bilingual Overview { get; } = new("Overview", "Vue d’ensemble");

    public static Bilingual Bottlenecks { get; } = new("Bottlenecks", "Goulots");

    public static Bilingual Approvers { get; } = new("Approvers", "Approbateurs");

    public static Bilingual InFlight { get; } = new("In flight", "En cours");

    public static Bilingual Departments { get; } = new("Departments", "Ministères");

    public static Bilingual Tweets { get; } = new("Tweets", "Tweets");

    public static Bilingual WhatIf { get; } = new("What if", "Et si");

    public static Bilingual Export { get; } = new("Export", "Exporter");

    public static Bilingual Method { get; } = new("Method", "Méthode");

    public static Bilingual SkipToContent { get; } = new("Skip to the content", "Passer au contenu");

    public static Bilingual Synthetic { get; } = new(
        "Synthetic data / données fictives: no real department, no real person.",
        "Données fictives / synthetic data\u00A0: aucun ministère réel, aucune personne réelle.");

    /// <summary>The other language by its own name: whoever wants it may not read this one.</summary>
    public static Bilingual OtherLanguage { get; } = new("Français", "English");

    public static Bilingual Revision(string number) => new($"Revision {number} of the record", $"Révision {number} du dossier");
}
