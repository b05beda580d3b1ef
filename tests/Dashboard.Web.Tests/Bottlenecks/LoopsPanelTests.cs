using Bunit;
using Dashboard.Analytics.Loops;
using Dashboard.Domain.Text;
using Dashboard.Web.Components.Bottlenecks;
using Dashboard.Web.Languages;
using Dashboard.Web.Tests.Overview;
using Dashboard.Web.Urls;
using Microsoft.Extensions.DependencyInjection;
using static Dashboard.Web.Tests.Bottlenecks.SampleBottlenecks;

namespace Dashboard.Web.Tests.Bottlenecks;

public sealed class LoopsPanelTests : BunitContext
{
    private readonly ReaderLanguage _reader = new();

    public LoopsPanelTests() => Services.AddSingleton(_reader);

    [Fact]
    public void Panel_OfReturns_SaysHowManyWereNeededAndWhatTheyCost() => Assert.Equal(
        [
            "80 % of 10 published tweets were never sent back (95 % interval 49 % – 94 %).",
            "3 returns cost 5 d, 25 % of the time: the author’s revisions, and further looks of stages that had had the tweet already.",
            "A tweet changes hands 7 times (median; most 12; 70 in all). Between stages, with nobody, lay 2 d of the time, 10 %.",
        ],
        Shown(Loops).FindAll(".chart-summary").Select(sentence => Plain(sentence.TextContent)));

    [Fact]
    public void Row_OfAStage_SaysItsReturnsTheirCostAndWhereTheTweetsWent()
    {
        // 2 of the sample's 8 visits; 4 of 20 days.
        var rows = Shown(Loops).FindAll("tbody tr, tfoot tr").Select(row => Plain(string.Join('|', row.Children.Select(cell => cell.TextContent))));
        Assert.Equal(
            ["Minister’s office|2|25 %|4 d|20.0 %|Communications 1, the same stage 1", "Communications|1|25 %|1 d|5.0 %|out, without another look 1", "Together|3||5 d|25.0 %|"],
            rows);
        Assert.Equal("/bottlenecks?stage=minister", Shown(Loops).Find("tr[data-stage=minister] a").GetAttribute("href"));
    }

    [Fact]
    public void Row_OfAStageWithManyWays_NamesThree()
    {
        NextStage[] ways = [new("a", 5), new("b", 4), new("c", 3), new("d", 2), new("e", 1)];
        var panel = Shown(Loops with { Senders = [new("minister", 15, SampleReports.Day, [.. ways])] });
        Assert.Equal("a 5, b 4, c 3, others 3", panel.Find("td.next").TextContent);
    }

    [Fact]
    public void Panel_WithoutAReturn_HasNoTable()
    {
        var panel = Shown(Loops with { FirstPass = new(10, 10, new(0.72, 1)), LoopsTotal = 0, CostMs = 0, Senders = [] });
        Assert.Empty(panel.FindAll("table"));
        Assert.Equal(2, panel.FindAll(".chart-summary").Count);
    }

    [Fact]
    public void Panel_InFrench_IsFrench()
    {
        _reader.Choose(Language.French);
        Assert.StartsWith("80 % des 10 tweets publiés n’ont jamais été retournés", Plain(Shown(Loops).Find(".chart-summary").TextContent), StringComparison.Ordinal);
    }

    private IRenderedComponent<LoopsPanel> Shown(LoopsReport loops) => Render<LoopsPanel>(parameters => parameters
        .Add(panel => panel.Report, Report with { Loops = loops })
        .Add(panel => panel.Address, new PageAddress { Path = "/bottlenecks" }));

    private static string Plain(string text) => text.Replace('\u00A0', ' ').Replace("\u2060", "", StringComparison.Ordinal).Trim();
}
