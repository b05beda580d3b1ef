using System.Xml.Linq;

namespace Dashboard.Domain.Tests.House;

/// <summary>The drawing of who may know whom. A new arrow is a decision: make it here first.</summary>
public class ReferenceTests
{
    private static readonly Dictionary<string, string[]> Drawing = new()
    {
        ["Domain"] = [],
        ["Storage"] = ["Domain"],
        ["Exchange"] = ["Domain"],
        ["Analytics"] = ["Domain"],
        ["Operations"] = ["Analytics", "Exchange", "Storage"],
        ["Web"] = ["Operations"],
        ["Cli"] = ["Operations"],
    };

    /// <summary>Packages that tie a project to the outside; each may stand in one place only.</summary>
    private static readonly Dictionary<string, string> Homes = new()
    {
        ["Dapper"] = "Storage",
        ["Microsoft.Data.Sqlite"] = "Storage",
        ["CsvHelper"] = "Exchange",
        ["MathNet.Numerics"] = "Analytics",
        ["Spectre.Console"] = "Cli",
        ["System.CommandLine"] = "Cli",
        ["NodaTime"] = "Domain",
    };

    [Fact]
    public void Projects_AsReferenced_AreTheDrawing()
    {
        var actual = Projects().ToDictionary(project => project.Name, project => References(project.Xml));
        Assert.Equal(Drawing.Keys.Order(), actual.Keys.Order());
        Assert.All(Drawing, pair => Assert.Equal(pair.Value, actual[pair.Key]));
    }

    [Fact]
    public void Packages_OfTheOutside_StandInOneProjectEach() => Assert.All(
        Projects().SelectMany(project => project.Xml.Descendants("PackageReference").Select(package => (project.Name, Package: package.Attribute("Include")!.Value))),
        reference => Assert.Equal(Homes.GetValueOrDefault(reference.Package, reference.Name), reference.Name));

    private static IEnumerable<(string Name, XElement Xml)> Projects() => Sources.Below("src", ".csproj")
        .Select(file => (Path.GetFileNameWithoutExtension(file.Path)["Dashboard.".Length..], XElement.Parse(file.Text)));

    private static string[] References(XElement project) =>
        [.. project.Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/'))["Dashboard.".Length..])
            .Order()];
}
