using Dashboard.Domain.Text;

namespace Dashboard.Web.Components.InFlight;

/// <summary>The parts of the page's sentence; <c>past</c> where the period is over.</summary>
internal static class InFlightSentenceTexts
{
    public static Bilingual Nothing(string when, bool past) => new(
        $"No tweet of this selection {(past ? "was" : "is")} waiting as of {when}.",
        $"Aucun tweet de cette sélection {(past ? "n’attendait" : "n’attend")} en date du {when}.");

    public static Bilingual Waiting(string tweets, string when, bool one, bool past) => new(
        one ? $"One tweet {(past ? "was" : "is")} waiting as of {when}" : $"{tweets} tweets {(past ? "were" : "are")} waiting as of {when}",
        one ? $"Un tweet {(past ? "attendait" : "attend")} en date du {when}" : $"{tweets} tweets {(past ? "attendaient" : "attendent")} en date du {when}");

    public static Bilingual Fullest(string stage, string tweets, bool one, bool past) => new(
        $"; {stage} {(past ? "had" : "has")} {(one ? "it" : $"the most of any stage, {tweets}")}",
        one ? $"; l’étape «\u00A0{stage}\u00A0» {(past ? "l’avait" : "l’a")}" : $"; c’est l’étape «\u00A0{stage}\u00A0» qui en {(past ? "avait" : "a")} le plus, {tweets}");

    public static Bilingual Tie(string each, bool one, bool past) => new(
        one ? $"; two or more stages {(past ? "had" : "have")} it at once" : $"; no single stage {(past ? "had" : "has")} the most: two or more {(past ? "had" : "have")} {each} each",
        one
            ? $"; deux étapes ou plus {(past ? "l’avaient" : "l’ont")} à la fois"
            : $"; aucune étape n’en {(past ? "avait" : "a")} plus que les autres\u00A0: deux ou plus en {(past ? "avaient" : "ont")} {each} chacune");

    public static Bilingual NoStage(bool one, bool past) => new(
        one ? $"; no stage {(past ? "had" : "has")} it" : $"; no stage {(past ? "had" : "has")} any of them",
        one ? $"; aucune étape ne {(past ? "l’avait" : "l’a")}" : $"; aucune étape n’en {(past ? "avait" : "a")}");

    /// <param name="only">Whether no stage has any.</param>
    public static Bilingual Elsewhere(string name, string tweets, bool one, bool only, bool past) => new(
        $"{(only ? ";" : ", but more,")} {tweets}{(only ? "" : ",")} {((past, one) switch { (true, true) => "was", (true, false) => "were", (false, true) => "is", _ => "are" })} where there is no stage: “{name}”",
        $"{(only ? ";" : ", mais davantage,")} {tweets}{(only ? "" : ",")} {((past, one) switch { (true, true) => "était", (true, false) => "étaient", (false, true) => "est", _ => "sont" })} hors de toute étape\u00A0: «\u00A0{name}\u00A0»");

    public static Bilingual Oldest(string age, bool one, bool past) => new(
        $"; {(one ? "its age" : "the oldest")} {(past ? "was" : "is")} {age}{(one ? "" : " old")}",
        $"; {(one ? "son âge" : "l’âge du plus ancien")} {(past ? "était" : "est")} de {age}");

    /// <param name="days">Whether the age is said in working days.</param>
    public static Bilingual OldestWorking(string age, bool days, bool one, bool past) => new(
        $"; {(one ? "its age" : "the oldest")} {(past ? "was" : "is")} {age}{(one ? (days ? "" : " of working time") : (days ? " old" : " old in working time"))}",
        $"; {(one ? "son âge" : "l’âge du plus ancien")} {(past ? "était" : "est")} de {age}{(days ? "" : " ouvrables")}");

    public static Bilingual NoAge(bool one) => one
        ? new("; its times are known to the day only", "; ses heures ne sont connues qu’au jour près")
        : new("; their times are known to the day only", "; leurs heures ne sont connues qu’au jour près");

    public static Bilingual NoTarget { get; } = new(", and no target is set", ", et aucune cible n’est fixée");

    public static Bilingual NoExactTarget { get; } = new(", and none has both a target and exact times", ", et aucun n’a à la fois une cible et des heures exactes");

    public static Bilingual NoneOverdue(string withTarget, bool one, bool past) => new(
        one ? $", and the one with a target {(past ? "was" : "is")} not overdue" : $", and none of the {withTarget} with a target {(past ? "was" : "is")} overdue",
        one
            ? $", et le seul qui ait une cible {(past ? "n’était" : "n’est")} pas en retard"
            : $", et aucun des {withTarget} qui ont une cible {(past ? "n’était" : "n’est")} en retard");

    public static Bilingual Overdue(string overdue, string withTarget, bool one, bool past) => new(
        $", and {overdue} of {withTarget} with a target {((past, one) switch { (true, true) => "was", (true, false) => "were", (false, true) => "is", _ => "are" })} overdue",
        $", et {overdue} sur {withTarget} avec cible {((past, one) switch { (true, true) => "était", (true, false) => "étaient", (false, true) => "est", _ => "sont" })} en retard");

    /// <param name="more">Whether others are overdue already.</param>
    public static Bilingual DueSoon(string tweets, bool one, bool more) => new(
        $"; {tweets} {(more ? "more " : "")}{(one ? "falls" : "fall")} due within a working day",
        $"; {tweets} {(more ? (one ? "autre " : "autres ") : "")}{(one ? "arrive" : "arrivent")} à échéance d’ici un jour ouvrable");
}
