using Dashboard.Domain.Text;

namespace Dashboard.Web.Components.Departments;

/// <summary>The parts of the departments page's sentence.</summary>
internal static class DepartmentsSentenceTexts
{
    public static Bilingual NoneShown(string fewest) => new(
        $"No group can be shown: each has fewer than {fewest} published tweets, or would give away one that has.",
        $"Aucun groupe ne peut être affiché\u00A0: chacun a moins de {fewest} tweets publiés, ou en révélerait un qui en a moins.");

    public static Bilingual AllSmall(string fewest, bool one) => new(
        one ? $"Fewer than {fewest} tweets were published, all of one group: its figures are withheld." : $"Every group has fewer than {fewest} published tweets: their figures are withheld.",
        one ? $"Moins de {fewest} tweets ont été publiés, tous d’un même groupe\u00A0: ses chiffres sont masqués." : $"Chaque groupe a moins de {fewest} tweets publiés\u00A0: leurs chiffres sont masqués.");

    public static Bilingual NoTimes { get; } = new(
        "The times of the groups that are shown are known to the day only: there is no duration to compare.",
        "Les heures des groupes affichés ne sont connues qu’au jour près\u00A0: il n’y a aucune durée à comparer.");

    public static Bilingual OneGroup(string group, string tweets, string duration, bool working, bool one) => new(
        one
            ? $"Only one group has times to show, {group}: its one tweet took {duration}{(working ? " of working time" : "")}."
            : $"Only one group has times to show, {group}: half of its {tweets} tweets took {duration}{(working ? " of working time" : "")} or more.",
        one
            ? $"Un seul groupe a des délais à afficher, «\u00A0{group}\u00A0»\u00A0: son seul tweet a pris {duration}{(working ? " ouvrables" : "")}."
            : $"Un seul groupe a des délais à afficher, «\u00A0{group}\u00A0»\u00A0: la moitié de ses {tweets} tweets ont pris {duration}{(working ? " ouvrables" : "")} ou plus.");

    public static Bilingual NoWorkingTime(string none) => new($"{none} (outside working hours)", $"{none} (hors des heures ouvrables)");

    public static Bilingual Between(string groups, string kind, string low, string high, bool working) => new(
        $"The medians of {groups} {kind} lie between {low} and {high}{(working ? " of working time" : "")}",
        $"Les médianes de {groups} {kind} se situent entre {low} et {high}{(working ? " ouvrables" : "")}");

    public static Bilingual Alike(string groups, string kind, string median, bool working) => new(
        $"The medians of {groups} {kind} are all about {median}{(working ? " of working time" : "")}",
        $"Les médianes de {groups} {kind} sont toutes d’environ {median}{(working ? " ouvrables" : "")}");

    public static Bilingual AllOverlap(string intervals, bool all) => new(
        all ? "; all of their 95\u00A0% intervals overlap." : $"; the 95\u00A0% intervals of the {intervals} that have one all overlap.",
        all ? "; tous leurs intervalles à 95\u00A0% se chevauchent." : $"; les intervalles à 95\u00A0% des {intervals} qui en ont un se chevauchent tous.");

    public static Bilingual SomeApart(string apart, string pairs, bool one) => new(
        one ? $"; of {pairs} pairs, one has 95\u00A0% intervals that do not overlap." : $"; of {pairs} pairs, {apart} have 95\u00A0% intervals that do not overlap.",
        one ? $"; sur {pairs} paires, une a des intervalles à 95\u00A0% qui ne se chevauchent pas." : $"; sur {pairs} paires, {apart} ont des intervalles à 95\u00A0% qui ne se chevauchent pas.");

    public static Bilingual AllApart { get; } = new(
        "; no two of their 95\u00A0% intervals overlap.", "; leurs intervalles à 95\u00A0% sont tous séparés.");

    public static Bilingual OnePairApart { get; } = new(
        "; their 95\u00A0% intervals do not overlap.", "; leurs intervalles à 95\u00A0% ne se chevauchent pas.");

    public static Bilingual TooFewIntervals { get; } = new(
        "; there are too few tweets for intervals to be compared.", "; il y a trop peu de tweets pour comparer des intervalles.");
}
