using Dashboard.Domain.Text;

namespace Dashboard.Web.Components.Tweets;

/// <summary>What the page of one tweet says.</summary>
internal static class OneTweetTexts
{
    public static Bilingual Missing { get; } = new("The record has no such tweet.", "Le dossier ne contient pas ce tweet.");

    public static Bilingual MissingReason { get; } = new(
        "It may have been mistyped, or come from a file that is no longer counted.",
        "L’identifiant est peut-être mal tapé, ou vient d’un fichier qui n’est plus compté.");

    public static Bilingual ToTheList { get; } = new("Back to the list", "Retour à la liste");

    public static Bilingual WhereYouAre { get; } = new("Where you are", "Où vous êtes");

    public static Bilingual Took(string duration, string approvers, bool working) => new(
        $"This tweet took {duration}{(working ? " of working time" : "")} from submission to publication, {approvers}",
        $"Ce tweet a pris {duration}{(working ? " ouvrables" : "")} de la soumission à la publication, {approvers}");

    public static Bilingual TookFromStart(string duration, string approvers, bool working) => new(
        $"This tweet took {duration}{(working ? " of working time" : "")} from its first event to publication, {approvers}",
        $"Ce tweet a pris {duration}{(working ? " ouvrables" : "")} du premier événement à la publication, {approvers}");

    public static Bilingual OutsideHours(string approvers) => new(
        $"This tweet was submitted and published outside working hours, {approvers}",
        $"Ce tweet a été soumis et publié hors des heures ouvrables, {approvers}");

    public static Bilingual PublishedToTheDay(string approvers) => new(
        $"This tweet was published, {approvers}; it is known to the day only, so it gives no duration",
        $"Ce tweet a été publié, {approvers}; il n’est connu qu’au jour près et ne donne aucune durée");

    public static Bilingual Approvers(string count, bool one) => one
        ? new("with one approver", "avec un approbateur") : new($"with {count} approvers", $"avec {count} approbateurs");

    public static Bilingual NoApprover { get; } = new("with no approver", "sans approbateur");

    public static Bilingual HeldLongest(string stage) => new($"; “{stage}” held it longest", $"; «\u00A0{stage}\u00A0» l’a gardé le plus longtemps");

    public static Bilingual Rejected(string after) => new($"This tweet was rejected{after}", $"Ce tweet a été rejeté{after}");

    public static Bilingual Withdrawn(string after) => new($"This tweet was withdrawn by its author{after}", $"Ce tweet a été retiré par son auteur{after}");

    public static Bilingual Expired(string after) => new($"This tweet expired{after}{(after.Length > 0 ? "," : "")} before it was approved", $"Ce tweet a expiré{after}{(after.Length > 0 ? "," : "")} avant d’être approuvé");

    public static Bilingual After(string duration, bool working) => new(
        $" after {duration}{(working ? " of working time" : "")}", $" après {duration}{(working ? " ouvrables" : "")}");

    public static Bilingual InFlight(string duration, bool working) => new(
        $"This tweet has been in flight for {duration}{(working ? " of working time" : "")}", $"Ce tweet est en cours depuis {duration}{(working ? " ouvrables" : "")}");

    public static Bilingual InFlightToTheDay { get; } = new(
        "This tweet is in flight; it is known to the day only, so it gives no age", "Ce tweet est en cours; il n’est connu qu’au jour près et n’a pas d’âge");

    /// <summary>After <see cref="HeldLongest"/>.</summary>
    public static Bilingual ButLonger(string name) => new(
        $", though more of the time went to what is no stage: {char.ToLowerInvariant(name[0])}{name[1..]}",
        $", mais une plus grande part du temps revient à ce qui n’est pas une étape\u00A0: {char.ToLowerInvariant(name[0])}{name[1..]}");

    public static Bilingual HasItNow(string first, string last) => new(
        first.Length == 0 ? $"; now with {last}" : $"; now with {first} and {last}", first.Length == 0 ? $"; il est chez {last}" : $"; il est chez {first} et {last}");

    public static Bilingual Quoted(string name) => new($"“{name}”", $"«\u00A0{name}\u00A0»");

    public static Bilingual NobodyHasIt { get; } = new("; nobody has it now", "; personne ne l’a en ce moment");

    public static Bilingual TimesIn(string zone, string asOf) => new($"Times are those of {zone}; as of {asOf}.", $"Les heures sont celles de {zone}; en date du {asOf}.");

    public static Bilingual Facts { get; } = new("Facts", "Faits");

    public static Bilingual Age { get; } = new("Age", "Âge");

    public static Bilingual TimeToPublish { get; } = new("Time to publish", "Délai de publication");

    public static Bilingual TimeToEnd { get; } = new("Start to end", "Du début à la fin");

    public static Bilingual ApprovalTime { get; } = new("Approval time, without the wait for its slot", "Délai d’approbation, sans l’attente du créneau");

    public static Bilingual Between { get; } = new("Between stages", "Entre les étapes");

    public static Bilingual Target { get; } = new("Target", "Cible");

    public static Bilingual Calendar { get; } = new("Working calendar", "Calendrier ouvrable");

    public static Bilingual CalendarIn(string calendar, string zone) => new($"{calendar}, {zone}", $"{calendar}, {zone}");

    public static Bilingual Events { get; } = new("Events", "Événements");

    public static Bilingual BothClocks(string elapsed, string working) => new($"{elapsed} elapsed, {working} working", $"{elapsed} écoulés, {working} ouvrables");

    public static Bilingual WithinTarget(string target) => new($"{target}: within", $"{target}\u00A0: respectée");

    public static Bilingual PastTarget(string target) => new($"{target}: exceeded", $"{target}\u00A0: dépassée");

    public static Bilingual TargetSet(string target) => new(target, target);

    public static Bilingual NoTarget { get; } = new("no target set", "aucune cible fixée");

    public static Bilingual TargetHours(string hours, bool working) => new(
        $"{hours} {(working ? "working" : "elapsed")}", $"{hours} {(working ? "ouvrables" : "écoulées")}");

    public static Bilingual Flags { get; } = new("What is odd about its record", "Ce qui est particulier dans son dossier");

    public static Bilingual Pair { get; } = new("In the other language", "Dans l’autre langue");

    public static Bilingual PairBoth(string gap, bool thisFirst) => new(
        thisFirst ? $"was published {gap} after this one" : $"was published {gap} before this one",
        thisFirst ? $"a été publié {gap} après celui-ci" : $"a été publié {gap} avant celui-ci");

    public static Bilingual PairTogether { get; } = new("was published at the same moment", "a été publié au même moment");

    public static Bilingual PairNoGap(string outcome) => new($"{outcome}: no gap can be given", $"{outcome}\u00A0: aucun écart ne peut être donné");
}
