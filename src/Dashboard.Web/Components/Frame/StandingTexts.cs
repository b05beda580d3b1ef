using Dashboard.Domain.Text;

namespace Dashboard.Web.Components.Frame;

/// <summary>What pages say of how the record stands to its database.</summary>
internal static class StandingTexts
{
    /// <summary>Over the reason.</summary>
    public static Bilingual Trouble { get; } = new(
        "These figures no longer follow the record.",
        "Ces chiffres ne suivent plus le dossier.");

    public static Bilingual Renewing { get; } = new(
        "The record has changed: its settings, or what counts. New figures are being computed; the former ones stand until they are there.",
        "Le dossier a changé\u00A0: ses réglages, ou ce qui compte. De nouveaux chiffres sont en cours de calcul; les anciens restent affichés d’ici là.");

    public static Bilingual Replaced { get; } = new(
        "Another database took the place of the former one while this page was open. The figures are now those of the other record.",
        "Une autre base de données a pris la place de l’ancienne pendant que cette page était ouverte. Les chiffres sont maintenant ceux de l’autre dossier.");
}
