using System.Text.RegularExpressions;
using Dashboard.Testing;

namespace Dashboard.Web.Tests.House;

/// <summary>No component goes untested: each is rendered by a test, or is part of one that is; what can't be has its reason here.</summary>
public sealed partial class ComponentTests
{
    private static readonly Dictionary<string, string> Elsewhere = new()
    {
        ["App"] = "The document: Hosting's tests fetch it, and every browser test opens it.",
        ["Routes"] = "Chooses the page: every browser test goes through it.",
        ["Failed"] = "ErrorPagesTests fetch it.",
        ["NotFound"] = "ErrorPagesTests fetch it.",
        ["PlainLayout"] = "The frame of both.",
        ["ReconnectDialog"] = "Written once beside the pages; only a browser that loses its circuit opens it.",
    };

    [Fact]
    public void Components_OfTheSources_AreRenderedByATest()
    {
        var components = Directory.EnumerateFiles(At("src", "Dashboard.Web", "Components"), "*.razor", SearchOption.AllDirectories)
            .Where(file => !Path.GetFileName(file).StartsWith('_'))
            .ToDictionary(file => Path.GetFileNameWithoutExtension(file), File.ReadAllText);
        var reached = new HashSet<string>();
        var next = new Queue<string>(Directory.EnumerateFiles(At("tests", "Dashboard.Web.Tests"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Rendered().Matches(File.ReadAllText(file)))
            .Select(match => match.Groups["name"].Value)
            .Where(components.ContainsKey));
        while (next.TryDequeue(out var name))
        {
            if (reached.Add(name))
            {
                Tags().Matches(components[name]).Select(match => match.Groups["name"].Value).Where(components.ContainsKey).ToList().ForEach(next.Enqueue);
            }
        }

        Assert.NotEmpty(reached);
        Assert.Equal(Elsewhere.Keys.Order(StringComparer.Ordinal), components.Keys.Except(reached).Order(StringComparer.Ordinal));
    }

    private static string At(params string[] parts) => Path.Combine([SharedData.Root, .. parts]);

    [GeneratedRegex(@"\bRender<(?<name>\w+)>", RegexOptions.None, 1000)]
    private static partial Regex Rendered();

    [GeneratedRegex(@"<(?<name>[A-Z]\w+)[\s/>]", RegexOptions.None, 1000)]
    private static partial Regex Tags();
}
