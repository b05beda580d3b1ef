using System.Text;
using CsCheck;
using Dashboard.Analytics.Groups;
using Dashboard.Analytics.Tweets;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Record;
using Dashboard.Domain.Scenarios;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Visits;
using Dashboard.Operations.Records;
using Dashboard.Operations.Reports;
using Dashboard.Testing;

namespace Dashboard.Cli.Tests.Agreement;

/// <summary>Whatever is selected: a page, the command line, the exported rows and the list that a mark leads to say the same.</summary>
public sealed class AgreementTests : IDisposable
{
    private const int Selections = 25;

    private readonly Run _run = new();

    public static TheoryData<string> Logs => ["seed", "rules", "receipt"];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Logs))]
    public async Task Reports_AnySelection_AreThoseOfThePages(string log)
    {
        var record = await ImportAsync(log);
        await Gen.Select(RandomSelections.Of(record), Gen.Int[0, GroupByCodes.All.Count - 1].Select(index => GroupByCodes.All[index])).SampleAsync(
            async (selection, by) =>
            {
                var overview = record.Ask(new OverviewQuestion(), selection, Token);
                Assert.Equal(Json(output => SummaryJson.Write(output, overview.Summary, overview.Bottlenecks, overview.Approvers)), await ReportAsync(selection, "summary"));
                Assert.Equal(Json(output => OverviewJson.Write(output, overview)), await ReportAsync(selection, "overview"));
                Assert.Equal(Json(output => LanguageGapJson.Write(output, overview.LanguageGap, overview.Summary.AsOf)), await ReportAsync(selection, "language-gap"));
                Assert.Equal(Json(output => BottlenecksJson.Write(output, record.Ask(new BottlenecksQuestion(null), selection, Token))), await ReportAsync(selection, "bottlenecks"));
                Assert.Equal(Json(output => ApproversJson.Write(output, record.Ask(new ApproversQuestion(), selection, Token))), await ReportAsync(selection, "approvers"));
                Assert.Equal(
                    Json(output => DepartmentsJson.Write(output, record.Ask(new DepartmentsQuestion(by), selection, Token))),
                    await ReportAsync(selection, "departments", "--by", by.Code()));
                var steps = new Scenario([new ScaleStage(record.Description.Catalog.Stages[0].Code, 500), new CapStage(ReservedNames.Author, 3_600_000)]);
                Assert.Equal(
                    Json(output => WhatIfJson.Write(output, record.Ask(new WhatIfQuestion(steps), selection, Token))),
                    await ReportAsync(selection, "what-if", "--step", ScenarioText.Write(steps.Steps[0]), "--step", ScenarioText.Write(steps.Steps[1])));
            },
            iter: log == "seed" ? Selections / 5 : Selections);
    }

    [Theory]
    [MemberData(nameof(Logs))]
    public async Task Export_AnySelection_GivesTheFiguresOfThePages(string log)
    {
        var record = await ImportAsync(log);
        await RandomSelections.Of(record).SampleAsync(
            async selection =>
            {
                var exported = new ExportedFigures(await ExportAsync(selection, TweetFocus.None, "tweets"), await ExportAsync(selection, TweetFocus.None, "visits"), selection.Clock);
                CompareSummary(exported, record.Ask(new OverviewQuestion(), selection, Token));
                CompareStages(exported, record.Ask(new BottlenecksQuestion(null), selection, Token));
                CompareGroups(exported, record.Ask(new DepartmentsQuestion(GroupBy.Department), selection, Token), "department");
                CompareGroups(exported, record.Ask(new DepartmentsQuestion(GroupBy.Channel), selection, Token), "channel");
            },
            iter: Selections);
    }

    [Theory]
    [MemberData(nameof(Logs))]
    public async Task List_AnySelectionAndFocus_HasTheRowsOfTheExport(string log)
    {
        var record = await ImportAsync(log);
        await Gen.Select(RandomSelections.Of(record), RandomSelections.FocusOf(record)).SampleAsync(
            async (selection, focus) =>
            {
                var request = new TweetListRequest { Focus = focus, PageSize = 100_000 };
                var page = record.Ask(new TweetListQuestion(request), selection, Token);
                var exported = ExportedTable.Read(await ExportAsync(selection, focus, "tweets"));
                Assert.Equal(exported.Select(row => row["tweet_id"]), page.List.Rows.Select(row => row.TweetId));
                Assert.Equal(exported.Count, page.List.Focused);
                Assert.Equal(
                    Json(output => TweetListJson.Write(output, page)),
                    await ReportAsync(selection, ["tweets", "--page-size", "100000", .. RandomSelections.Options(TweetFocusQuery.Write(focus))]));
            },
            iter: Selections);
    }

    [Theory]
    [MemberData(nameof(Logs))]
    public async Task List_UnderTheFocusOfAMark_HasAsManyTweetsAsTheMarkShows(string log)
    {
        var record = await ImportAsync(log);
        RandomSelections.Of(record).Sample(
            selection =>
            {
                foreach (var (mark, tweets, narrowed, focus) in PageMarks.Of(record, selection, Token))
                {
                    var list = record.Ask(new TweetListQuestion(new TweetListRequest { Focus = focus, PageSize = 1 }), narrowed, Token);
                    Assert.True(tweets == list.List.Total, $"{mark}: {tweets} on the page, {list.List.Total} in the list");
                }
            },
            iter: Selections);
    }

    public void Dispose() => _run.Dispose();

    private static void CompareSummary(ExportedFigures exported, OverviewReport page)
    {
        var (summary, approvers) = (page.Summary, page.Approvers);
        Assert.Equal(exported.Tweets, summary.Tweets);
        Assert.Equal(exported.Outcomes, OutcomeCodes.All.Where(outcome => summary.Outcomes[(int)outcome] > 0).ToDictionary(outcome => outcome.Code(), outcome => summary.Outcomes[(int)outcome]));
        Assert.Equal(exported.Flags, summary.Flags.ToDictionary(flag => flag.Flag.Code(), flag => flag.Tweets));
        Assert.Equal(exported.Times.Count, summary.TimeToPublish.N);
        Assert.Equal(exported.Published.Count - exported.Times.Count, summary.PublishedWithoutDurations);
        Same(ExportedFigures.Percentile(exported.Times, 0.5), summary.TimeToPublish.Median);
        Same(ExportedFigures.Percentile(exported.Times, 0.9), summary.TimeToPublish.P90);
        Same(exported.Times.Count == 0 ? null : exported.Times.Average(), summary.TimeToPublish.Mean);
        Assert.Equal(exported.Approvers, approvers.Histogram.Index().Where(bin => bin.Item > 0).ToDictionary(bin => bin.Index, bin => bin.Item));
        Assert.Equal((exported.Approvers.Where(bin => bin.Key >= 9).Sum(bin => bin.Value), exported.Published.Count), (approvers.NineOrMore.Count, approvers.NineOrMore.Of));
        Assert.Equal(
            (exported.Sum("steps"), exported.Sum("rework_loops"), exported.Sum("handovers")), (summary.StepsTotal, summary.ReworkLoopsTotal, summary.HandoversTotal));
        Assert.Equal(exported.By("department").Select(group => (group.Code, group.Tweets)), summary.Departments.Select(group => (group.Code, group.Tweets)));
        Assert.Equal(exported.By("purpose").Select(group => (group.Code, group.Times.Length)), summary.Purposes.Select(group => (group.Code, group.TimeToPublish.N)));
    }

    private static void CompareStages(ExportedFigures exported, BottlenecksPageReport page)
    {
        var bottlenecks = page.Bottlenecks;
        Assert.Equal((exported.Times.Count, exported.Times.Sum()), (bottlenecks.Tweets, bottlenecks.TotalMs));
        if (page.Summary.Selection.Clock == ClockKind.Elapsed)
        {
            var between = bottlenecks.TotalMs - exported.Attributed.Values.Sum();
            Assert.Equal(
                exported.Attributed.Append(new("between stages", between)).Where(stage => stage.Value > 0).ToDictionary(),
                bottlenecks.Stages.Where(stage => stage.AttributedMs > 0).ToDictionary(stage => stage.Code, stage => stage.AttributedMs));
        }

        Assert.Equal(
            exported.Visits.GroupBy(visit => visit["stage"]).ToDictionary(group => group.Key, group => (group.Count(), group.Count(visit => visit["outcome"] == "changes_requested"))),
            bottlenecks.Stages.Where(stage => stage.Visits > 0).ToDictionary(stage => stage.Code, stage => (stage.Visits, stage.ChangesRequested)));
        Assert.All(bottlenecks.Stages, stage => Same(ExportedFigures.Percentile(exported.DwellsAt(stage.Code), 0.5), stage.Dwell.Median));
    }

    /// <summary>A group that is withheld shows nothing that could disagree; every other one is in the export.</summary>
    private static void CompareGroups(ExportedFigures exported, DepartmentsPageReport page, string column)
    {
        var groups = exported.By(column).ToDictionary(group => group.Code);
        Assert.Equal(groups.Keys.Order(StringComparer.Ordinal), page.Groups.Groups.Select(group => group.Code).Order(StringComparer.Ordinal));
        foreach (var group in page.Groups.Groups.Where(group => group.Figures is not null))
        {
            var (figures, (_, tweets, times)) = (group.Figures!, groups[group.Code]);
            Assert.Equal((tweets, times.Length), (figures.Tweets, figures.TimeToPublish.N));
            Same(ExportedFigures.Percentile(times, 0.5), figures.TimeToPublish.Median);
            Same(ExportedFigures.Percentile(times, 0.9), figures.TimeToPublish.P90);
        }
    }

    private static void Same(double? expected, double? actual) => Assert.True(
        expected is null ? actual is null : Math.Abs(expected.Value - actual!.Value) <= 1e-12 * Math.Abs(expected.Value), $"{expected} in the export, {actual} on the page");

    private static string Json(Action<Stream> write)
    {
        using var output = new MemoryStream();
        write(output);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private Task<string> ReportAsync(Selection selection, params string[] report) =>
        OutputAsync(["report", .. report, .. RandomSelections.Options(SelectionQuery.Write(selection))]);

    private Task<string> ExportAsync(Selection selection, TweetFocus focus, string table) =>
        OutputAsync(["export", table, .. RandomSelections.Options(SelectionQuery.Write(selection).Concat(TweetFocusQuery.Write(focus)))]);

    private async Task<string> OutputAsync(string[] command)
    {
        var (code, output, error) = await _run.Async([.. command, "--db", _run.Database]);
        Assert.True(code == 0, $"{string.Join(' ', command)}: {error}");
        return output;
    }

    private async Task<LoadedRecord> ImportAsync(string log)
    {
        var seed = Path.Combine(SharedData.Root, "seed-data");
        string[] options = log switch
        {
            "seed" => [Path.Combine(seed, "events.csv.gz"), "--settings", Path.Combine(seed, "settings.json")],
            "receipt" => [SharedData.Require("receipt.csv.gz"), "--profile", SharedData.Require("receipt.profile.json"), "--settings", SharedData.Require("nl.settings.json")],
            _ => [SharedData.Require("rules.csv")],
        };
        await OutputAsync(["import", .. options]);
        return await LoadedRecord.LoadAsync(_run.Database, _run.Clock, Token);
    }
}
