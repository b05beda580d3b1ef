using Dashboard.Analytics.Statistics;
using Dashboard.Analytics.WhatIf;
using Dashboard.Domain.Scenarios;
using Dashboard.Operations.Reports;
using static Dashboard.Web.Tests.Overview.SampleReports;

namespace Dashboard.Web.Tests.WhatIf;

/// <summary>Thirty published tweets of four days in the middle; the minister's office alone would leave one day and a half, communications three.</summary>
internal static class SampleWhatIf
{
    public static ScenarioStep CapMinister { get; } = new CapStage("minister", 4 * Hour);

    public static StageGain Minister { get; } = new("minister", true, 20, Day, 1.5 * Day, 2 * Day);

    public static StageGain Comms { get; } = new("comms", true, 30, 5 * Hour, 3 * Day, 3.5 * Day);

    public static WhatIfFigures Before { get; } = new(Durations(30, 4 * Day) with { MedianInterval = new(3 * Day, 5 * Day) }, Wilson.Share(15, 30));

    /// <summary>No step.</summary>
    public static WhatIfPageReport Plain { get; } = Of(Scenario.None, 0, Before, Minister, Comms);

    /// <summary>The minister's office capped: the median falls to three days.</summary>
    public static WhatIfPageReport Capped { get; } = Of(
        new([CapMinister]), 12, new(Durations(30, 3 * Day) with { MedianInterval = new(2 * Day, 4 * Day) }, Wilson.Share(24, 30)), Minister, Comms);

    public static WhatIfPageReport Of(Scenario scenario, int changed, WhatIfFigures after, params StageGain[] gains) => new(TheRecord, Summary, new WhatIfReport(
        scenario,
        [.. scenario.Steps.Select(step => new StepEffect(step, changed))],
        changed,
        Before,
        after,
        [.. gains.Select(gain => new StageChange(gain.Code, gain.IsRanked, Durations(gain.Tweets, Day), 20L * (long)Day, Durations(gain.Tweets, 4 * Hour), 4L * (long)Day))],
        [.. gains]));
}
