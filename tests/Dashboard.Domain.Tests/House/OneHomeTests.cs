using System.Text.RegularExpressions;

namespace Dashboard.Domain.Tests.House;

/// <summary>What may be said in one place only.</summary>
public partial class OneHomeTests
{
    [Fact]
    public void Sql_InSources_IsSaidByStorageAlone() => Assert.Empty(
        Sources.Below("src", ".cs", ".razor")
            .Where(file => !file.Path.StartsWith("src/Dashboard.Storage/", StringComparison.Ordinal) && Sql().IsMatch(file.Text))
            .Select(file => file.Path));

    [Fact]
    public void Sql_InStorage_IsFoundByTheSamePattern() =>
        Assert.Contains(Sources.Below("src/Dashboard.Storage", ".cs", ".sql"), file => Sql().IsMatch(file.Text));

    [Fact]
    public void ApexCharts_InSources_IsSaidByOneComponentAlone() => Assert.All(
        Sources.Below("src", ".cs", ".razor", ".js").Where(file => file.Text.Contains("apexcharts", StringComparison.OrdinalIgnoreCase)),
        file => Assert.StartsWith("src/Dashboard.Web/Components/Charts/ApexChart.", file.Path, StringComparison.Ordinal));

    [Fact]
    public void MarkupFromText_InSources_IsNowhere() => Assert.Empty(
        Sources.Below("src", ".cs", ".razor", ".js")
            .Where(file => RawMarkup().IsMatch(file.Text))
            .Select(file => file.Path));

    [GeneratedRegex(@"\b(SELECT\s.+\sFROM|INSERT\s+(OR\s+\w+\s+)?INTO|DELETE\s+FROM|UPDATE\s+\w+\s+SET|CREATE\s+(TABLE|VIEW|TRIGGER)|PRAGMA\s)\b", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Sql();

    [GeneratedRegex(@"MarkupString|AddMarkupContent|innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function\(", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex RawMarkup();
}
