using Dashboard.Operations.Reports;
using Dashboard.Web.Urls;

namespace Dashboard.Web.Components.Frame;

/// <summary>What a page draws: its figures, and the address that asked for them.</summary>
/// <param name="Address">The selection in it is as it was asked; the one in force is the report's.</param>
/// <param name="IsBusy">Whether newer figures are on their way.</param>
public sealed record PageAnswer<TReport>(TReport Report, PageAddress Address, bool IsBusy)
    where TReport : PageReport;
