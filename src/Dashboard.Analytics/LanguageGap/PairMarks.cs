using Dashboard.Analytics.Facts;

namespace Dashboard.Analytics.LanguageGap;

/// <summary>What is counted of a gap, as the bits of one small number: which language came first, and whether it was short, by the clock on the wall.</summary>
internal static class PairMarks
{
    public const int Simultaneous = 0, EnglishFirst = 1, FrenchFirst = 2, Unknown = 3;
    public const int WithinAMinute = 4, WithinAnHour = 8, WithinADay = 16;

    /// <summary>One more than the largest.</summary>
    public const int Count = 32;

    private const int Order = 3;
    private const string English = "en", French = "fr";
    private const long Minute = 60_000, Hour = 60 * Minute, Day = 24 * Hour;

    public static int Of(FactStore facts, int later, int earlier)
    {
        var elapsed = facts.Columns.End[later] - facts.Columns.End[earlier];
        return OrderOf(facts, later, earlier, elapsed)
            | (elapsed <= Minute ? WithinAMinute : 0)
            | (elapsed <= Hour ? WithinAnHour : 0)
            | (elapsed <= Day ? WithinADay : 0);
    }

    /// <summary>Gaps that bear a bit.</summary>
    public static int With(ReadOnlySpan<int> counts, int bit)
    {
        var with = 0;
        for (var mark = 0; mark < counts.Length; mark++)
        {
            with += (mark & bit) != 0 ? counts[mark] : 0;
        }

        return with;
    }

    /// <summary>Gaps by what came first.</summary>
    public static PublicationOrder OrderOf(ReadOnlySpan<int> counts)
    {
        Span<int> orders = stackalloc int[Order + 1];
        orders.Clear();
        for (var mark = 0; mark < counts.Length; mark++)
        {
            orders[mark & Order] += counts[mark];
        }

        return new(orders[Simultaneous], orders[EnglishFirst], orders[FrenchFirst], orders[Unknown]);
    }

    private static int OrderOf(FactStore facts, int later, int earlier, long elapsed) => (elapsed, Language(facts, earlier), Language(facts, later)) switch
    {
        (0, _, _) => Simultaneous,
        (_, English, French) => EnglishFirst,
        (_, French, English) => FrenchFirst,
        _ => Unknown,
    };

    private static string Language(FactStore facts, int tweet)
    {
        var language = facts.Columns.Attribute(TweetAttribute.Language)[tweet];
        return language < 0 ? "" : facts.Codes.Languages[language];
    }
}
