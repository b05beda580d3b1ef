using Dashboard.Domain.Text;

namespace Dashboard.Web.Components.Frame;

/// <summary>What every page about the record says around its own figures.</summary>
internal static class PageTexts
{
    public static Bilingual Loading { get; } = new("The figures are being computed…", "Les chiffres sont en cours de calcul…");

    public static Bilingual Failed { get; } = new("The figures can’t be shown", "Les chiffres ne peuvent pas être affichés");

    public static Bilingual TryAgain { get; } = new("Try again", "Réessayer");

    public static Bilingual Notices { get; } = new("About the address of this page", "À propos de l’adresse de cette page");

    /// <summary>Which tweets the page is about, in words.</summary>
    public static Bilingual Period(string from, string to, bool byStart, bool isDefault) => new(
        $"Tweets {(byStart ? "started" : "ended")} from {from} to {to}{(isDefault ? ": the 12 months up to the latest event" : "")}.",
        $"Tweets {(byStart ? "commencés" : "terminés")} du {from} au {to}{(isDefault ? "\u00A0: les 12 mois jusqu’au dernier événement" : "")}.");

    public static Bilingual PeriodFrom(string from, bool byStart) => new(
        byStart ? $"Tweets started from {from} on." : $"Tweets ended from {from} on.",
        byStart ? $"Tweets commencés à partir du {from}." : $"Tweets terminés à partir du {from}.");

    public static Bilingual PeriodUntil(string to, bool byStart) => new(
        byStart ? $"Tweets started up to {to}." : $"Tweets ended up to {to}.",
        byStart ? $"Tweets commencés jusqu’au {to}." : $"Tweets terminés jusqu’au {to}.");

    public static Bilingual WholePeriod { get; } = new("Tweets of the whole record.", "Tweets de tout le dossier.");

    public static Bilingual Reconciliation(string carriedIn, string started, string published, string withdrawn, string rejected, string expired, string carriedOut) => new(
        $"Carried in {carriedIn} + started {started} = published {published} + withdrawn {withdrawn} + rejected {rejected} + expired {expired} + carried out {carriedOut}.",
        $"Reportés {carriedIn} + commencés {started} = publiés {published} + retirés {withdrawn} + rejetés {rejected} + expirés {expired} + à reporter {carriedOut}.");

    /// <summary>In place of the reconciliation, where its counts would be those of a small group.</summary>
    public static Bilingual TotalsHidden { get; } = new(
        "Totals are withheld here: they would give a small group away.",
        "Les totaux sont masqués ici\u00A0: ils révéleraient un petit groupe.");

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

    /// <summary>Where a colleague's link pins the record, and the figures do not follow it.</summary>
    public static Bilingual Pinned(string revision, string time) => new(
        $"Pinned to revision {revision}, as of {time}: figures here do not follow the record.",
        $"Fixé à la révision {revision}, en date du {time}\u00A0: ces chiffres ne suivent pas le dossier.");

    public static Bilingual FollowTheRecord { get; } = new("Show the record as it stands now", "Afficher le dossier tel qu’il est maintenant");

    public static Bilingual WholeRecord { get; } = new("Show the whole record", "Afficher tout le dossier");
}
