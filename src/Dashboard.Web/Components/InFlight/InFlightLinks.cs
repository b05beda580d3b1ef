using Dashboard.Domain.Selections;
using Dashboard.Domain.Visits;
using Dashboard.Web.Urls;

namespace Dashboard.Web.Components.InFlight;

/// <summary>Where the page's marks lead: to the list of tweets in flight.</summary>
internal static class InFlightLinks
{
    public static string All(PageAddress address) => address.To(DashboardUrls.Tweets, new TweetFocus { Outcome = Outcome.InFlight }).Write();

    public static string Overdue(PageAddress address) => address.To(DashboardUrls.Tweets, new TweetFocus { IsOverdue = true }).Write();
}
