using Dashboard.Domain.Selections;
using Dashboard.Domain.Visits;
using Dashboard.Web.Urls;
using NodaTime;

namespace Dashboard.Web.Components.Bottlenecks;

/// <summary>Where the page's marks lead: to itself with another stage chosen, or to the list of exactly the tweets that a mark counts.</summary>
/// <param name="address">Of the page.</param>
/// <param name="selection">The one in force: where no dates are chosen it has those that stand for them.</param>
internal sealed class StageLinks(PageAddress address, Selection selection)
{
    public string Choose(string stage) => address.To(DashboardUrls.Bottlenecks, new TweetFocus { Stage = stage }).Write();

    /// <summary>Published tweets with a visit to the stage.</summary>
    public string Tweets(string stage) => List(address.Selection, Published(stage));

    /// <summary>Those of them whose visit opened at this weekday and hour.</summary>
    public string Arrived(string stage, IsoDayOfWeek day, int hour) =>
        List(address.Selection, Published(stage) with { Arrived = new ArrivedFocus(day, hour) });

    public string OfDepartment(string stage, string department) =>
        List(address.Selection with { Departments = CodeSet.Of(department) }, Published(stage));

    /// <summary>Those of a week, as far as the selection's dates reach.</summary>
    public string OfWeek(string stage, LocalDate monday) =>
        List(address.Selection.Within(selection, monday, monday.PlusWeeks(1)), Published(stage));

    /// <summary>Tweets with a visit to the stage that were rejected, withdrawn or expired.</summary>
    public string Unpublished(string stage) => List(address.Selection, new TweetFocus { Stage = stage, IsUnpublished = true });

    /// <summary>This page for one department alone, with whatever stage is chosen.</summary>
    public string Department(string department) =>
        (address with { Selection = address.Selection with { Departments = CodeSet.Of(department) } }).Write();

    private static TweetFocus Published(string stage) => new() { Stage = stage, Outcome = Outcome.Published };

    private string List(Selection tweets, TweetFocus focus) => (address with { Selection = tweets }).To(DashboardUrls.Tweets, focus).Write();
}
