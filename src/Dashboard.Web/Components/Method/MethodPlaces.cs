using Dashboard.Web.Texts;
using Dashboard.Web.Urls;

namespace Dashboard.Web.Components.Method;

/// <summary>The pages that show figures.</summary>
internal static class MethodPlaces
{
    public static MethodPlace Overview { get; } = new(DashboardUrls.Overview, FrameTexts.Overview);

    public static MethodPlace Bottlenecks { get; } = new(DashboardUrls.Bottlenecks, FrameTexts.Bottlenecks);

    public static MethodPlace Approvers { get; } = new(DashboardUrls.Approvers, FrameTexts.Approvers);

    public static MethodPlace InFlight { get; } = new(DashboardUrls.InFlight, FrameTexts.InFlight);

    public static MethodPlace Departments { get; } = new(DashboardUrls.Departments, FrameTexts.Departments);

    public static MethodPlace Tweets { get; } = new(DashboardUrls.Tweets, FrameTexts.Tweets);

    public static MethodPlace WhatIf { get; } = new(DashboardUrls.WhatIf, FrameTexts.WhatIf);

    public static MethodPlace Export { get; } = new(DashboardUrls.Export, FrameTexts.Export);
}
