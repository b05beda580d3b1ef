using Dashboard.Domain.Text;
using Dashboard.Domain.Visits;
using Dashboard.Web.Components.Method;

namespace Dashboard.Web.Tests.Method;

/// <summary>The method page is complete: what any page can point at has its paragraph, with its rule, in both languages.</summary>
public sealed class MethodThemesTests
{
    private static readonly MethodParagraph[] Paragraphs = [.. MethodThemes.All.SelectMany(theme => theme.Paragraphs)];

    public static TheoryData<string> Anchors => [.. MethodTopics.All.Select(topic => topic.Anchor)];

    [Fact]
    public void Paragraphs_OfThePage_AreTheTopicsInTheirOrder() => Assert.Equal(MethodTopics.All, Paragraphs.Select(paragraph => paragraph.Topic));

    [Fact]
    public void Topics_ThatAPageCanName_AreAllExplained()
    {
        var named = typeof(MethodTopics).GetProperties().Where(property => property.PropertyType == typeof(MethodTopic)).Select(property => (MethodTopic)property.GetValue(null)!);
        Assert.Equal(named.Select(topic => topic.Anchor).Order(StringComparer.Ordinal), MethodTopics.All.Select(topic => topic.Anchor).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Anchors_OfTopics_AreDistinct() => Assert.Equal(MethodTopics.All.Count, MethodTopics.All.Select(topic => topic.Anchor).Distinct(StringComparer.Ordinal).Count());

    [Theory]
    [MemberData(nameof(Anchors))]
    public void Paragraph_OfATopic_HasAFormulaAndItsEdgesInBothLanguages(string anchor)
    {
        var paragraph = Of(anchor);
        foreach (var rule in new[] { paragraph.Rule.English, paragraph.Rule.French })
        {
            Assert.Contains(rule, sign => sign is '=' or '<' or '≤');
        }

        // A formula has the same lines in both languages.
        Assert.Equal(paragraph.Rule.English.Split('\n').Length, paragraph.Rule.French.Split('\n').Length);
        Assert.NotEmpty(paragraph.Edges);
        Assert.EndsWith("?", paragraph.Question.English, StringComparison.Ordinal);
        Assert.EndsWith("\u00A0?", paragraph.Question.French, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Anchors))]
    public void Paragraph_InFrench_KeepsItsSignsBesideTheirWords(string anchor)
    {
        var paragraph = Of(anchor);
        foreach (var text in (Bilingual[])[paragraph.Question, paragraph.Meaning, paragraph.Rule, .. paragraph.Edges])
        {
            foreach (var loose in new[] { " :", " »", "« ", " %", " ?", "'" })
            {
                Assert.DoesNotContain(loose, text.French, StringComparison.Ordinal);
            }

            Assert.DoesNotContain("'", text.English, StringComparison.Ordinal);
            Assert.NotEqual(text.English, text.French);
        }
    }

    [Fact]
    public void Flags_ThatTheRecordKeeps_AreEachExplained()
    {
        foreach (var rule in new[] { Of("flags").Rule.English, Of("flags").Rule.French })
        {
            Assert.Equal(TweetFlagCodes.All.Select(flag => flag.Code), rule.Split('\n').Select(line => line.Split(" = ")[0]));
        }
    }

    [Fact]
    public void Suppression_OfSmallGroups_SaysWhereItEnds() =>
        Assert.StartsWith("Across selections it is not claimed", Of("suppression").Edges[0].English, StringComparison.Ordinal);

    private static MethodParagraph Of(string anchor) => Paragraphs.Single(paragraph => paragraph.Topic.Anchor == anchor);
}
