using Dashboard.Domain.Text;

namespace Dashboard.Web.Components.Overview;

/// <summary>What the overview says besides its sentence.</summary>
internal static class OverviewTexts
{
    public static Bilingual Title { get; } = new("Overview", "Vue d’ensemble");

    public static Bilingual Loading { get; } = new("The figures are being computed…", "Les chiffres sont en cours de calcul…");

    public static Bilingual Failed { get; } = new("The figures can’t be shown", "Les chiffres ne peuvent pas être affichés");

    public static Bilingual TryAgain { get; } = new("Try again", "Réessayer");

    public static Bilingual Notices { get; } = new("About the address of this page", "À propos de l’adresse de cette page");

    public static Bilingual Tiles { get; } = new("Headline figures", "Chiffres principaux");

    public static Bilingual Purposes { get; } = new("What the tweets are for", "À quoi servent les tweets");

    public static Bilingual PurposesNote { get; } = new(
        "Published tweets. A study of Government of Canada tweets found 91\u00A0% informational and 3\u00A0% participatory.",
        "Tweets publiés. Une étude des tweets du gouvernement du Canada a trouvé 91\u00A0% d’informatifs et 3\u00A0% de participatifs.");

    public static Bilingual Purpose { get; } = new("Purpose", "But");

    public static Bilingual Tweets { get; } = new("Tweets", "Tweets");

    public static Bilingual Share { get; } = new("Share", "Part");

    public static Bilingual Median { get; } = new("Median", "Médiane");

    public static Bilingual Approvers { get; } = new("Approvers", "Approbateurs");

    /// <summary>Which tweets the page is about, in words.</summary>
    public static Bilingual Period(string from, string to, bool byStart, bool isDefault) => new(
        $"Tweets {(byStart ? "started" : "ended")} from {from} to {to}{(isDefault ? ": the 12 months up to the latest event" : "")}.",
        $"Tweets {(byStart ? "commencés" : "terminés")} du {from} au {to}{(isDefault ? "\u00A0: les 12 mois jusqu’au dernier événement" : "")}.");

    public static Bilingual WholePeriod { get; } = new("Tweets of the whole record.", "Tweets de tout le dossier.");

    public static Bilingual Reconciliation(string carriedIn, string started, string published, string withdrawn, string rejected, string expired, string carriedOut) => new(
        $"Carried in {carriedIn} + started {started} = published {published} + withdrawn {withdrawn} + rejected {rejected} + expired {expired} + carried out {carriedOut}.",
        $"Reportés {carriedIn} + commencés {started} = publiés {published} + retirés {withdrawn} + rejetés {rejected} + expirés {expired} + à reporter {carriedOut}.");

    public static Bilingual AsOf(string time, string zone) => new($"As of {time}, {zone}.", $"En date du {time}, {zone}.");

    public static Bilingual DaysOnly(string tweets, bool one) => one
        ? new(
            "One published tweet is known to the day only: it counts, and gives no duration.",
            "Un tweet publié n’est connu qu’au jour près\u00A0: il compte, mais ne donne aucune durée.")
        : new(
            $"{tweets} published tweets are known to the day only: they count, and give no duration.",
            $"{tweets} tweets publiés ne sont connus qu’au jour près\u00A0: ils comptent, mais ne donnent aucune durée.");

    public static Bilingual OutsideHours(string tweets) => new(
        $"{tweets} were done wholly outside working hours: their working time is zero.",
        $"{tweets} ont été traités entièrement hors des heures ouvrables\u00A0: leur temps ouvrable est nul.");
}
