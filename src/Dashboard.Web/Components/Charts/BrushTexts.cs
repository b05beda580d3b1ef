using Dashboard.Domain.Text;

namespace Dashboard.Web.Components.Charts;

/// <summary>How weeks or months are chosen on a time axis, and what is said while they are.</summary>
internal static class BrushTexts
{
    public static Bilingual Choose(string title) => new($"Choose dates: {title}", $"Choisir des dates\u00A0: {title}");

    public static Bilingual Drag { get; } = new(
        "Drag across the picture to choose dates, or use the filter of dates.",
        "Glissez sur le graphique pour choisir des dates, ou utilisez le filtre des dates.");

    public static Bilingual Arrows { get; } = new(
        "Arrows choose a date, with Shift more of them; Enter takes, Escape leaves.", "Les flèches choisissent une date, avec Maj plusieurs; Entrée valide, Échap laisse.");

    public static Bilingual NothingChosen { get; } = new("no dates chosen", "aucune date choisie");

    /// <summary>While several steps are chosen: the first, the last, and how many.</summary>
    public static Bilingual Some(string first, string last, string count) => new($"{first} to {last} ({count})", $"{first} – {last} ({count})");
}
