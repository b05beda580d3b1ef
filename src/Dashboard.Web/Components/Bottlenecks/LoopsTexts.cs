using Dashboard.Domain.Text;

namespace Dashboard.Web.Components.Bottlenecks;

/// <summary>What is said of returns and handovers.</summary>
internal static class LoopsTexts
{
    public static Bilingual Title { get; } = new("What returns and handovers cost", "Ce que coûtent les retours et les transferts");

    public static Bilingual FirstPass(string share, string of, string interval) => new(
        $"{share} of {of} published tweets were never sent back (95\u00A0% interval {interval}).",
        $"{share} des {of} tweets publiés n’ont jamais été retournés (intervalle à 95\u00A0%\u00A0: {interval}).");

    public static Bilingual Cost(string returns, bool one, string time, string share) => new(
        $"{returns} {(one ? "return" : "returns")} cost {time}, {share} of the time: the author’s revisions, and further looks of stages that had had the tweet already.",
        $"{returns} {(one ? "retour a" : "retours ont")} coûté {time}, soit {share} du temps\u00A0: les révisions de l’auteur, et les nouveaux examens d’étapes qui avaient déjà eu le tweet.");

    public static Bilingual Handovers(string median, string most, string all, string between, string share) => new(
        $"A tweet changes hands {median} times (median; most {most}; {all} in all). Between stages, with nobody, lay {between} of the time, {share}.",
        $"Un tweet change de mains {median} fois (médiane; au plus {most}; {all} en tout). Entre les étapes, chez personne, ont passé {between}, soit {share} du temps.");

    public static Bilingual Sender { get; } = new("Sent back by", "Retourné par");

    public static Bilingual Returns { get; } = new("Returns", "Retours");

    public static Bilingual OfVisits { get; } = new("Of its visits", "De ses visites");

    public static Bilingual Next { get; } = new("Then went to", "Puis passé à");

    public static Bilingual Time { get; } = new("Time it cost", "Temps coûté");

    public static Bilingual Share { get; } = new("Of the time", "Du temps");

    public static Bilingual Together { get; } = new("Together", "Ensemble");

    public static Bilingual NextOf(string stage, string returns) => new($"{stage} {returns}", $"{stage} {returns}");

    public static Bilingual Itself { get; } = new("the same stage", "la même étape");

    public static Bilingual Out { get; } = new("out, without another look", "paru sans nouvel examen");

    public static Bilingual Others(string returns) => new($"others {returns}", $"autres {returns}");
}
