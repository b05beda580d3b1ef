using System.Text.RegularExpressions;
using Dashboard.Testing;
using Dashboard.Web.Components.Charts;

namespace Dashboard.Web.Tests.House;

/// <summary>A module that the page does not name is fetched only when the one that imports it has come: the charts wait for it.</summary>
public sealed partial class ChartModulesTests
{
    [Fact]
    public void Modules_OfTheChart_AreWhatItsScriptImports()
    {
        var imported = new SortedSet<string>(StringComparer.Ordinal);
        Follow(ApexChart.Modules[0]);
        Assert.Equal(imported, ApexChart.Modules.Order(StringComparer.Ordinal));

        void Follow(string module)
        {
            // The engine is one file.
            if (!imported.Add(module) || module.StartsWith("lib/", StringComparison.Ordinal))
            {
                return;
            }

            var here = new Uri("http://site/" + module);
            foreach (var import in Imports().Matches(File.ReadAllText(FileOf(module))).Select(match => match.Groups["path"].Value))
            {
                Follow(new Uri(here, import).AbsolutePath[1..]);
            }
        }
    }

    private static string FileOf(string module)
    {
        var web = Path.Combine(SharedData.Root, "src", "Dashboard.Web");
        return module.StartsWith("Components/", StringComparison.Ordinal) ? Path.Combine(web, module) : Path.Combine(web, "wwwroot", module);
    }

    [GeneratedRegex("^import (?:.* from )?\"(?<path>[^\"]+)\";$", RegexOptions.Multiline, 1000)]
    private static partial Regex Imports();
}
