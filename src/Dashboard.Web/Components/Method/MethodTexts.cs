using Dashboard.Domain.Text;

namespace Dashboard.Web.Components.Method;

internal static class MethodTexts
{
    public static Bilingual Title { get; } = new("What does this number mean?", "Que veut dire ce chiffre?");

    public static Bilingual Introduction { get; } = new(
        "Every figure of this dashboard is computed from the events of the record by a rule that stands here: the question it answers, what it means, the exact rule, and where it has to be silent or read with care. The question mark beside a figure leads to its paragraph.",
        "Chaque chiffre de ce tableau de bord est calculé à partir des événements du dossier, selon une règle donnée ici\u00A0: la question à laquelle il répond, ce qu’il veut dire, la règle exacte, et les cas où il doit se taire ou se lire avec prudence. Le point d’interrogation à côté d’un chiffre mène à son paragraphe.");

    public static Bilingual Contents { get; } = new("On this page", "Sur cette page");

    public static Bilingual Rule { get; } = new("The exact rule", "La règle exacte");

    public static Bilingual Edges { get; } = new("Read with care", "À lire avec prudence");

    public static Bilingual ShownOn { get; } = new("Shown on", "Figure sur");

    public static Bilingual ShownEverywhere { get; } = new("It holds for every page.", "Cela vaut pour toutes les pages.");

    public static Bilingual Record { get; } = new("The record", "Le dossier");

    public static Bilingual Time { get; } = new("Time", "Le temps");

    public static Bilingual Which { get; } = new("Which tweets", "Quels tweets");

    public static Bilingual Stages { get; } = new("Stages", "Les étapes");

    public static Bilingual People { get; } = new("Who says yes", "Qui dit oui");

    public static Bilingual Statistics { get; } = new("Statistics and figures", "Statistiques et figures");

    public static Bilingual Otherwise { get; } = new("What would it take", "Ce qu’il faudrait");

    public static Bilingual Compared { get; } = new("Side by side", "Côte à côte");

    public static Bilingual WhatThisMeans(Bilingual topic) => new(
        $"What this means: {topic.English}", $"Ce que cela veut dire\u00A0: {topic.French}");
}
