using Dashboard.Domain.Text;

namespace Dashboard.Web.Components.Approvers;

/// <summary>What the tables of groups and of roles say.</summary>
internal static class ApproverGroupTexts
{
    public static Bilingual ByDepartment { get; } = new("Nine or more, by department", "Neuf ou plus, par ministère");

    public static Bilingual ByPurpose { get; } = new("Nine or more, by purpose", "Neuf ou plus, par but");

    public static Bilingual ByLane { get; } = new("Nine or more, by lane", "Neuf ou plus, par voie");

    public static Bilingual Department { get; } = new("Department", "Ministère");

    public static Bilingual Purpose { get; } = new("Purpose", "But");

    public static Bilingual Lane { get; } = new("Lane", "Voie");

    public static Bilingual Summary(string scale) => new(
        $"Published tweets with nine approvers or more. Point: the share; line: its 95\u00A0% interval (Wilson); the rule goes from 0 to {scale}.",
        $"Tweets publiés ayant neuf approbateurs ou plus. Point\u00A0: la part; trait\u00A0: son intervalle à 95\u00A0% (Wilson); la règle va de 0 à {scale}.");

    public static Bilingual Tweets { get; } = new("Tweets", "Tweets");

    public static Bilingual Median { get; } = new("Approvers, median", "Approbateurs, médiane");

    public static Bilingual Many { get; } = new("Nine or more", "Neuf ou plus");

    public static Bilingual Share { get; } = new("Share", "Part");

    public static Bilingual Interval { get; } = new("95\u00A0% interval", "Intervalle à 95\u00A0%");

    public static Bilingual TweetsOf(string tweets, string group) => new($"{tweets}: published tweets, {group}", $"{tweets}\u00A0: tweets publiés, {group}");

    public static Bilingual ManyOf(string tweets, string group) => new(
        $"{tweets}: tweets with nine approvers or more, {group}", $"{tweets}\u00A0: tweets à neuf approbateurs ou plus, {group}");

    public static Bilingual ApprovedByOf(string tweets, string stage) => new(
        $"{tweets}: published tweets approved by {stage}", $"{tweets}\u00A0: tweets publiés approuvés par {stage}");

    public static Bilingual RolesTitle { get; } = new("By role", "Par rôle");

    public static Bilingual RolesSummary { get; } = new(
        "A role is the stage that somebody acts in. Stages stand in the order of the work; nobody is named. Who approves in two stages counts in both.",
        "Un rôle est l’étape où la personne agit. Les étapes suivent l’ordre du travail; personne n’est nommé. Qui approuve à deux étapes compte aux deux.");

    public static Bilingual Role { get; } = new("Stage", "Étape");

    public static Bilingual Steps { get; } = new("Steps", "Approbations");

    public static Bilingual Approved { get; } = new("Tweets approved", "Tweets approuvés");

    public static Bilingual OfTweets { get; } = new("of the published", "des publiés");

    public static Bilingual People { get; } = new("People, median", "Personnes, médiane");

    public static Bilingual MostPeople { get; } = new("Most", "Maximum");

    public static Bilingual AllSteps { get; } = new("All steps", "Toutes les approbations");

    public static Bilingual UnknownActors(string steps, bool one) => new(
        one ? "One of these approvals names nobody." : $"{steps} of these approvals name nobody.",
        one ? "Une de ces approbations ne nomme personne." : $"{steps} de ces approbations ne nomment personne.");

    public static Bilingual Automated(string steps, bool one) => new(
        one ? "One automated approval is left out." : $"{steps} automated approvals are left out.",
        one ? "Une approbation automatisée est exclue." : $"{steps} approbations automatisées sont exclues.");
}
