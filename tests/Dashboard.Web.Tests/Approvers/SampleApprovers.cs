using Dashboard.Analytics.Approvers;
using Dashboard.Analytics.Statistics;
using Dashboard.Domain.Selections;
using Dashboard.Operations.Reports;
using static Dashboard.Web.Tests.Overview.SampleReports;

namespace Dashboard.Web.Tests.Approvers;

/// <summary>Ten published tweets: one with two approvers, six with six, two with nine, one with ten. A department bears a hostile name.</summary>
internal static class SampleApprovers
{
    public static ApproversPageReport Page { get; } = new(
        TheRecord,
        Summary,
        Report.Approvers,
        [Group("FC", 4, 0), Group("PHS", 6, 3)],
        [Group("", 1, 0), Group("informational", 9, 3)],
        [Group("crisis", 1, 0), Group("standard", 9, 3)],
        new(60, 2, 4, [Role("comms", 24), Role("minister", 35), Role("unknown", 1)]),
        [.. Enumerable.Range(0, 11).Select(people => new ApproverTimes(new ApproversFocus(people, false), Times(people)))]);

    /// <summary>One published tweet with that many approvers.</summary>
    public static ApproversPageReport One(int approvers) => Page with
    {
        Summary = Summary with { Outcomes = [1, 0, 0, 0, 0], Tweets = 1, TimeToPublish = Durations(1, Day) },
        Approvers = Of(1, approvers, approvers, 0),
        Roles = new(approvers, 0, 0, []),
        Departments = [Group("PHS", 1, 0)],
        Purposes = [Group("", 1, 0)],
        Lanes = [Group("standard", 1, 0)],
        Times = [new(new ApproversFocus(approvers, false), Durations(1, Day))],
    };

    /// <summary>With a histogram of the largest number alone.</summary>
    public static ApproversReport Of(int n, double? median, int? max, int many) => new(
        n, max is { } most ? [.. Enumerable.Repeat(0, most), n] : [], new(median, median, max), new(median, median, max), new(median, median, max), new(median, median, max), Wilson.Share(many, n));

    public static ApproverGroup Group(string code, int n, int many) => new(code, new(6, 9, 10), Wilson.Share(many, n));

    private static ApproverRole Role(string stage, int steps) => new(stage, steps, Wilson.Share(Math.Min(steps, 10), 10), new(1, 2, 3));

    private static DurationFigures Times(int people) => people switch
    {
        2 or 10 => Durations(1, Day),
        6 => Durations(6, 5 * Day),
        9 => Durations(2, 9 * Day),
        _ => DurationFigures.Empty,
    };
}
