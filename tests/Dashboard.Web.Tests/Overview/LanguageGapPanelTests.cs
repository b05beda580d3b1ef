using Bunit;
using Dashboard.Analytics.LanguageGap;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Text;
using Dashboard.Web.Components.Overview;
using Dashboard.Web.Languages;
using Dashboard.Web.Urls;
using Microsoft.Extensions.DependencyInjection;
using static Dashboard.Web.Tests.Overview.SampleReports;

namespace Dashboard.Web.Tests.Overview;

public sealed class LanguageGapPanelTests : BunitContext
{
    private readonly ReaderLanguage _reader = new();

    public LanguageGapPanelTests()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddSingleton(_reader);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(8, 1)]
    public void Overview_WherePairsAre_HasThePanel(int pairs, int panels)
    {
        var body = Render<OverviewBody>(parameters => parameters
            .Add(overview => overview.Report, Report with { LanguageGap = Gap(pairs) })
            .Add(overview => overview.Address, new PageAddress { Path = "/" }));
        Assert.Equal(panels, body.FindAll(".language-gap").Count);
    }

    [Theory]
    [InlineData("gap-median", "2 h")]
    [InlineData("gap-p90", "6 h")] // three times the median
    [InlineData("gap-longest", "12 h")] // six times
    [InlineData("gap-minute", "25 %")] // 2 of 8
    [InlineData("gap-english-first", "75 %")] // 6 of 8
    [InlineData("gap-one-out", "1")]
    public void Tile_ByItsKey_HasItsFigure(string key, string value) =>
        Assert.Equal(value, Plain(Shown(Gap(8)).Find($"[data-tile={key}] .tile-value").TextContent));

    [Theory]
    [InlineData("gap-median", "n = 8")]
    [InlineData("gap-minute", "within an hour: 50 %")]
    [InlineData("gap-minute", "within a day: 100 %, elapsed")]
    [InlineData("gap-english-first", "French first: 13 %, 1")] // 12.5 %
    [InlineData("gap-english-first", "at the same instant: 1")]
    [InlineData("gap-one-out", "the other in flight: 1")]
    public void Tile_ByItsKey_SaysTheRest(string key, string note) =>
        Assert.Contains(note, Shown(Gap(8)).FindAll($"[data-tile={key}] .tile-note").Select(found => Plain(found.TextContent)));

    [Fact]
    public void Longest_Followed_LeadsToItsTweetInTheSelection() =>
        Assert.Equal("/tweets/T-7?lane=crisis", Shown(Gap(8)).Find("[data-tile=gap-longest] .tile-value a").GetAttribute("href"));

    [Fact]
    public void Panel_OfPairsThatWait_HasNoGapAndSaysNoNumber()
    {
        var panel = Shown(Gap(0) with { Waiting = 2 });
        Assert.Equal("—", panel.Find("[data-tile=gap-median] .tile-value").TextContent.Trim());
        Assert.Equal("2", panel.Find("[data-tile=gap-one-out] .tile-value").TextContent.Trim());
        Assert.DoesNotContain("NaN", panel.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Panel_OfWhatIsNoPair_CountsIt()
    {
        var panel = Shown(Gap(8) with { WithoutDurations = 1, Alone = 2, MoreThanTwo = 3, Order = new(1, 5, 1, 1) });
        Assert.Equal(
            [
                "One pair is known to the day only and gives no gap.",
                "2 published tweets each name a pair that no other tweet is of.",
                "3 pair codes are left out: more than two tweets bear each.",
            ],
            panel.FindAll(".chart-note").Select(note => note.TextContent));
        Assert.StartsWith("9 pairs", panel.Find(".chart-summary").TextContent, StringComparison.Ordinal);
        Assert.Contains("language not recorded: 1", panel.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Panel_InFrench_IsFrenchAndLeadsToItsMeaning()
    {
        _reader.Choose(Language.French);
        var panel = Shown(Gap(8));
        Assert.Equal("L’écart entre l’anglais et le français", panel.Find("h2").TextContent);
        Assert.All(panel.FindAll("[data-topic]"), link => Assert.Equal("language-gap", link.GetAttribute("data-topic")));
    }

    private static string Plain(string text) => text.Trim().Replace('\u00A0', ' ');

    private IRenderedComponent<LanguageGapPanel> Shown(LanguageGapReport gap) => Render<LanguageGapPanel>(parameters => parameters
        .Add(panel => panel.Report, SampleReports.Report with { LanguageGap = gap })
        .Add(panel => panel.Address, new PageAddress { Path = "/", Selection = Selection.Everything with { Lanes = CodeSet.Of("crisis") } }));
}
