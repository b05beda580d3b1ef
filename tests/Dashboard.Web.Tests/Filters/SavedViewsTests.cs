using Bunit;
using Dashboard.Domain.Text;
using Dashboard.Web.Components.Filters;
using Dashboard.Web.Languages;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.JSInterop;

namespace Dashboard.Web.Tests.Filters;

public sealed class SavedViewsTests : BunitContext
{
    private const string Here = "/bottlenecks?lane=crisis&stage=legal";
    private const string PinnedHere = "/bottlenecks?lane=crisis&from=2025-11-01&to=2026-11-01&stage=legal&revision=3";

    private readonly BunitJSModuleInterop _module;
    private readonly ReaderLanguage _reader = new();

    public SavedViewsTests()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        _module = JSInterop.SetupModule("./Components/Filters/SavedViews.razor.js");
        _module.Mode = JSRuntimeMode.Loose;
        Services.AddSingleton(_reader);
    }

    [Fact]
    public void Panel_UntilItIsOpened_AsksTheBrowserNothing()
    {
        Draw();
        Assert.Empty(_module.Invocations);
    }

    [Fact]
    public void Panel_OfNoViews_SaysSo()
    {
        Answer("list", "done");
        Assert.Contains("No view is saved yet.", Opened().Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Panel_OfViews_LeadsToEachAndSaysWhetherItFollows()
    {
        Answer("list", "done", new("<img src=x>", "/?lane=crisis"), new("March", "/tweets?from=2026-03-01&revision=3"));
        var panel = Opened();
        Assert.Equal([("<img src=x>", "/?lane=crisis"), ("March", "/tweets?from=2026-03-01&revision=3")], panel.FindAll(".view > a").Select(view => (view.TextContent, view.GetAttribute("href")!)));
        Assert.Equal(["Overview · follows the record", "Tweets · pinned to revision 3"], panel.FindAll(".view-what").Select(what => what.TextContent));
        Assert.Empty(panel.FindAll("img"));
    }

    [Fact]
    public void Panel_OfWhatAnybodyWroteThere_ShowsOnlyWhatIsSound()
    {
        Answer("list", "done", new("bad", "//elsewhere.example"), new("good", "/"), new("good", "/tweets"));
        Assert.Equal(["/"], Opened().FindAll(".view > a").Select(view => view.GetAttribute("href")));
    }

    [Fact]
    public void Browser_ThatKeepsNothing_IsSaid()
    {
        _module.Setup<SavedViewsAnswer>("list").SetException(new JSException("denied"));
        Assert.Contains("This browser keeps nothing for this page.", Opened().Find("[role=status]").TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, Here)]
    [InlineData(true, PinnedHere)]
    public void View_Saved_IsTheAddressAsItFollowsOrPinned(bool pins, string address)
    {
        Answer("list", "done");
        Answer("keep", "done", new SavedView("Mine", address));
        var panel = Opened();
        panel.Find("form input[type=text]").Input(" Mine ");
        panel.Find("form input[type=checkbox]").Change(pins);
        panel.Find("form").Submit();
        Assert.Equal(["Mine", address, false], Assert.Single(_module.Invocations["keep"]).Arguments);
        Assert.Contains("“Mine” is saved.", panel.Find("[role=status]").TextContent, StringComparison.Ordinal);
        Assert.Single(panel.FindAll(".view"));
    }

    [Fact]
    public void View_WithoutAName_IsNotSaved()
    {
        Answer("list", "done");
        var panel = Opened();
        panel.Find("form").Submit();
        Assert.Equal("Give it a name first.", panel.Find("[role=status]").TextContent);
        Assert.Empty(_module.Invocations["keep"]);
    }

    [Fact]
    public void Name_ThatIsTaken_IsAskedAboutBeforeItIsReplaced()
    {
        Answer("list", "done", new SavedView("Mine", "/"));
        _module.Setup<SavedViewsAnswer>("keep", call => call.Arguments[2] is false).SetResult(new([new("Mine", "/")], "exists"));
        _module.Setup<SavedViewsAnswer>("keep", call => call.Arguments[2] is true).SetResult(new([new("Mine", Here)], "done"));
        var panel = Opened();
        panel.Find("form input[type=text]").Input("Mine");
        panel.Find("form").Submit();
        Assert.Contains("There is a view called “Mine”. Replace it?", panel.Find(".view-question").TextContent, StringComparison.Ordinal);
        Assert.Equal("/", panel.Find(".view > a").GetAttribute("href"));
        panel.FindAll(".view-question button")[0].Click();
        Assert.Equal(Here, panel.Find(".view > a").GetAttribute("href"));
        Assert.Empty(panel.FindAll(".view-question"));
    }

    [Fact]
    public void Question_Declined_ChangesNothing()
    {
        Answer("list", "done", new SavedView("Mine", "/"));
        Answer("keep", "exists", new SavedView("Mine", "/"));
        var panel = Opened();
        panel.Find("form input[type=text]").Input("Mine");
        panel.Find("form").Submit();
        panel.FindAll(".view-question button")[1].Click();
        Assert.Equal("Nothing was changed.", panel.Find("[role=status]").TextContent);
        Assert.Empty(panel.FindAll(".view-question"));
        Assert.Single(_module.Invocations["keep"]);
    }

    [Fact]
    public void View_Deleted_IsAskedAboutFirst()
    {
        Answer("list", "done", new SavedView("Mine", "/"));
        Answer("drop", "done");
        var panel = Opened();
        panel.Find("[aria-label='Delete Mine']").Click();
        Assert.Empty(_module.Invocations["drop"]);
        panel.FindAll(".view-question button")[0].Click();
        Assert.Equal(["Mine"], Assert.Single(_module.Invocations["drop"]).Arguments);
        Assert.Empty(panel.FindAll(".view"));
        Assert.Contains("“Mine” is deleted.", panel.Find("[role=status]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void View_Renamed_KeepsItsAddress()
    {
        Answer("list", "done", new SavedView("Mine", "/tweets"));
        Answer("rename", "done", new SavedView("Ours", "/tweets"));
        var panel = Opened();
        panel.Find("[aria-label='Rename Mine']").Click();
        panel.Find(".view-edit input").Input("Ours");
        panel.Find(".view-edit").Submit();
        Assert.Equal(["Mine", "Ours"], Assert.Single(_module.Invocations["rename"]).Arguments);
        Assert.Equal("Ours", panel.Find(".view > a").TextContent);
    }

    [Fact]
    public void View_RenamedToANameThatIsTaken_IsLeft()
    {
        Answer("list", "done", new SavedView("Mine", "/tweets"), new SavedView("Ours", "/"));
        Answer("rename", "exists", new SavedView("Mine", "/tweets"), new SavedView("Ours", "/"));
        var panel = Opened();
        panel.Find("[aria-label='Rename Mine']").Click();
        panel.Find(".view-edit input").Input("Ours");
        panel.Find(".view-edit").Submit();
        Assert.Equal("Another view is called “Ours”.", panel.Find("[role=status]").TextContent);
        Assert.Equal(2, panel.FindAll(".view").Count);
    }

    [Fact]
    public void Browser_ThatKeepsFiftyAlready_IsSaid()
    {
        Answer("list", "done");
        Answer("keep", "full");
        var panel = Opened();
        panel.Find("form input[type=text]").Input("One more");
        panel.Find("form").Submit();
        Assert.StartsWith("50 views are kept, and no more", panel.Find("[role=status]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Panel_InFrench_IsFrench()
    {
        _reader.Choose(Language.French);
        Answer("list", "done", new SavedView("Mars", "/tweets"));
        var panel = Opened();
        Assert.Equal("Vues enregistrées", panel.Find("summary").TextContent);
        Assert.Equal("Tweets · suit le dossier", panel.Find(".view-what").TextContent);
    }

    private void Answer(string function, string outcome, params SavedView[] views) =>
        _module.Setup<SavedViewsAnswer>(function, _ => true).SetResult(new(views, outcome));

    private IRenderedComponent<SavedViews> Draw() => Render<SavedViews>(parameters => parameters
        .Add(views => views.Address, Here)
        .Add(views => views.Pinned, PinnedHere));

    private IRenderedComponent<SavedViews> Opened()
    {
        var panel = Draw();
        panel.Find("details").TriggerEvent("ontoggle", EventArgs.Empty);
        return panel;
    }
}
