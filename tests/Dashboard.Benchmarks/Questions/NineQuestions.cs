namespace Dashboard.Benchmarks.Questions;

/// <summary>What a dashboard asks: the nine of the measurement. Each is asked of the engine as it is of its peers; pages, with all that they show beside, are measured whole.</summary>
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
