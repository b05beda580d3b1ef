using System.Globalization;
using System.Text.RegularExpressions;
using Dashboard.Testing;

namespace Dashboard.Web.Tests.House;

/// <summary>
/// Contrast of the colours in tokens.css, computed as WCAG 2.2 does (relative luminance; 1.4.3 for text, 1.4.11 for marks), in the light, in the
/// dark and on paper.
/// </summary>
public sealed partial class ContrastTests
{
    private const double OfText = 4.5;
    private const double OfMarks = 3;

    public static TheoryData<string> Looks => ["light", "dark", "print"];

    [Theory]
    [MemberData(nameof(Looks))]
    public void Texts_OnWhatTheyStandOn_CanBeRead(string look) => Check(look, OfText, [
        .. Pairs(["ink", "ink-2", "accent", "mark"], ["paper", "raised", "notice"]),
        ("on-accent", "accent"), ("heat-ink", "heat-0"), ("heat-ink", "heat-1"), ("heat-ink", "heat-2"), ("heat-ink", "heat-3"),
        ("heat-ink-strong", "heat-4"), ("heat-ink-strong", "heat-5"), ("heat-ink-strong", "heat-6"),
    ]);

    [Theory]
    [MemberData(nameof(Looks))]
    public void Marks_OnPaper_CanBeSeen(string look) => Check(look, OfMarks, [
        .. Pairs([.. Enumerable.Range(1, 12).Select(stage => $"stage-{stage}"), "accent", "mark", "quiet", "edge"], ["paper", "notice"]),
    ]);

    /// <summary>Black on white is the most that there is; the grey of WCAG's own example is just enough for text.</summary>
    [Theory]
    [InlineData("#000000", "#ffffff", 21.0)]
    [InlineData("#767676", "#ffffff", 4.54)]
    [InlineData("#1f5f8b", "#1f5f8b", 1.0)]
    public void Contrast_OfTwoColours_IsWcags(string one, string other, double expected) => Assert.Equal(expected, Contrast(one, other), 2);

    [Fact]
    public void Looks_OfTheSheet_KnowTheSameColours() =>
        Assert.All(Looks, look => Assert.Equal(Tokens("light").Keys.Order(StringComparer.Ordinal), Tokens(look).Keys.Order(StringComparer.Ordinal)));

    private static void Check(string look, double least, IEnumerable<(string Ink, string Ground)> pairs)
    {
        var tokens = Tokens(look);
        var poor = pairs.Select(pair => (pair.Ink, pair.Ground, Contrast: Contrast(tokens[pair.Ink], tokens[pair.Ground]))).Where(pair => pair.Contrast < least);
        Assert.Empty(poor);
    }

    private static IEnumerable<(string Ink, string Ground)> Pairs(string[] inks, string[] grounds) => inks.SelectMany(ink => grounds.Select(ground => (ink, ground)));

    /// <summary>Dark and print change what light says; print comes last, so that it holds for who reads in the dark, too.</summary>
    private static Dictionary<string, string> Tokens(string look)
    {
        var sheet = File.ReadAllText(Path.Combine(SharedData.Root, "src", "Dashboard.Web", "wwwroot", "tokens.css"));
        var (dark, print) = (sheet.IndexOf("@media (prefers-color-scheme: dark)", StringComparison.Ordinal), sheet.IndexOf("@media print", StringComparison.Ordinal));
        Assert.True(0 < dark && dark < print);
        string[] parts = look switch
        {
            "light" => [sheet[..dark]],
            "dark" => [sheet[..dark], sheet[dark..print]],
            _ => [sheet[..dark], sheet[dark..print], sheet[print..]],
        };
        var tokens = new Dictionary<string, string>();
        foreach (Match match in Token().Matches(string.Concat(parts)))
        {
            tokens[match.Groups["name"].Value] = match.Groups["colour"].Value;
        }

        return tokens;
    }

    private static double Contrast(string one, string other)
    {
        var (first, second) = (Luminance(one), Luminance(other));
        return (Math.Max(first, second) + 0.05) / (Math.Min(first, second) + 0.05);
    }

    private static double Luminance(string colour)
    {
        return (0.2126 * Part(1)) + (0.7152 * Part(3)) + (0.0722 * Part(5));

        double Part(int place)
        {
            var part = int.Parse(colour.AsSpan(place, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);
        }
    }

    [GeneratedRegex("--(?<name>[a-z0-9-]+): (?<colour>#[0-9a-f]{6});", RegexOptions.None, 1000)]
    private static partial Regex Token();
}
