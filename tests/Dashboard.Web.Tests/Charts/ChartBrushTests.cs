using Bunit;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Text;
using Dashboard.Web.Components.Charts;
using Dashboard.Web.Components.Method;
using Dashboard.Web.Languages;
using Dashboard.Web.Urls;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Dashboard.Web.Tests.Charts;

public sealed class ChartBrushTests : BunitContext
{
    private static readonly LocalDate Monday = new(2026, 10, 5);
    private static readonly LocalDate[] Weeks = [Monday, Monday.PlusWeeks(1), Monday.PlusWeeks(2)];

    private readonly ReaderLanguage _reader = new();

    public ChartBrushTests()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddSingleton(_reader);
    }

    [Fact]
    public void Address_OfSomeWeeks_GoesFromTheFirstDayToTheDayAfterTheLast() =>
        Assert.Equal("/?from=2026-10-05&to=2026-10-19", Over("/", Selection.Everything).Address(0, 1));

    [Fact]
    public void Address_OfOneWeek_IsThatWeek() =>
        Assert.Equal("/?from=2026-10-12&to=2026-10-19", Over("/", Selection.Everything).Address(1, 1));

    /// <summary>Wednesday to Wednesday: the first and the last week are drawn as far as the dates reach.</summary>
    [Fact]
    public void Address_OfWeeksThatTheRangeCuts_KeepsWithinIt()
    {
        var range = Selection.Everything with { From = new LocalDate(2026, 10, 7), To = new LocalDate(2026, 10, 22) };
        Assert.Equal("/?from=2026-10-07&to=2026-10-22", Over("/", range).Address(0, 2));
    }

    [Theory]
    [InlineData("/bottlenecks?department=a%26from%3D1&department=b&lane=standard&from=2026-01-01&to=2026-11-01&date-basis=start&clock=working&stage=legal&revision=3",
        "/bottlenecks?department=a%26from%3D1&department=b&lane=standard&from=2026-10-05&to=2026-10-26&date-basis=start&clock=working&stage=legal&revision=3")]
    [InlineData("/what-if?page=3&steps=remove%3Alegal&xfrom=0001-01-01", "/what-if?from=2026-10-05&to=2026-10-26&steps=remove%3Alegal&xfrom=0001-01-01")]
    public void Address_OfAnyPage_KeepsAllElseButThePlaceInAList(string path, string expected)
    {
        var (address, _) = PageAddress.Read("http://localhost" + path);
        var brush = ChartBrush.Over(address, Selection.Everything, Weeks, Monday.PlusWeeks(3))!;
        Assert.Equal(expected, brush.Address(0, 2));
        Assert.Equal(expected, PageAddress.Read("http://localhost" + expected).Address.Write());
    }

    [Fact]
    public void Over_OneWeek_IsNoChoice() => Assert.Null(ChartBrush.Over(Here("/"), Selection.Everything, [Monday], Monday.PlusWeeks(1)));

    [Fact]
    public void Model_WithABrushOfOtherSteps_IsRefused() => Assert.Throws<ArgumentException>(() => Line(Over("/", Selection.Everything), 2));

    [Fact]
    public void Model_WithABrushThatLeadsElsewhere_IsRefused() => Assert.Throws<ArgumentException>(() => Line(Over("//elsewhere.example", Selection.Everything), 3));

    [Theory]
    [InlineData(Language.English, "Choose dates: Weeks", "no dates chosen", "Drag across the picture")]
    [InlineData(Language.French, "Choisir des dates : Weeks", "aucune date choisie", "Glissez sur le graphique")]
    public void Figure_WithABrush_HasASliderThatSaysHowItIsUsed(Language language, string name, string value, string hint)
    {
        _reader.Choose(language);
        var figure = Draw(Over("/", Selection.Everything));
        var slider = figure.Find("[role=slider]");
        Assert.Equal(name, slider.GetAttribute("aria-label")!.Replace('\u00A0', ' '));
        Assert.Equal(("0", value, "3"), (slider.GetAttribute("tabindex"), slider.GetAttribute("aria-valuetext"), slider.GetAttribute("aria-valuemax")));
        Assert.StartsWith(hint, figure.Find($"#{slider.GetAttribute("aria-describedby")}").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Figure_WithoutABrush_HasNoSliderAndNoHint() => Assert.Empty(Draw(null).FindAll("[role=slider], .chart-hint"));

    private static PageAddress Here(string path) => new() { Path = path };

    private static ChartBrush Over(string path, Selection inForce) => ChartBrush.Over(Here(path), inForce, Weeks, Monday.PlusWeeks(3))!;

    private static ChartModel Line(ChartBrush? brush, int weeks) => ChartModel.Line(
        "Weeks",
        "Three weeks.",
        [.. Weeks.Take(weeks).Select(week => new ChartCategory("Week", week.ToDateOnly()))],
        [new("Median", ColourToken.Accent, [.. Weeks.Take(weeks).Select(_ => new ChartPoint(1, "1"))])],
        new("Tweets", ChartFormat.Count),
        SampleCharts.Table,
        brush: brush);

    private IRenderedComponent<ChartFigure> Draw(ChartBrush? brush) => Render<ChartFigure>(parameters => parameters
        .Add(figure => figure.Model, Line(brush, 3))
        .Add(figure => figure.Topic, MethodTopics.Trend));
}
