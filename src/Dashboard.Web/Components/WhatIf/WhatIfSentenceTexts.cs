using Dashboard.Domain.Text;

namespace Dashboard.Web.Components.WhatIf;

/// <summary>The parts of the page's sentence. "Or more", since that is true of a median whatever the ties.</summary>
internal static class WhatIfSentenceTexts
{
    public static Bilingual Halves(string stage, string median) => new(
        $"; without any time at {stage} it would be {median}: half of that or less",
        $"; sans aucun temps à l’étape «\u00A0{stage}\u00A0», ce serait {median}\u00A0: la moitié ou moins");

    public static Bilingual NoneHalves(string stage, string median) => new(
        $"; no single stage would halve that: {stage}, which gives most, would leave {median}",
        $"; aucune étape seule ne diviserait ce délai par deux\u00A0: «\u00A0{stage}\u00A0», qui donne le plus, laisserait {median}");

    public static Bilingual TieGives(string median) => new(
        $"; two or more stages would give most, each alone, and leave {median}",
        $"; deux étapes ou plus donneraient le plus, chacune seule, et laisseraient {median}");

    public static Bilingual NoneGives { get; } = new(
        "; taking away any single stage would not shorten that",
        "; retirer une seule étape, quelle qu’elle soit, ne raccourcirait pas ce délai");

    public static Bilingual NoStage(bool one) => new(
        one ? "; it was at no stage that could be changed" : "; they were at no stage that could be changed",
        one ? "; il n’est passé par aucune étape à changer" : "; ils ne sont passés par aucune étape à changer");

    public static Bilingual WouldTake(string tweets, bool one, string after, string before, bool working) => new(
        one
            ? $"Under this scenario the one published tweet would take {after}{(working ? " of working time" : "")} instead of {before}"
            : $"Under this scenario half of {tweets} tweets would take {after}{(working ? " of working time" : "")} or more to publish instead of {before}",
        one
            ? $"Selon ce scénario, le seul tweet publié prendrait {after}{(working ? " ouvrables" : "")} au lieu de {before}"
            : $"Selon ce scénario, la moitié des {tweets} tweets prendraient {after}{(working ? " ouvrables" : "")} ou plus avant leur publication au lieu de {before}");

    public static Bilingual Less(string share, string changed, bool one) => new(
        $": {share} less, and {changed} {(one ? "tweet changes" : "tweets change")}",
        $"\u00A0: {share} de moins, et {changed} {(one ? "tweet change" : "tweets changent")}");

    public static Bilingual More(string share, string changed, bool one) => new(
        $": {share} more, and {changed} {(one ? "tweet changes" : "tweets change")}",
        $"\u00A0: {share} de plus, et {changed} {(one ? "tweet change" : "tweets changent")}");

    public static Bilingual MoreThanNone(string changed, bool one) => new(
        $"; {changed} {(one ? "tweet changes" : "tweets change")}",
        $"; {changed} {(one ? "tweet change" : "tweets changent")}");

    public static Bilingual SameMedian(string tweets, bool one, string median, string changed, bool working) => new(
        $"Under this scenario the median of {tweets} tweets stays at {median}{(working ? " of working time" : "")}, though {changed} {(one ? "tweet changes" : "tweets change")}",
        $"Selon ce scénario, la médiane des {tweets} tweets reste de {median}{(working ? " ouvrables" : "")}, bien que {changed} {(one ? "tweet change" : "tweets changent")}");

    public static Bilingual ChangesNone(string tweets, bool one, string median, bool working) => new(
        one ? $"This scenario changes nothing: the one published tweet still takes {median}{(working ? " of working time" : "")}" : $"This scenario changes nothing: none of {tweets} tweets would be out sooner or later, and their median stays at {median}{(working ? " of working time" : "")}",
        one ? $"Ce scénario ne change rien\u00A0: le seul tweet publié prend toujours {median}{(working ? " ouvrables" : "")}" : $"Ce scénario ne change rien\u00A0: aucun des {tweets} tweets ne sortirait plus tôt ni plus tard, et leur médiane reste de {median}{(working ? " ouvrables" : "")}");
}
