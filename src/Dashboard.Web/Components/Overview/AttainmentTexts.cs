using Dashboard.Domain.Text;

namespace Dashboard.Web.Components.Overview;

/// <summary>What is said of the share within target over time.</summary>
internal static class AttainmentTexts
{
    public static Bilingual Title(bool byMonth, bool byStart) => new(
        $"Within target, by {(byMonth ? "month" : "week")} of {(byStart ? "start" : "publication")}",
        $"Dans la cible, par {(byMonth ? "mois" : "semaine")} de {(byStart ? "début" : "publication")}");

    public static Bilingual Summary(string share, string n, string lowest, string highest, bool one) => new(
        $"{share} of {n} tweets with a target met it{(one ? "." : $"; from {lowest} to {highest} over time.")}",
        $"{share} des {n} tweets qui ont une cible l’ont respectée{(one ? "." : $"; de {lowest} à {highest} au fil du temps.")}");

    public static Bilingual NoTarget { get; } = new(
        "No target is set for these tweets, so that there is no share to follow.",
        "Aucune cible n’est fixée pour ces tweets; il n’y a donc pas de part à suivre.");

    public static Bilingual Note { get; } = new(
        "The band is the 95\u00A0% interval (Wilson): the fewer tweets, the wider. Each tweet counts against its own target.",
        "La bande est l’intervalle à 95\u00A0% (Wilson)\u00A0: moins il y a de tweets, plus il est large. Chaque tweet est jugé selon sa propre cible.");

    public static Bilingual Within { get; } = new("within target", "dans la cible");

    public static Bilingual Interval { get; } = new("95\u00A0% interval", "intervalle à 95\u00A0%");

    /// <summary>At the band's end, where there is little room: the note below says the rest.</summary>
    public static Bilingual IntervalEnd { get; } = new("interval", "intervalle");

    public static Bilingual Axis { get; } = new("Share of tweets with a target", "Part des tweets qui ont une cible");

    public static Bilingual Point(string share, string met, string of) => new($"{share}, {met} of {of}", $"{share}, {met} sur {of}");

    public static Bilingual Month { get; } = new("Month", "Mois");

    public static Bilingual MonthOf(string month, bool partial) => new($"{month}{(partial ? " (cut)" : "")}", $"{month}{(partial ? " (coupé)" : "")}");

    public static Bilingual Met { get; } = new("Met", "Respectée");

    public static Bilingual Without { get; } = new("Without target", "Sans cible");
}
