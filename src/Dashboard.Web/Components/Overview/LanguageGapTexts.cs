using Dashboard.Domain.Text;

namespace Dashboard.Web.Components.Overview;

/// <summary>What is said of the gap between the two languages.</summary>
internal static class LanguageGapTexts
{
    public static Bilingual Title { get; } = new("How far apart English and French come out", "L’écart entre l’anglais et le français");

    public static Bilingual Summary(string pairs, bool one) => new(
        $"{pairs} {(one ? "pair" : "pairs")} of tweets, the same text in either language, with both out. A pair counts where its later tweet does; a filter by language or channel takes it where either tweet fits.",
        $"{pairs} {(one ? "paire" : "paires")} de tweets, le même texte dans chaque langue, dont les deux sont publiés. Une paire compte là où compte son second tweet; un filtre de langue ou de canal la retient si l’un des deux y répond.");

    public static Bilingual Median { get; } = new("Median gap", "Écart médian");

    public static Bilingual Longest { get; } = new("Longest gap", "Plus grand écart");

    public static Bilingual OneMinute { get; } = new("Within a minute", "En une minute ou moins");

    public static Bilingual WithinAnHour(string share) => new($"within an hour: {share}", $"en une heure ou moins\u00A0: {share}");

    public static Bilingual WithinADay(string share) => new($"within a day: {share}, elapsed", $"en un jour ou moins\u00A0: {share}, temps écoulé");

    public static Bilingual EnglishFirst { get; } = new("English first", "L’anglais d’abord");

    public static Bilingual FrenchFirst(string share, string pairs) => new($"French first: {share}, {pairs}", $"le français d’abord\u00A0: {share}, {pairs}");

    public static Bilingual Together(string pairs) => new($"at the same instant: {pairs}", $"au même instant\u00A0: {pairs}");

    public static Bilingual OrderUnknown(string pairs) => new($"language not recorded: {pairs}", $"langue non consignée\u00A0: {pairs}");

    public static Bilingual OneOut { get; } = new("One language out", "Une seule langue publiée");

    public static Bilingual Waiting(string pairs) => new($"the other in flight: {pairs}", $"l’autre en cours\u00A0: {pairs}");

    public static Bilingual EndedOtherwise(string pairs) => new($"the other ended unpublished: {pairs}", $"l’autre jamais publié\u00A0: {pairs}");

    public static Bilingual DaysOnly(string pairs, bool one) => new(
        one ? "One pair is known to the day only and gives no gap." : $"{pairs} pairs are known to the day only and give no gap.",
        one ? "Une paire n’est connue qu’au jour près et ne donne aucun écart." : $"{pairs} paires ne sont connues qu’au jour près et ne donnent aucun écart.");

    public static Bilingual Alone(string tweets, bool one) => new(
        one ? "One published tweet names a pair that no other tweet is of." : $"{tweets} published tweets each name a pair that no other tweet is of.",
        one ? "Un tweet publié nomme une paire dont aucun autre tweet n’est." : $"{tweets} tweets publiés nomment chacun une paire dont aucun autre tweet n’est.");

    public static Bilingual MoreThanTwo(string pairs, bool one) => new(
        one ? "One pair code is left out: more than two tweets bear it." : $"{pairs} pair codes are left out: more than two tweets bear each.",
        one ? "Un code de paire est laissé de côté\u00A0: plus de deux tweets le portent." : $"{pairs} codes de paire sont laissés de côté\u00A0: plus de deux tweets portent chacun.");
}
