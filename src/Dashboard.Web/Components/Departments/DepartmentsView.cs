using Dashboard.Analytics.Groups;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Visits;
using Dashboard.Web.Urls;

namespace Dashboard.Web.Components.Departments;

/// <summary>What the page's address says of its groups, and where they lead.</summary>
internal static class DepartmentsView
{
    private const string Name = "by";

    /// <summary>Departments where the address names none, or one that there is not.</summary>
    public static GroupBy By(PageAddress address) => GroupByCodes.Parse(address.View[Name]) ?? GroupBy.Department;

    /// <summary>The same tweets in other groups.</summary>
    public static string Other(PageAddress address, GroupBy by) =>
        (address with { View = address.View.With(Name, by == GroupBy.Department ? "" : by.Code()) }).Write();

    /// <summary>The tweets of one group alone, told apart by what is next of interest.</summary>
    public static string Within(PageAddress address, GroupBy by, string code) =>
        Other(address with { Selection = Only(address.Selection, by, code) }, by == GroupBy.Department ? GroupBy.Purpose : GroupBy.Department);

    /// <summary>The list of exactly the tweets that a group counts.</summary>
    public static string Tweets(PageAddress address, GroupBy by, string code) =>
        (address with { Selection = Only(address.Selection, by, code) }).To(DashboardUrls.Tweets, new TweetFocus { Outcome = Outcome.Published }).Write();

    /// <summary>Those of them with exact times: the ones that a distribution is over.</summary>
    public static string TweetsWithTimes(PageAddress address, GroupBy by, string code) =>
        (address with { Selection = Only(address.Selection, by, code) }).To(DashboardUrls.Tweets, new TweetFocus { Outcome = Outcome.Published, TimeToPublishFrom = 0 }).Write();

    private static Selection Only(Selection selection, GroupBy by, string code) => by switch
    {
        GroupBy.Purpose => selection with { Purposes = CodeSet.Of(code) },
        GroupBy.Language => selection with { Languages = CodeSet.Of(code) },
        GroupBy.Lane => selection with { Lanes = CodeSet.Of(code) },
        GroupBy.Channel => selection with { Channels = CodeSet.Of(code) },
        _ => selection with { Departments = CodeSet.Of(code) },
    };
}
