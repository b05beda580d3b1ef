using Dashboard.Domain.Text;

namespace Dashboard.Web.Components.Approvers;

/// <summary>What the approvers page says besides its sentence.</summary>
internal static class ApproversTexts
{
    public static Bilingual TimesTitle { get; } = new("Time to publish, by number of approvers", "Délai de publication, selon le nombre d’approbateurs");

    public static Bilingual TimesSummary(string n) => new(
        $"How the times spread for each number of approvers, n = {n}. They go together or not; that does not make one the cause of the other: what is sensitive may need more of both.",
        $"Répartition des délais pour chaque nombre d’approbateurs, n = {n}. Les deux vont de pair ou non; l’un n’est pas pour autant la cause de l’autre\u00A0: un sujet délicat peut demander plus des deux.");

    public static Bilingual TimesNote { get; } = new(
        "Box: the middle half, with the median; whiskers: 5th to 95th percentile (p5–p95). A box stands from 5 tweets on; the table gives the median from one. Numbers that no tweet has are left out.",
        "Boîte\u00A0: la moitié centrale, avec la médiane; moustaches\u00A0: du 5e au 95e centile (p5–p95). Une boîte est tracée à partir de 5 tweets; le tableau donne la médiane dès un seul. Les nombres qu’aucun tweet n’a sont omis.");

    public static Bilingual TimesNotePooled(string pooled) => new(
        $"{TimesNote.English} From {pooled} approvers on tweets are taken together.",
        $"{TimesNote.French} À partir de {pooled} approbateurs, les tweets sont regroupés.");

    public static Bilingual TooFew { get; } = new("fewer than 5 tweets", "moins de 5 tweets");

    public static Bilingual ElapsedAxis { get; } = new("Approvers; time to publish, elapsed", "Approbateurs; délai de publication, temps écoulé");

    public static Bilingual WorkingAxis { get; } = new("Approvers; time to publish, working hours", "Approbateurs; délai de publication, heures ouvrables");

    public static Bilingual Box(string approvers, string median, string middle, string most, string n) => new(
        $"{approvers} approvers: median {median}, middle half {middle}, p5–p95 {most}, n = {n}",
        $"{approvers} approbateurs\u00A0: médiane {median}, moitié centrale {middle}, p5–p95 {most}, n = {n}");

    public static Bilingual CountsTitle { get; } = new("Four counts, kept apart", "Quatre décomptes à ne pas confondre");

    public static Bilingual CountsSummary(string n) => new(
        $"Per published tweet, n = {n}. All go under the name “approvers” somewhere. Automated actors are left out.",
        $"Par tweet publié, n = {n}. Tous quatre passent ici ou là pour «\u00A0les approbateurs\u00A0». Les acteurs automatisés sont exclus.");

    public static Bilingual Count { get; } = new("Count", "Décompte");

    public static Bilingual Median { get; } = new("Median", "Médiane");

    public static Bilingual Most { get; } = new("Most", "Maximum");

    public static Bilingual NinetiethFrom { get; } = new("p90 is shown from 20 tweets on.", "Le p90 figure à partir de 20 tweets.");

    public static Bilingual Approvers { get; } = new("Approvers", "Approbateurs");

    public static Bilingual ApproversMeans { get; } = new(
        "different people who approved; without a name, one for each stage",
        "personnes différentes qui ont approuvé; sans nom, une par étape");

    public static Bilingual Hands { get; } = new("Hands", "Mains");

    public static Bilingual HandsMeans { get; } = new(
        "different people who did anything at all, drafting included",
        "personnes différentes qui ont fait quoi que ce soit, rédaction comprise");

    public static Bilingual Groups { get; } = new("Groups", "Groupes");

    public static Bilingual GroupsMeans { get; } = new("different stages that approved", "étapes différentes qui ont approuvé");

    public static Bilingual Steps { get; } = new("Steps", "Approbations");

    public static Bilingual StepsMeans { get; } = new("approvals, each time one was given", "chaque approbation donnée, même répétée");

    public static Bilingual NineOrMore(string of, string share, string interval) => new(
        $"of {of} tweets had nine approvers or more: {share}, 95\u00A0% interval {interval}.",
        $"tweets sur {of} ont eu neuf approbateurs ou plus\u00A0: {share}, intervalle à 95\u00A0%\u00A0: {interval}.");
}
