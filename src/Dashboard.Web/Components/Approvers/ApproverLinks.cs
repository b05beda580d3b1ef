using Dashboard.Analytics.Facts;
using Dashboard.Analytics.Approvers;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Visits;
using Dashboard.Web.Urls;

namespace Dashboard.Web.Components.Approvers;

/// <summary>From a number of tweets to the list of exactly those.</summary>
internal static class ApproverLinks
{
    public static ApproversFocus NineOrMore { get; } = new(ApproversReport.Many, OrMore: true);

    /// <param name="approvers"><see langword="null"/>: however many.</param>
    public static string Published(PageAddress address, ApproversFocus? approvers = null) =>
        address.To(DashboardUrls.Tweets, new TweetFocus { Outcome = Outcome.Published, Approvers = approvers }).Write();

    /// <summary>Without those known to the day only: any time to publish, and they have none.</summary>
    public static string WithTimes(PageAddress address, ApproversFocus approvers) =>
        address.To(DashboardUrls.Tweets, new TweetFocus { Outcome = Outcome.Published, Approvers = approvers, TimeToPublishFrom = 0 }).Write();

    /// <summary>The page of bottlenecks with a stage chosen.</summary>
    public static string Stage(PageAddress address, string stage) =>
        address.To(DashboardUrls.Bottlenecks, new TweetFocus { Stage = stage }).Write();

    /// <summary>Published tweets that a stage approved, whoever in it did, automated actors aside.</summary>
    public static string ApprovedBy(PageAddress address, string stage) =>
        address.To(DashboardUrls.Tweets, new TweetFocus { Outcome = Outcome.Published, ApprovedBy = stage }).Write();

    /// <summary>The same place with one group alone selected; the group is one of the selection's, so nothing is left out of it.</summary>
    public static PageAddress Within(PageAddress address, TweetAttribute attribute, string code)
    {
        var (selection, only) = (address.Selection, CodeSet.Of(code));
        return address with
        {
            Selection = attribute switch
            {
                TweetAttribute.Department => selection with { Departments = only },
                TweetAttribute.Purpose => selection with { Purposes = only },
                TweetAttribute.Lane => selection with { Lanes = only },
                _ => throw new ArgumentOutOfRangeException(nameof(attribute), attribute, "No groups are made of it here."),
            },
        };
    }
}
