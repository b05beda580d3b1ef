using System.Reflection;
using Dashboard.Domain.Text;
using Dashboard.Web.Hosting;

namespace Dashboard.Web.Tests.Texts;

/// <summary>Every text that the pages say, found by its type: those that are written down, and those made of figures.</summary>
public sealed class BilingualTextsTests
{
    private const BindingFlags Static = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static readonly Type[] Types = typeof(DashboardOptions).Assembly.GetTypes();

    public static TheoryData<string, string, string> Texts => [.. All().Select(text => new TheoryDataRow<string, string, string>(text.Where, text.Text.English, text.Text.French))];

    [Fact]
    public void Texts_OfThisProgram_AreFound() => Assert.True(All().Count() > 60);

    [Theory]
    [MemberData(nameof(Texts), DisableDiscoveryEnumeration = true)]
    public void Text_InFrench_KeepsItsSignsBesideTheirWords(string where, string english, string french)
    {
        Assert.False(string.IsNullOrWhiteSpace(english), where);
        foreach (var loose in new[] { " :", " »", "« ", " %" })
        {
            Assert.False(french.Contains(loose, StringComparison.Ordinal), $"{where}: a plain space in “{loose}” of “{french}” lets the line break there.");
        }

        foreach (var foreign in new[] { " ;", "\u00A0;", " ?", "\u00A0?", " !", "\u00A0!" })
        {
            Assert.False(french.Contains(foreign, StringComparison.Ordinal), $"{where}: in Canada no space stands before the sign in “{foreign}” of “{french}”.");
        }

        Assert.False(french.Contains('\'', StringComparison.Ordinal) || english.Contains('\'', StringComparison.Ordinal), $"{where}: the apostrophe is ’.");
    }

    private static IEnumerable<(string Where, Bilingual Text)> All() => Properties().Concat(Methods());

    private static IEnumerable<(string Where, Bilingual Text)> Properties() =>
        from type in Types
        from property in type.GetProperties(Static)
        where property.PropertyType == typeof(Bilingual) && property.GetIndexParameters().Length == 0
        select ($"{type.Name}.{property.Name}", (Bilingual)property.GetValue(null)!);

    /// <summary>Functions of figures and choices, called with each value of their choices.</summary>
    private static IEnumerable<(string Where, Bilingual Text)> Methods() =>
        from type in Types
        where type.Name.EndsWith("Texts", StringComparison.Ordinal)
        from method in type.GetMethods(Static)
        where method.ReturnType == typeof(Bilingual) && !method.IsSpecialName && method.GetParameters().All(parameter => parameter.ParameterType == typeof(string) || parameter.ParameterType == typeof(bool))
        from choice in new[] { false, true }
        let text = method.Invoke(null, [.. method.GetParameters().Select(parameter => parameter.ParameterType == typeof(bool) ? (object)choice : "7")]) as Bilingual
        where text is not null
        select ($"{type.Name}.{method.Name}", text);
}
