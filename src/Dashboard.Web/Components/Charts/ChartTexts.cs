using Dashboard.Domain.Text;

namespace Dashboard.Web.Components.Charts;

internal static class ChartTexts
{
    public static Bilingual ShowAsTable { get; } = new("Show as table", "Afficher en tableau");

    public static Bilingual NothingToDraw { get; } = new("There is nothing to draw for this choice.", "Il n’y a rien à tracer pour ce choix.");

    public static Bilingual NotDrawn { get; } = new(
        "The picture could not be drawn. The table below has all of its figures.",
        "Le graphique n’a pas pu être tracé. Le tableau ci-dessous en donne tous les chiffres.");

    /// <summary>At the end of an axis: a whisker runs on to a value beyond.</summary>
    public static Bilingual GoesOn(string end) => new($"to {end}", $"jusqu’à {end}");

    /// <summary>The column of a table that names what is marked on the axis.</summary>
    public static Bilingual Marked { get; } = new("Marked", "Marqué");

    public static Bilingual Marks(string marks) => new($"Marked: {marks}.", $"Marqué\u00A0: {marks}.");

    public static Bilingual Holidays(string holidays) => new($"Thin lines, holidays: {holidays}.", $"Traits fins, jours fériés\u00A0: {holidays}.");
}
