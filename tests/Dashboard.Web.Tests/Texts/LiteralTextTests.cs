using System.Text;
using System.Text.RegularExpressions;

namespace Dashboard.Web.Tests.Texts;

/// <summary>A text in a component's markup would be in one language: every word that a person reads is a Bilingual.</summary>
public sealed partial class LiteralTextTests
{
    [Fact]
    public void Components_InTheirMarkup_HaveNoWordsOfTheirOwn()
    {
        var root = Root();
        var found = Directory.EnumerateFiles(Path.Combine(root, "src", "Dashboard.Web"), "*.razor", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(file => Words(File.ReadAllText(file)).Select(word => $"{Path.GetRelativePath(root, file)}: {word}"))
            .ToArray();
        Assert.Empty(found);
    }

    [Theory]
    [InlineData("<p>Hello</p>", "Hello")]
    [InlineData("<a title=\"Close it\">@Reader[Texts.A]</a>", "Close it")]
    [InlineData("<b>@x</b> tweets <i>@y</i>", "tweets")]
    public void Words_OfMarkup_AreFound(string markup, string word) => Assert.Equal([word], Words(markup));

    [Theory]
    [InlineData("@* A comment <p>Words</p> *@<p>@Reader[Texts.A] – ×</p>")]
    [InlineData("@if (x < y)\n{\n  <p title=\"@Reader[Texts.A]\">@Formats.Count(n)</p>\n}\n@code { private int Words => 1; }")]
    public void Words_OfExpressions_AreNone(string markup) => Assert.Empty(Words(markup));

    /// <summary>What stands between tags, and in attributes that are read aloud and begin with no expression, once expressions and code are taken away.</summary>
    private static IEnumerable<string> Words(string razor)
    {
        var markup = Code().Replace(Comment().Replace(razor, ""), "");
        return Between().Matches(markup).Select(match => WithoutExpressions(match.Groups["text"].Value))
            .Concat(Spoken().Matches(markup).Select(match => match.Groups["text"].Value))
            .Select(text => text.Trim())
            .Where(text => Letters().IsMatch(text));
    }

    /// <summary>An expression goes on through names, dots and whatever stands in brackets.</summary>
    private static string WithoutExpressions(string text)
    {
        var (kept, depth, isExpression) = (new StringBuilder(), 0, false);
        foreach (var sign in text)
        {
            isExpression = sign == '@' || (isExpression && (depth > 0 || char.IsLetterOrDigit(sign) || sign is '.' or '_' or '(' or '['));
            depth += !isExpression ? 0 : sign is '(' or '[' ? 1 : sign is ')' or ']' ? -1 : 0;
            if (!isExpression)
            {
                kept.Append(sign);
            }
        }

        return kept.ToString();
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Dashboard.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("These tests run within the sources.");
        }

        return folder.FullName;
    }

    [GeneratedRegex(@"@\*.*?\*@", RegexOptions.Singleline, 1000)]
    private static partial Regex Comment();

    [GeneratedRegex(@"@code\s*\{.*", RegexOptions.Singleline, 1000)]
    private static partial Regex Code();

    /// <summary>On one line: statements of C# stand on lines of their own.</summary>
    [GeneratedRegex(@"</?[a-zA-Z!][^<>\n]*>(?<text>[^<>\n{}]+)(?=</?[a-zA-Z])", RegexOptions.None, 1000)]
    private static partial Regex Between();

    [GeneratedRegex("(?:title|aria-label|alt|placeholder)=\"(?<text>[^@\"][^\"]*)\"", RegexOptions.None, 1000)]
    private static partial Regex Spoken();

    [GeneratedRegex(@"\p{L}{2,}", RegexOptions.None, 1000)]
    private static partial Regex Letters();
}
