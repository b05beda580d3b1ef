using Bunit;
using Dashboard.Domain.Text;
using Dashboard.Operations.Reports;
using Dashboard.Web.Components.Pages;
using Dashboard.Web.Languages;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests.Pages;

/// <summary>The states that no page about the record may lack: waiting, failed, and tried again. Empty and full ones are in the page's own tests.</summary>
public sealed class PageStatesTests : BunitContext
{
    private readonly FakeReports _reports = new();
    private readonly ReaderLanguage _reader = new();

    public PageStatesTests()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddSingleton<IDashboardReports>(_reports);
        Services.AddSingleton(_reader);
    }

    public static TheoryData<Type> Pages =>
    [
        typeof(OverviewPage), typeof(BottlenecksPage), typeof(ApproversPage), typeof(InFlightPage), typeof(DepartmentsPage), typeof(TweetsPage), typeof(WhatIfPage), typeof(ExportPage),
    ];

    /// <summary>The method reads no record; one tweet's page has its states in its own tests.</summary>
    [Fact]
    public void Pages_OfTheDashboard_AreTestedHere() => Assert.Equal(
        typeof(OverviewPage).Assembly.GetTypes()
            .Where(type => type.IsDefined(typeof(RouteAttribute), inherit: false) && type.Namespace == typeof(OverviewPage).Namespace)
            .Except([typeof(MethodPage), typeof(TweetPage)]).Select(type => type.Name).Order(StringComparer.Ordinal),
        Pages.Select(row => row.Data.Name).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_UntilTheFiguresAreThere_SaysThatItWaitsAndShowsNone(Type type)
    {
        var page = Shown(type);
        Assert.Equal("The figures are being computed…", page.Find("h1[role=status]").TextContent);
        Assert.Equal("true", page.Find("[aria-busy]").GetAttribute("aria-busy"));
        Assert.Empty(page.FindAll("figure, table, .tiles"));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_ThatFails_SaysWhyInTheReadersLanguageAndTriesAgain(Type type)
    {
        _reader.Choose(Language.French);
        var page = Shown(type);
        _reports.Asked[0].Answer.SetException(new FaultException(new("The database is locked.", "La base est verrouillée.")));
        page.WaitForAssertion(() => Assert.Contains("La base est verrouillée.", page.Find("[role=alert]").TextContent, StringComparison.Ordinal));
        Assert.Equal("Les chiffres ne peuvent pas être affichés", page.Find("h1").TextContent);
        Assert.Empty(page.FindAll("figure, table, .tiles"));
        page.Find("[role=alert] button").Click();
        Assert.Equal(2, _reports.Asked.Count);
    }

    private IRenderedComponent<IComponent> Shown(Type type) => Render(builder =>
    {
        builder.OpenComponent(0, type);
        builder.CloseComponent();
    });
}
