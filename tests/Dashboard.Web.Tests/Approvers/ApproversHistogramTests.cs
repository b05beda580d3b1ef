using Dashboard.Analytics.Approvers;
using Dashboard.Domain.Selections;
using Dashboard.Web.Components.Approvers;
using Dashboard.Web.Components.Charts;
using Dashboard.Web.Formats;
using Dashboard.Web.Urls;
using static Dashboard.Web.Tests.Overview.SampleReports;

namespace Dashboard.Web.Tests.Approvers;

public sealed class ApproversHistogramTests
{
    private static readonly PageAddress Here = new() { Path = "/approvers", Selection = Selection.Everything with { Lanes = CodeSet.Of("crisis") } };

    [Fact]
    public void Bars_OfNineAndMore_AreMarked()
    {
        var model = Draw(Report.Approvers);
        var marked = model.Categories.Zip(model.Series[0].Points).Where(column => column.Second.Colour == ColourToken.Mark).ToArray();
        Assert.Equal(["9", "10"], marked.Select(column => column.First.Label));
        Assert.Equal([2.0, 1.0], marked.Select(column => column.Second.Value));
        Assert.Contains("nine or more on 3 tweets, 30\u00A0%", model.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void Bars_WithFewerThanNine_HaveNoMark()
    {
        var model = Draw(Report.Approvers with { Histogram = [0, 4, 6], NineOrMore = new(0, 10, null) });
        Assert.Empty(model.Marks);
        Assert.DoesNotContain(model.Series[0].Points, point => point.Colour == ColourToken.Mark);
    }

    [Fact]
    public void Table_OfAnyReport_HasCountAndShare() => Assert.Contains(Draw(Report.Approvers).Table.Rows, row => row is ["6", "6", "60\u00A0%"]);

    [Fact]
    public void Bars_OfNothingPublished_AreEmptyAndSaySo()
    {
        var model = Draw(Report.Approvers with { N = 0, Histogram = [], NineOrMore = new(0, 0, null) });
        Assert.Empty(model.Categories);
        Assert.Equal("No published tweet with exact times.", model.Summary);
    }

    [Fact]
    public void Bar_Pressed_LeadsToItsTweetsInTheSelection()
    {
        var model = Draw(Report.Approvers);
        Assert.Equal("/tweets?lane=crisis&outcome=published&approvers=6", model.Categories[6].Href);
        Assert.Equal(model.Categories.Select(category => category.Href), model.Table.Hrefs);
        Assert.Null(model.Categories[5].Href); // no tweet has five
    }

    [Fact]
    public void Bars_FromThirtyOn_AreTakenTogether()
    {
        // One tweet with 29, two with 30, three with 500.
        var model = Draw(Report.Approvers with { N = 6, Histogram = [.. Enumerable.Range(0, 501).Select(people => people switch { 29 => 1, 30 => 2, 500 => 3, _ => 0 })] });
        Assert.Equal((ApproverTimesAnalyzer.Pooled + 1, "30+"), (model.Categories.Length, model.Categories[^1].Label));
        Assert.Equal([1, 5], model.Series[0].Points[^2..].Select(point => point.Value!.Value));
        Assert.Equal("/tweets?lane=crisis&outcome=published&approvers=30%2B", model.Categories[^1].Href);
    }

    private static ChartModel Draw(ApproversReport approvers) => ApproversHistogram.From(approvers, Here, ReaderFormats.English);
}
