using Dashboard.Analytics.Groups;
using Dashboard.Domain.Text;

namespace Dashboard.Web.Components.Departments;

/// <summary>What the departments page says besides its sentence.</summary>
internal static class DepartmentsTexts
{
    /// <summary>What stands for the n of a group that could be computed from others.</summary>
    public const string Withheld = "–";

    public static Bilingual Tabs { get; } = new("Put side by side", "Mettre côte à côte");

    public static Bilingual TableTitle { get; } = new("Group by group", "Groupe par groupe");

    public static Bilingual Group { get; } = new("Group", "Groupe");

    public static Bilingual N { get; } = new("n", "n");

    public static Bilingual Median { get; } = new("Median, 95\u00A0% interval", "Médiane, intervalle à 95\u00A0%");

    public static Bilingual Ninetieth { get; } = new("90th percentile", "90e centile");

    public static Bilingual Target { get; } = new("Within target", "Dans la cible");

    public static Bilingual Approvers { get; } = new("Approvers, median", "Approbateurs, médiane");

    public static Bilingual NineOrMore { get; } = new("Nine or more", "Neuf ou plus");

    public static Bilingual Bottleneck { get; } = new("First bottleneck", "Premier goulot");

    public static Bilingual SmallGroup { get; } = new("small group, wide interval", "petit groupe, large intervalle");

    public static Bilingual WithheldReason { get; } = new(
        "Withheld, so that no small group can be worked out from the others.",
        "Masqué, pour qu’aucun petit groupe ne puisse être déduit des autres.");

    public static Bilingual Order { get; } = new(
        "In the order of the settings or by name: no ranking.",
        "Dans l’ordre des paramètres ou par nom\u00A0: ce n’est pas un classement.");

    public static Bilingual SuppressionOff { get; } = new(
        "Small groups are shown: the record’s settings switch withholding off.",
        "Les petits groupes sont affichés\u00A0: les paramètres du dossier désactivent leur masquage.");

    public static Bilingual Share { get; } = new("Share of published tweets", "Part des tweets publiés");

    public static Bilingual DotsTitle { get; } = new("Median time to publish", "Délai de publication médian");

    public static Bilingual DotsNote { get; } = new(
        "The dot is the median, the line its 95\u00A0% interval (none below n = 6). Intervals that overlap do not prove that groups are alike, and none that are apart says why.",
        "Le point est la médiane, le trait son intervalle à 95\u00A0% (aucun sous n = 6). Des intervalles qui se chevauchent ne prouvent pas que les groupes sont semblables, et des intervalles séparés ne disent pas pourquoi.");

    public static Bilingual CurvesTitle { get; } = new("How much was published by then", "Part publiée après ce délai");

    public static Bilingual CurvesAcross { get; } = new("Time to publish", "Délai de publication");

    public static Bilingual NothingToCompare { get; } = new(
        "No group has a time to publish that can be shown.", "Aucun groupe n’a de délai de publication qui puisse être affiché.");

    public static Bilingual SmallDot(string n) => new($"fewer than {n} tweets", $"moins de {n} tweets");

    public static Bilingual WithheldDot { get; } = new("withheld", "masqué");

    public static Bilingual NoDuration { get; } = new("known to the day only: no duration", "connus au jour près\u00A0: aucune durée");

    public static Bilingual AllTogether(string median) => new($"all together: {median}", $"tous ensemble\u00A0: {median}");

    public static Bilingual CurvesSummaryOne(string at, string share) => new(
        $"Within {at}, {share} of the group’s tweets were published.", $"En {at} ou moins, {share} des tweets du groupe étaient publiés.");

    public static string FewerThan(string n) => "<\u2060" + n;

    public static Bilingual SmallReason(string n) => new(
        $"Fewer than {n} tweets: not shown.", $"Moins de {n} tweets\u00A0: non affiché.");

    public static Bilingual SuppressionOn(string n) => new(
        $"Groups with fewer than {n} tweets are withheld, with others where those would give them away.",
        $"Les groupes de moins de {n} tweets sont masqués, avec d’autres lorsque ceux-ci les révéleraient.");

    public static Bilingual DayOnly(string tweets, bool one) => new($"{tweets} known to the day only", one ? $"{tweets} connu au jour près" : $"{tweets} connus au jour près");

    public static Bilingual CountAndInterval(string count, string of, string interval) => new(
        $"{count} of {of}; {interval}", $"{count} sur {of}; {interval}");

    public static Bilingual OfTheTime(string share) => new($"{share} of the time", $"{share} du temps");

    public static Bilingual TweetsOf(string n, string group) => new($"{n} tweets of {group}: list them", $"{n} tweets de {group}\u00A0: en voir la liste");

    public static Bilingual WithinOf(string group) => new($"{group}: look within", $"{group}\u00A0: regarder à l’intérieur");

    public static Bilingual DotText(string median, string interval, string n) => new(
        $"{median}, 95\u00A0% interval {interval}, n = {n}", $"{median}, intervalle à 95\u00A0%\u00A0: {interval}, n = {n}");

    public static Bilingual DotWithoutInterval(string median, string n) => new(
        $"{median}, no interval below n = 6, n = {n}", $"{median}, aucun intervalle sous n = 6, n = {n}");

    public static Bilingual DotsSummary(string groups, string low, string high) => new(
        $"The medians of {groups} groups lie between {low} and {high}.", $"Les médianes de {groups} groupes se situent entre {low} et {high}.");

    public static Bilingual DotsSummaryOne(string group, string median) => new(
        $"One group is shown, {group}: its median is {median}.", $"Un seul groupe est affiché, {group}\u00A0: sa médiane est de {median}.");

    public static Bilingual CurvesSummary(string at, string low, string high) => new(
        $"Within {at}, between {low} and {high} of each group’s tweets were published.",
        $"En {at} ou moins, chaque groupe a publié entre {low} et {high} de ses tweets.");

    public static Bilingual CurvesNote(bool some, string drawn, string all) => new(
        "Published tweets only. The dot marks the half; behind, in grey, the other groups. Times are not evenly spaced: the farther right, the longer each step. The axis ends where 95\u00A0% of each group were out." + (some ? $" The first {drawn} of {all} groups are drawn; the table has all." : ""),
        "Tweets publiés seulement. Le point marque la moitié; derrière, en gris, les autres groupes. Les temps ne sont pas espacés également\u00A0: plus on va à droite, plus chaque pas est long. L’axe s’arrête lorsque 95\u00A0% de chaque groupe étaient parus." + (some ? $" Les {drawn} premiers groupes sur {all} sont tracés; le tableau les donne tous." : ""));

    public static Bilingual Point(string share, string time, string n) => new($"{share} within {time}, n = {n}", $"{share} en {time} ou moins, n = {n}");

    public static Bilingual Within(string time) => new($"within {time}", $"en {time} ou moins");

    /// <summary>The groups' kind, many of them.</summary>
    public static Bilingual Many(GroupBy by) => by switch
    {
        GroupBy.Purpose => new("purposes", "buts"),
        GroupBy.Language => new("languages", "langues"),
        GroupBy.Lane => new("lanes", "voies"),
        GroupBy.Channel => new("channels", "canaux"),
        _ => new("departments", "ministères"),
    };

    /// <summary>What a row of the table is.</summary>
    public static Bilingual OneOf(GroupBy by) => by switch
    {
        GroupBy.Purpose => new("Purpose", "But"),
        GroupBy.Language => new("Language", "Langue"),
        GroupBy.Lane => new("Lane", "Voie"),
        GroupBy.Channel => new("Channel", "Canal"),
        _ => new("Department", "Ministère"),
    };

    /// <summary>The same as the name of a tab.</summary>
    public static Bilingual Tab(GroupBy by) => by switch
    {
        GroupBy.Purpose => new("Purposes", "Buts"),
        GroupBy.Language => new("Languages", "Langues"),
        GroupBy.Lane => new("Lanes", "Voies"),
        GroupBy.Channel => new("Channels", "Canaux"),
        _ => new("Departments", "Ministères"),
    };
}
