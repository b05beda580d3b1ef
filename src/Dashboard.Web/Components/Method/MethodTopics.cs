namespace Dashboard.Web.Components.Method;

/// <summary>Everything that the method page explains. Each tile and panel names the one that it shows.</summary>
internal static class MethodTopics
{
    public static MethodTopic TimeToPublish { get; } = new("time-to-publish", new("Time to publish", "Délai de publication"));

    public static MethodTopic OpenCounted { get; } = new("open-counted", new("Median with open tweets counted", "Médiane, tweets en cours compris"));

    public static MethodTopic Percentiles { get; } = new("percentiles", new("Percentiles and intervals", "Centiles et intervalles"));

    public static MethodTopic Target { get; } = new("target", new("Share within target", "Part dans la cible"));

    public static MethodTopic Attainment { get; } = new("target-over-time", new("Within target over time", "Dans la cible au fil du temps"));

    public static MethodTopic Before { get; } = new("period-before", new("The period before", "La période précédente"));

    public static MethodTopic Approvers { get; } = new("approvers", new("Approvers, hands, groups and steps", "Approbateurs, mains, groupes et étapes"));

    public static MethodTopic NineOrMore { get; } = new("nine-or-more", new("Nine approvers or more", "Neuf approbateurs ou plus"));

    public static MethodTopic InFlight { get; } = new("in-flight", new("In flight, age and overdue", "En cours, âge et retard"));

    public static MethodTopic Aging { get; } = new("aging", new("Aging bands", "Bandes d’âge"));

    public static MethodTopic Queues { get; } = new("queues", new("Queues", "Files d’attente"));

    public static MethodTopic Flow { get; } = new("flow", new("Cumulative flow", "Flux cumulé"));

    public static MethodTopic Shares { get; } = new("shares", new("Where the time goes", "Où va le temps"));

    public static MethodTopic Unpublished { get; } = new("unpublished", new("Time on tweets that ended unpublished", "Temps passé sur des tweets jamais publiés"));

    public static MethodTopic Dwell { get; } = new("dwell", new("Dwell, waiting and review", "Séjour, attente et examen"));

    public static MethodTopic Rework { get; } = new("rework", new("Rework and handovers", "Reprises et transferts"));

    public static MethodTopic Arrivals { get; } = new("arrivals", new("Arrivals by weekday and hour", "Arrivées par jour et par heure"));

    public static MethodTopic Trend { get; } = new("trend", new("By week", "Par semaine"));

    public static MethodTopic Histogram { get; } = new("histogram", new("Histogram of times", "Histogramme des délais"));

    public static MethodTopic Boxes { get; } = new("boxes", new("Boxes", "Boîtes à moustaches"));

    public static MethodTopic Roles { get; } = new("roles", new("Roles", "Rôles"));

    public static MethodTopic Groups { get; } = new("groups", new("Comparing groups", "Comparer des groupes"));

    public static MethodTopic Suppression { get; } = new("suppression", new("Small groups", "Petits groupes"));

    public static MethodTopic Purposes { get; } = new("purposes", new("Informational, participatory, other", "Informatif, participatif, autre"));

    public static MethodTopic LanguageGap { get; } = new("language-gap", new("English-French gap", "Écart anglais-français"));

    public static MethodTopic WhatIf { get; } = new("what-if", new("Replay under a scenario", "Jeu selon un scénario"));

    public static MethodTopic Outcomes { get; } = new("outcomes", new("Outcomes", "Issues"));

    public static MethodTopic Reconciliation { get; } = new("reconciliation", new("Reconciliation", "Rapprochement"));

    public static MethodTopic Selections { get; } = new("selections", new("Selections and dates", "Sélections et dates"));

    public static MethodTopic Clocks { get; } = new("clocks", new("The two clocks", "Les deux horloges"));

    public static MethodTopic Flags { get; } = new("flags", new("Flags", "Signalements"));

    public static MethodTopic Visits { get; } = new("visits", new("Visits", "Visites"));

    public static MethodTopic Tweets { get; } = new("tweets", new("Tweets and events", "Tweets et événements"));

    public static MethodTopic AsOf { get; } = new("as-of", new("As-of time and revision", "Date de référence et révision"));

    public static MethodTopic Focus { get; } = new("focus", new("From a mark to its list", "D’une marque à sa liste"));

    /// <summary>In the order of the page.</summary>
    public static IReadOnlyList<MethodTopic> All { get; } =
    [
        Tweets, Outcomes, AsOf, Flags,
        TimeToPublish, Clocks, Target, Attainment, InFlight, Aging, Queues, Flow,
        Selections, Before, Focus, Reconciliation,
        Visits, Shares, Unpublished, Dwell, Rework, Arrivals,
        Approvers, NineOrMore, Roles,
        Percentiles, OpenCounted, Trend, Histogram, Boxes,
        Purposes, LanguageGap, Groups, Suppression,
        WhatIf,
    ];
}
