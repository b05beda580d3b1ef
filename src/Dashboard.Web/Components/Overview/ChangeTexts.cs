using Dashboard.Domain.Text;

namespace Dashboard.Web.Components.Overview;

/// <summary>What is said of the period before.</summary>
internal static class ChangeTexts
{
    public static Bilingual Longer(string apart, string was, string n) => new($"{apart} longer than {was}, n\u00A0=\u00A0{n}", $"{apart} de plus que {was}, n\u00A0=\u00A0{n}");

    public static Bilingual Shorter(string apart, string was, string n) => new($"{apart} shorter than {was}, n\u00A0=\u00A0{n}", $"{apart} de moins que {was}, n\u00A0=\u00A0{n}");

    public static Bilingual More(string apart, string was, string n) => new($"{apart} more than {was}, n\u00A0=\u00A0{n}", $"{apart} de plus que {was}, n\u00A0=\u00A0{n}");

    public static Bilingual Fewer(string apart, string was, string n) => new($"{apart} fewer than {was}, n\u00A0=\u00A0{n}", $"{apart} de moins que {was}, n\u00A0=\u00A0{n}");

    public static Bilingual Above(string points, bool one, string was, string n) => new(
        $"{points} {(one ? "point" : "points")} above {was}, n\u00A0=\u00A0{n}", $"{points} {(one ? "point" : "points")} au-dessus de {was}, n\u00A0=\u00A0{n}");

    public static Bilingual Below(string points, bool one, string was, string n) => new(
        $"{points} {(one ? "point" : "points")} below {was}, n\u00A0=\u00A0{n}", $"{points} {(one ? "point" : "points")} au-dessous de {was}, n\u00A0=\u00A0{n}");

    public static Bilingual NoChange(string apart, string was, string n) => new($"no change from {was}, n\u00A0=\u00A0{n}", $"inchangé\u00A0: {was}, n\u00A0=\u00A0{n}");

    public static Bilingual MoreOn(string apart, string was, string day) => new($"{apart} more than the {was} of {day}", $"{apart} de plus que les {was} du {day}");

    public static Bilingual FewerOn(string apart, string was, string day) => new($"{apart} fewer than the {was} of {day}", $"{apart} de moins que les {was} du {day}");

    public static Bilingual AsMany(string day) => new($"as many as on {day}", $"autant que le {day}");

    public static Bilingual Overlapping(string change) => new($"{change}; the intervals overlap", $"{change}; les intervalles se recoupent");

    public static Bilingual Before(string was, string n) => new($"before: {was}, n\u00A0=\u00A0{n}", $"avant\u00A0: {was}, n\u00A0=\u00A0{n}");

    public static Bilingual NoFigureBefore(string n) => new($"no figure before, n\u00A0=\u00A0{n}", $"aucun chiffre avant, n\u00A0=\u00A0{n}");

    public static Bilingual Compared(string from, string to) => new(
        $"Compared with the period before, {from} to {to}: as many days.",
        $"Comparés à la période précédente, du {from} au {to}\u00A0: autant de jours.");

    public static Bilingual Slower(bool finished, bool openCounted) => new(
        $"It has become slower, by {English(finished, openCounted)}.", $"C’est devenu plus lent, selon {French(finished, openCounted)}.");

    public static Bilingual Faster(bool finished, bool openCounted) => new(
        $"It has become faster, by {English(finished, openCounted)}.", $"C’est devenu plus rapide, selon {French(finished, openCounted)}.");

    public static Bilingual Unclear { get; } = new(
        "Whether it has become faster or slower can’t be told: the intervals of the medians overlap.",
        "On ne peut dire si c’est devenu plus rapide ou plus lent\u00A0: les intervalles des médianes se recoupent.");

    public static Bilingual Contrary { get; } = new(
        "Whether it has become faster or slower can’t be told: the two medians went opposite ways.",
        "On ne peut dire si c’est devenu plus rapide ou plus lent\u00A0: les deux médianes vont en sens contraires.");

    public static Bilingual RecordBegins(string day) => new(
        $"The record begins on {day}, within that period, so that tweets already under way then are missing from it.",
        $"Le dossier commence le {day}, dans cette période\u00A0: il y manque donc les tweets déjà en cours à ce moment.");

    public static Bilingual NothingEarlier { get; } = new(
        "There is no earlier period in the record to compare with.", "Le dossier n’a pas de période antérieure à laquelle comparer.");

    private static string English(bool finished, bool openCounted) =>
        finished && openCounted ? "both medians" : finished ? "the median of finished tweets" : "the median with open tweets counted";

    private static string French(bool finished, bool openCounted) =>
        finished && openCounted ? "les deux médianes" : finished ? "la médiane des tweets finis" : "la médiane qui compte les tweets en cours";
}
