using Dashboard.Domain.Calendars;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Text;
using Dashboard.Web.Urls;
using NodaTime;

namespace Dashboard.Web.Tests.Urls;

public sealed class DashboardUrlsTests
{
    [Fact]
    public void Overview_OfEverything_IsTheRoot() => Assert.Equal("/", Overview(Selection.Everything));

    [Fact]
    public void Overview_OfASelection_SaysAllOfIt() => Assert.Equal(
        "/?department=A%26B&department=C&purpose=&from=2025-11-01&to=2026-11-01&date-basis=start&clock=working",
        Overview(Selection.Everything with
        {
            Departments = CodeSet.Of("C", "A&B"),
            Purposes = CodeSet.Of(""),
            From = new LocalDate(2025, 11, 1),
            To = new LocalDate(2026, 11, 1),
            DateBasis = DateBasis.Start,
            Clock = ClockKind.Working,
        }));

    [Fact]
    public void Overview_InAChosenLanguage_SaysIt() => Assert.Equal("/?lane=crisis&lang=fr", Overview(
        Selection.Everything with { Lanes = CodeSet.Of("crisis") }, Language.French));

    [Theory]
    [InlineData("http://localhost:5080/", "/?lang=fr")]
    [InlineData("http://localhost:5080/?lang=en", "/?lang=fr")]
    [InlineData("http://localhost:5080/?lane=reply&lang=en&lane=crisis&other=1", "/?lane=reply&lane=crisis&other=1&lang=fr")]
    public void InLanguage_FromAnyAddress_KeepsAllElse(string address, string expected) =>
        Assert.Equal(expected, DashboardUrls.InLanguage(address, Language.French));

    [Fact]
    public void Query_OfAnAddressItWrote_GivesTheSelectionBack()
    {
        var selection = Selection.Everything with { Departments = CodeSet.Of("É <img>", "a+b=c"), Channels = CodeSet.Of(""), From = new LocalDate(2026, 1, 1) };
        var (read, notices) = SelectionQuery.Parse(DashboardUrls.Query("http://localhost" + Overview(selection)));
        Assert.Equal(selection, read);
        Assert.Empty(notices);
    }

    private static string Overview(Selection selection, Language? language = null) =>
        new PageAddress { Path = DashboardUrls.Overview, Selection = selection }.Write(language);
}
