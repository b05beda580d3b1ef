namespace Dashboard.Benchmarks.Questions;

/// <summary>What a dashboard asks: the nine of the measurement.</summary>
internal static class NineQuestions
{
    /// <param name="stage">Code of the stage to look at.</param>
    public static IReadOnlyList<IQuestion> About(string stage) =>
    [
        new KeyFigures(),
        new WeeklyTimesToPublish(),
        new StageTimes(),
        new ApproversHistogram(),
        new DepartmentTimes(),
        new ArrivalWaits(stage),
        new DepartmentDistributions(),
        new SlowestTweets(),
        new WeeklyWorkInProgress(),
    ];
}
