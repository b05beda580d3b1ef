using Bunit;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Text;
using Dashboard.Web.Components.Filters;
using Dashboard.Web.Languages;
using Dashboard.Web.Tests.Overview;
using Dashboard.Web.Urls;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;

namespace Dashboard.Web.Tests.Filters;

public sealed class FilterBarTests : BunitContext
{
    private readonly ReaderLanguage _reader = new();
    private Selection? _raised;

    public FilterBarTests()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddSingleton(_reader);
    }

    [Fact]
    public void Box_Ticked_AddsItsCode()
    {
        Tick(Draw(), "department", 0, isTicked: true);
        Assert.Equal(Selection.Everything with { Departments = CodeSet.Of("PHS") }, _raised);
    }

    [Fact]
    public void Box_Unticked_TakesItsCodeAway()
    {
        Tick(Draw(Selection.Everything with { Departments = CodeSet.Of("PHS", "gone") }), "department", 0, isTicked: false);
        Assert.Equal(CodeSet.Of("gone"), _raised!.Departments);
    }

    [Fact]
    public void Boxes_AllTicked_AreNoFilter()
    {
        Tick(Draw(Selection.Everything with { Departments = CodeSet.Of("PHS") }), "department", 1, isTicked: true);
        Assert.True(_raised!.Departments.IsAll);
    }

    [Fact]
    public void Box_OfTheUnknown_IsTheEmptyCode()
    {
        Tick(Draw(), "purpose", 2, isTicked: true);
        Assert.Equal(CodeSet.Of(""), _raised!.Purposes);
    }

    [Theory]
    [InlineData("department")]
    [InlineData("purpose")]
    [InlineData("language")]
    [InlineData("lane")]
    [InlineData("channel")]
    public void Filter_InForce_CanBeRemovedWithOnePress(string name)
    {
        var chosen = CodeSet.Of("x");
        var bar = Draw(Selection.Everything with { Departments = chosen, Purposes = chosen, Languages = chosen, Lanes = chosen, Channels = chosen });
        bar.Find($"[data-filter={name}] .filter-remove").Click();
        Assert.Equal(4, new[] { _raised!.Departments, _raised.Purposes, _raised.Languages, _raised.Lanes, _raised.Channels }.Count(codes => codes.Equals(chosen)));
    }

    [Fact]
    public void Filter_NotInForce_HasNothingToRemove() => Assert.Empty(Draw().FindAll(".filter-remove"));

    [Fact]
    public void Value_OfOneCode_IsItsNameAsText()
    {
        var bar = Draw(Selection.Everything with { Departments = CodeSet.Of("FC") });
        Assert.Equal(SampleReports.Hostile, bar.Find("[data-filter=department] .filter-value").TextContent);
        Assert.Empty(bar.FindAll("img"));
    }

    [Fact]
    public void Value_OfACodeThatTheRecordDoesNotKnow_IsTheCode() => Assert.Equal(
        "gone",
        Draw(Selection.Everything with { Departments = CodeSet.Of("gone") }).Find("[data-filter=department] .filter-value").TextContent);

    [Fact]
    public void Clock_Chosen_IsRaisedWithThePeriodLeftOpen()
    {
        Draw().FindAll("[data-filter=clock] input")[1].Change(true);
        Assert.Equal(Selection.Everything with { Clock = ClockKind.Working }, _raised);
    }

    [Fact]
    public void Filter_UnderAChosenPeriod_KeepsIt()
    {
        var chosen = Selection.Everything with { From = new LocalDate(2026, 1, 1), To = new LocalDate(2026, 2, 1) };
        Tick(Draw(chosen, isPeriodChosen: true), "department", 0, isTicked: true);
        Assert.Equal(chosen with { Departments = CodeSet.Of("PHS") }, _raised);
    }

    [Fact]
    public void LastDay_Chosen_IsIncluded()
    {
        Draw().FindAll("[data-filter=dates] input[type=date]")[1].Change("2026-03-31");
        Assert.Equal((SampleReports.TwelveMonths.From, (LocalDate?)new LocalDate(2026, 4, 1)), (_raised!.From, _raised.To));
    }

    [Theory]
    [InlineData("")]
    [InlineData("9999-12-31")]
    [InlineData("no date")]
    public void FirstDay_Emptied_OpensThatEnd(string typed)
    {
        Draw().FindAll("[data-filter=dates] input[type=date]")[0].Change(typed);
        Assert.Null(_raised!.From);
        Assert.Equal(SampleReports.TwelveMonths.To, _raised.To);
    }

    [Fact]
    public void WholeRecord_Chosen_GoesFromItsFirstDayToItsLast()
    {
        Draw().FindAll("[data-filter=dates] .filter-choices button")[1].Click();
        Assert.Equal((new LocalDate(2024, 8, 1), new LocalDate(2026, 11, 1)), (_raised!.From!.Value, _raised.To!.Value));
    }

    [Fact]
    public void Period_Removed_IsTheUsualOne()
    {
        var chosen = Selection.Everything with { From = new LocalDate(2026, 1, 1), To = new LocalDate(2026, 2, 1), DateBasis = DateBasis.Start };
        Draw(chosen, isPeriodChosen: true).Find("[data-filter=dates] .filter-remove").Click();
        Assert.Equal(Selection.Everything, _raised);
    }

    [Fact]
    public void Basis_InForceWithoutDates_CanBeRemoved()
    {
        Draw(Selection.Everything with { DateBasis = DateBasis.Start }).Find("[data-filter=dates] .filter-remove").Click();
        Assert.Equal(Selection.Everything, _raised);
    }

    [Fact]
    public async Task Bar_BeforeItsCircuit_TakesNoPressThatNobodyWouldHear()
    {
        await using var prerender = new HtmlRenderer(Services, NullLoggerFactory.Instance);
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { ["Record"] = SampleReports.TheRecord, ["Selection"] = Selection.Everything, ["Address"] = new PageAddress { Path = "/" } });
        var html = await prerender.Dispatcher.InvokeAsync(async () => (await prerender.RenderComponentAsync<FilterBar>(parameters)).ToHtmlString());
        Assert.Matches("^\\s*<fieldset class=\"filters\"[^>]* disabled", html);
        Assert.False(Draw().Find("fieldset.filters").HasAttribute("disabled"));
    }

    [Fact]
    public void Basis_Chosen_IsRaised()
    {
        Draw().FindAll("[data-filter=dates] input[type=radio]")[1].Change(true);
        Assert.Equal(DateBasis.Start, _raised!.DateBasis);
    }

    [Fact]
    public void Bar_InFrench_IsFrench()
    {
        _reader.Choose(Language.French);
        var bar = Draw();
        Assert.Equal("Ministères", bar.Find("[data-filter=department] .filter-label").TextContent);
        Assert.Contains("Santé publique", bar.Find("[data-filter=department]").TextContent, StringComparison.Ordinal);
        Assert.Contains("Copier le lien", bar.Markup, StringComparison.Ordinal);
    }

    /// <summary>The bar is given the selection as it is in force.</summary>
    private IRenderedComponent<FilterBar> Draw(Selection? asked = null, bool isPeriodChosen = false) => Render<FilterBar>(parameters => parameters
        .Add(bar => bar.Record, SampleReports.TheRecord)
        .Add(bar => bar.Selection, (asked ?? Selection.Everything).OrLastTwelveMonths(SampleReports.AsOf, SampleReports.TheRecord.ReportingZone))
        .Add(bar => bar.Address, AddressOf(asked ?? Selection.Everything, isPeriodChosen))
        .Add(bar => bar.FirstDay, SampleReports.TheRecord.FirstDay)
        .Add(bar => bar.OnChange, selection => _raised = selection));

    private static PageAddress AddressOf(Selection asked, bool isPeriodChosen) => new()
    {
        Path = "/",
        Selection = isPeriodChosen ? asked.OrLastTwelveMonths(SampleReports.AsOf, SampleReports.TheRecord.ReportingZone) : asked,
    };

    private static void Tick(IRenderedComponent<FilterBar> bar, string filter, int place, bool isTicked) =>
        bar.FindAll($"[data-filter={filter}] input[type=checkbox]")[place].Change(isTicked);
}
