using Bunit;
using Dashboard.Domain.Text;
using Dashboard.Web.Components.Method;
using Dashboard.Web.Components.Pages;
using Dashboard.Web.Languages;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests.Pages;

/// <summary>No reports are registered here: the page stands where the record can't be read.</summary>
public sealed class MethodPageTests : BunitContext
{
    private readonly ReaderLanguage _reader = new();

    public MethodPageTests()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddSingleton(_reader);
    }

    [Fact]
    public void Page_OfTheMethod_HasAParagraphForEachTopicAtItsAnchor()
    {
        var page = Render<MethodPage>();
        Assert.Equal(MethodTopics.All.Select(topic => topic.Anchor), page.FindAll("article[id]").Select(article => article.Id));
        Assert.All(page.FindAll("article"), article => Assert.NotEmpty(article.QuerySelectorAll(".rule code")));
    }

    [Fact]
    public void Contents_OfThePage_LeadToEveryParagraphOfThisAddress()
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo("/method?lane=crisis");
        var links = Render<MethodPage>().FindAll(".method-contents a").Select(link => link.GetAttribute("href"));
        Assert.Equal(MethodTopics.All.Select(topic => $"/method?lane=crisis#{topic.Anchor}"), links);
    }

    [Fact]
    public void Paragraph_ThatIsShownOnPages_LeadsBackWithTheSelection()
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo("/method?lane=crisis");
        var back = Render<MethodPage>().FindAll("#rework .shown a").Select(link => link.GetAttribute("href"));
        Assert.Equal(["/bottlenecks?lane=crisis", "/tweets?lane=crisis"], back);
    }

    [Fact]
    public void Headings_OfThePage_SkipNoLevel()
    {
        var levels = Render<MethodPage>().FindAll("h1, h2, h3, h4").Select(heading => heading.TagName[1] - '0').ToArray();
        Assert.Equal(1, levels[0]);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
    }

    [Fact]
    public void Page_InFrench_IsInFrench()
    {
        _reader.Choose(Language.French);
        var page = Render<MethodPage>();
        Assert.Equal("Que veut dire ce chiffre?", page.Find("h1").TextContent);
        Assert.DoesNotContain("The exact rule", page.Markup, StringComparison.Ordinal);
    }
}
