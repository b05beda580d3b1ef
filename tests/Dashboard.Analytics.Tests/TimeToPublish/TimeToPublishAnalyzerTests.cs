using Dashboard.Analytics.Tests.Records;
using Dashboard.Analytics.TimeToPublish;
using Dashboard.Domain.Record;
using Dashboard.Domain.Selections;
using NodaTime;

namespace Dashboard.Analytics.Tests.TimeToPublish;

public sealed class TimeToPublishAnalyzerTests
{
    private static readonly LocalDate Monday = new(2026, 3, 2);

    [Fact]
    public void Analyze_EmptyWeekBetween_IsShownWithNone()
    {
        // Ends: Monday 2 March 12:00, Sunday 8 March 23:30 in summer time (the clock went forward that night: 156.5 h later), Monday 16 March.
        var record = new RecordOf().Published("a", 0, 2).Published("b", 0, 156.5).Published("c", 330, 340);

        var weeks = Analyze(record, Selection.Everything).Weeks;

        Assert.Equal([(Monday, 2), (Monday.PlusWeeks(1), 0), (Monday.PlusWeeks(2), 1)], weeks.Select(week => (week.Monday, week.TimeToPublish.N)));
        Assert.Equal([false, false, true], weeks.Select(week => week.IsPartial));
    }

    [Fact]
    public void Analyze_LocalMidnight_DividesTheWeeks()
    {
        // Monday 9 March 00:00 in Toronto is 04:00 UTC, 157 h after Monday 2 March 15:00 UTC.
        var weeks = Analyze(new RecordOf().Published("a", 0, 156.999).Published("b", 0, 157), Selection.Everything).Weeks;

        Assert.Equal([1, 1], weeks.Select(week => week.TimeToPublish.N));
    }

    [Fact]
    public void Analyze_ByStart_PutsTweetsInTheWeekOfTheirStart()
    {
        var record = new RecordOf().Published("a", 0, 200).Published("b", 1, 2);

        var weeks = Analyze(record, Selection.Everything with { DateBasis = DateBasis.Start }).Weeks;

        Assert.Equal([(Monday, 2)], weeks.Select(week => (week.Monday, week.TimeToPublish.N)));
    }

    [Fact]
    public void Analyze_RangeInsideAWeek_MakesItPartial()
    {
        var record = new RecordOf().Published("a", 24, 30).Published("b", 300, 600);

        var week = Assert.Single(Analyze(record, Selection.Everything with { From = Monday.PlusDays(1), To = Monday.PlusDays(7) }).Weeks);
        var whole = Assert.Single(Analyze(record, Selection.Everything with { From = Monday, To = Monday.PlusDays(7) }).Weeks);

        Assert.Equal((true, false), (week.IsPartial, whole.IsPartial));
    }

    [Fact]
    public void Analyze_Histogram_RunsFromTheFirstFilledBinToTheLast()
    {
        const long minute = 60_000;
        var record = new RecordOf();
        // Zero and 59.999 s are under a minute; one minute is not; three hours; nothing between.
        foreach (var (tweet, time) in new[] { ("zero", 0), ("almost", minute - 1), ("minute", minute), ("hours", 180 * minute) })
        {
            record.AddAt(tweet, RecordOf.Monday, ApprovalAction.Submitted).AddAt(tweet, RecordOf.Monday + time, ApprovalAction.Published);
        }

        var bins = Analyze(record, Selection.Everything).Histogram;

        Assert.Equal(
            [
                new HistogramBin(0, minute, 2), new HistogramBin(minute, 5 * minute, 1), new HistogramBin(5 * minute, 15 * minute, 0),
                new HistogramBin(15 * minute, 60 * minute, 0), new HistogramBin(60 * minute, 240 * minute, 1),
            ],
            bins);
    }

    [Fact]
    public void Analyze_LongerThanTheLastStep_IsInTheOpenBin()
    {
        // 33 weeks of 168 hours.
        var bin = Assert.Single(Analyze(new RecordOf().Published("a", 0, 33 * 168), Selection.Everything).Histogram);

        Assert.Equal((32 * 168 * RecordOf.Hour, null, 1), (bin.From, bin.To, bin.Tweets));
    }

    [Fact]
    public void Analyze_NothingPublished_IsEmpty()
    {
        var report = Analyze(new RecordOf().Add("open", 0, ApprovalAction.Submitted), Selection.Everything);

        Assert.Equal(0, report.All.N);
        Assert.Empty(report.Weeks);
        Assert.Empty(report.Histogram);
    }

    private static TimeToPublishReport Analyze(RecordOf record, Selection selection) =>
        TimeToPublishAnalyzer.Analyze(record.Facts(), selection, TestContext.Current.CancellationToken);
}
