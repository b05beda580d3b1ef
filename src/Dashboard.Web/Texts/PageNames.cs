using System.Collections.Immutable;
using Dashboard.Domain.Text;
using Dashboard.Web.Urls;

namespace Dashboard.Web.Texts;

/// <summary>The pages, in the order in which they are walked through, and what each is called.</summary>
internal static class PageNames
{
    public static ImmutableArray<(string Path, Bilingual Name)> All { get; } =
    [
        (DashboardUrls.Overview, FrameTexts.Overview),
        (DashboardUrls.Bottlenecks, FrameTexts.Bottlenecks),
        (DashboardUrls.Approvers, FrameTexts.Approvers),
        (DashboardUrls.InFlight, FrameTexts.InFlight),
        (DashboardUrls.Departments, FrameTexts.Departments),
        (DashboardUrls.Tweets, FrameTexts.Tweets),
        (DashboardUrls.WhatIf, FrameTexts.WhatIf),
        (DashboardUrls.Export, FrameTexts.Export),
        (DashboardUrls.Method, FrameTexts.Method),
    ];

    /// <summary>A tweet's own page lies within the list's.</summary>
    /// <returns><see langword="null"/> where no page is there.</returns>
    public static Bilingual? Of(string path)
    {
        var page = TweetAddresses.IsOfTweet(path) ? DashboardUrls.Tweets : path;
        return All.FirstOrDefault(one => one.Path == page).Name;
    }
}
