using Dashboard.Domain.Text;

namespace Dashboard.Web.Components.Overview;

/// <summary>What the overview says besides its sentence.</summary>
internal static class OverviewTexts
{
    public static Bilingual Title { get; } = new("Overview", "Vue d’ensemble");

    public static Bilingual Tiles { get; } = new("Headline figures", "Chiffres principaux");

    public static Bilingual Purposes { get; } = new("What the tweets are for", "À quoi servent les tweets");

    public static Bilingual PurposesNote { get; } = new(
        "Published tweets. A study of Government of Canada tweets found 91\u00A0% informational and 3\u00A0% participatory.",
        "Tweets publiés. Une étude des tweets du gouvernement du Canada a trouvé 91\u00A0% d’informatifs et 3\u00A0% de participatifs.");

    public static Bilingual Purpose { get; } = new("Purpose", "But");

    public static Bilingual Tweets { get; } = new("Tweets", "Tweets");

    public static Bilingual TweetsOf(string tweets, string purpose) => new($"{tweets}: published tweets, {purpose}", $"{tweets}\u00A0: tweets publiés, {purpose}");

    public static Bilingual Share { get; } = new("Share", "Part");

    public static Bilingual Median { get; } = new("Median", "Médiane");

    public static Bilingual Approvers { get; } = new("Approvers", "Approbateurs");
}
