using Dashboard.Domain.Text;

namespace Dashboard.Web.Components.Tweets;

/// <summary>The parts of the sentence over the list of tweets. In English each part is a predicate, in French what follows the noun.</summary>
internal static class TweetsSentenceTexts
{
    public static Bilingual EmptyRecord { get; } = new("The record is empty: import a log to see its tweets.", "Le dossier est vide\u00A0: importez un journal pour voir ses tweets.");

    public static Bilingual NothingSelected { get; } = new("No tweet is in this selection.", "Aucun tweet dans cette sélection.");

    public static Bilingual AllSelected(string tweets, bool one) => one
        ? new("One tweet is in this selection.", "Un seul tweet dans cette sélection.")
        : new($"{tweets} tweets are in this selection.", $"Cette sélection compte {tweets} tweets.");

    /// <summary>Around the parts of a focus.</summary>
    public static Bilingual Some(string tweets, string parts, bool one) => one
        ? new($"One tweet of this selection {parts}.", $"Cette sélection compte un tweet {parts}.")
        : new($"{tweets} tweets of this selection {parts}.", $"Cette sélection compte {tweets} tweets {parts}.");

    public static Bilingual None(string parts) => new($"No tweet of this selection {parts}.", $"Cette sélection ne compte aucun tweet {parts}.");

    /// <summary>The same where tweets in flight are asked for, which the dates of the selection do not choose.</summary>
    public static Bilingual SomeInFlight(string tweets, string parts, bool one) => one
        ? new($"One tweet {parts}.", $"On compte un tweet {parts}.")
        : new($"{tweets} tweets {parts}.", $"On compte {tweets} tweets {parts}.");

    public static Bilingual NoneInFlight(string parts) => new($"No tweet {parts}.", $"On ne compte aucun tweet {parts}.");

    public static Bilingual Published(bool one) => new(one ? "was published" : "were published", one ? "publié" : "publiés");

    public static Bilingual Rejected(bool one) => new(one ? "was rejected" : "were rejected", one ? "rejeté" : "rejetés");

    public static Bilingual Withdrawn(bool one) => new(one ? "was withdrawn" : "were withdrawn", one ? "retiré" : "retirés");

    public static Bilingual Expired(bool one) => new("expired before approval", one ? "expiré avant l’approbation" : "expirés avant l’approbation");

    public static Bilingual Unpublished(bool one) => new("ended without publication", one ? "terminé sans publication" : "terminés sans publication");

    public static Bilingual ApprovedBy(string stage, bool one) => new(
        $"{(one ? "was" : "were")} published with an approval of “{stage}”", $"{(one ? "publié" : "publiés")} avec une approbation de «\u00A0{stage}\u00A0»");

    public static Bilingual InFlight(string when, bool one) => new($"{(one ? "was" : "were")} in flight {when}", $"en cours {when}");

    public static Bilingual Overdue(string when, bool one) => new(
        $"{(one ? "was" : "were")} in flight {when} and past {(one ? "its" : "their")} target", $"en cours {when} et en retard sur {(one ? "sa" : "leur")} cible");

    public static Bilingual AtTheEndOf(string day) => new($"at the end of {day}", $"à la fin du {day}");

    public static Bilingual AsOf(string time) => new($"as of {time}", $"en date du {time}");

    public static Bilingual WithApprovers(string count, bool orMore, bool one) => new(
        $"{(one ? "was" : "were")} published with {(orMore ? $"{count} or more approvers" : $"{count} approvers")}",
        $"{(one ? "publié" : "publiés")} avec {(orMore ? $"{count} approbateurs ou plus" : $"{count} approbateurs")}");

    public static Bilingual WithOneApprover(bool one) => new($"{(one ? "was" : "were")} published with one approver", $"{(one ? "publié" : "publiés")} avec un approbateur");

    public static Bilingual WithOneOrMore(bool one) => new(
        $"{(one ? "was" : "were")} published with one or more approvers", $"{(one ? "publié" : "publiés")} avec un approbateur ou plus");

    public static Bilingual WithoutApprover(bool one) => new($"{(one ? "was" : "were")} published without an approver", $"{(one ? "publié" : "publiés")} sans approbateur");

    public static Bilingual Nine { get; } = new("nine", "neuf");

    public static Bilingual Took(string time, bool working) => new(
        $"took {time}{(working ? " of working time" : "")} to be published", $"dont le délai de publication est {time}{(working ? " ouvrables" : "")}");

    public static Bilingual AtLeast(string time) => new($"at least {time}", $"d’au moins {time}");

    public static Bilingual LessThan(string time) => new($"less than {time}", $"de moins de {time}");

    public static Bilingual Between(string from, string to) => new($"from {from} to under {to}", $"de {from} à moins de {to}");

    public static Bilingual Passed(string stage, bool one) => new($"went through “{stage}”", $"{(one ? "passé" : "passés")} par «\u00A0{stage}\u00A0»");

    public static Bilingual Arrived(string weekdayHour, bool there, bool one) => new(
        $"arrived {(there ? "there" : "at a stage")} on {weekdayHour}", $"{(one ? "arrivé" : "arrivés")} {(there ? "là" : "à une étape")} le {weekdayHour}");

    public static Bilingual Flagged(string flag, bool one) => new($"{(one ? "bears" : "bear")} the flag “{flag}”", $"portant le signalement «\u00A0{flag}\u00A0»");

    public static Bilingual Named(string text, bool one) => new(
        $"{(one ? "has" : "have")} “{text}” in {(one ? "its" : "their")} identifier", $"dont l’identifiant contient «\u00A0{text}\u00A0»");

    public static Bilingual And { get; } = new(" and ", " et ");
}
