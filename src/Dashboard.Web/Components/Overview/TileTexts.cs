using Dashboard.Domain.Text;

namespace Dashboard.Web.Components.Overview;

/// <summary>What the tiles say.</summary>
internal static class TileTexts
{
    public static Bilingual Median { get; } = new("Median time to publish", "Délai de publication médian");

    public static Bilingual OpenCounted { get; } = new("…open tweets counted", "…tweets en cours compris");

    public static Bilingual Ninetieth { get; } = new("90th percentile", "90e centile");

    public static Bilingual Target { get; } = new("Within target", "Dans la cible");

    public static Bilingual TargetOf(string duration) => new($"Within target ({duration})", $"Dans la cible ({duration})");

    public static Bilingual Approvers { get; } = new("Approvers per tweet", "Approbateurs par tweet");

    public static Bilingual InFlight { get; } = new("In flight", "En cours");

    public static Bilingual Bottleneck { get; } = new("First bottleneck", "Premier goulot");

    public static Bilingual NoTarget { get; } = new("no target set", "aucune cible fixée");

    public static Bilingual NoWinner { get; } = new("a tie, or no stage held them", "égalité, ou aucune étape");

    public static Bilingual NoInterval { get; } = new("interval from n = 6", "intervalle à partir de n = 6");

    public static Bilingual NothingInFlight { get; } = new("nothing is waiting", "rien n’attend");

    public static Bilingual NeverHalf { get; } = new("fewer than half are published yet", "moins de la moitié sont publiés");

    public static Bilingual N(string n) => new($"n = {n}", $"n = {n}");

    public static Bilingual Interval(string interval) => new($"95\u00A0% interval {interval}", $"intervalle à 95\u00A0%\u00A0: {interval}");

    public static Bilingual OfStarted(string started, string open) => new(
        $"Kaplan-Meier, of {started} tweets started, {open} still open",
        $"Kaplan-Meier, sur {started} tweets commencés, {open} encore en cours");

    public static Bilingual MetOf(string met, string of) => new($"{met} of {of}", $"{met} sur {of}");

    public static Bilingual WithoutTarget(string tweets) => new($"{tweets} without a target", $"{tweets} sans cible");

    public static Bilingual Most(string most) => new($"median; most {most}", $"médiane; au plus {most}");

    public static Bilingual NineOrMore(string share) => new($"nine or more: {share}", $"neuf ou plus\u00A0: {share}");

    public static Bilingual Oldest(string age, string? stage) => new(
        $"oldest {age}{(stage is null ? "" : $", {stage}")}",
        $"le plus ancien\u00A0: {age}{(stage is null ? "" : $", {stage}")}");

    public static Bilingual Overdue(string overdue, string withTarget) => new(
        $"{overdue} overdue of {withTarget} with a target",
        $"{overdue} en retard sur {withTarget} avec cible");

    public static Bilingual ShareOf(string share, string tweets) => new(
        $"{share} of the time of {tweets} tweets",
        $"{share} du temps de {tweets} tweets");
}
