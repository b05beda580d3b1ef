using Dashboard.Analytics.Groups;
using Dashboard.Analytics.Tweets;
using Dashboard.Benchmarks.Filters;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Scenarios;
using Dashboard.Domain.Selections;
using Dashboard.Operations.Records;
using Dashboard.Operations.Reports;

namespace Dashboard.Benchmarks.Measuring;

/// <summary>What each page asks for in all, its summary included, as the pages ask it, under the five filters and as the pages open; or under other selections.</summary>
internal sealed class PageBenchmark(LoadedRecord record, TextWriter output)
{
    /// <summary>What a page asks second may depend on what the first answer was.</summary>
    private const int UntilBuilt = 4;

    private static readonly TweetListRequest Slowest = new() { Sort = TweetField.TimeToPublish, IsDescending = true };

    /// <summary>Each asks for all that its page shows.</summary>
    public static IReadOnlyList<(string Name, Action<LoadedRecord, Selection> Ask)> Pages { get; } =
    [
        ("overview", (record, selection) => record.Ask(new OverviewQuestion(), selection, CancellationToken.None)),
        ("bottlenecks", (record, selection) => record.Ask(new BottlenecksQuestion(null), selection, CancellationToken.None)),
        ("approvers", (record, selection) => record.Ask(new ApproversQuestion(), selection, CancellationToken.None)),
        ("in flight", (record, selection) => record.Ask(new InFlightQuestion(), selection, CancellationToken.None)),
        ("departments", (record, selection) => record.Ask(new DepartmentsQuestion(GroupBy.Department), selection, CancellationToken.None)),
        ("languages compared", (record, selection) => record.Ask(new DepartmentsQuestion(GroupBy.Language), selection, CancellationToken.None)),
        ("tweets, slowest first", (record, selection) => record.Ask(new TweetListQuestion(Slowest), selection, CancellationToken.None)),
    ];

    /// <summary>It replays every selected tweet, whatever the scenario, so that it has a bar of its own.</summary>
    private static (string Name, Action<LoadedRecord, Selection> Ask) WhatIf { get; } = (
        "what if, as it opens (bar of its own)",
        (record, selection) => record.Ask(new WhatIfQuestion(Scenario.None), selection, CancellationToken.None));

    /// <returns>The slowest page's median milliseconds under any filter; what-if is listed, and not counted.</returns>
    public Task<double> RunAsync(ClockKind clock) => RunAsync(
        clock,
        [
            .. BenchmarkFilter.All.Select(filter => (filter.Name, filter.Selection)),
            ("as it opens: 12 months", Selection.Everything.OrLastTwelveMonths(record.Facts.AsOf, record.Facts.ReportingZone)),
        ]);

    /// <returns>The slowest page's median milliseconds under any of the selections; what-if is listed, and not counted.</returns>
    public async Task<double> RunAsync(ClockKind clock, IReadOnlyList<(string Name, Selection Selection)> asked)
    {
        Selection[] selections = [.. asked.Select(one => one.Selection with { Clock = clock })];
        var table = new TextTable([$"page ({clock.ToString().ToLowerInvariant()} clock), ms", .. asked.Select(one => one.Name)]);
        var slowest = 0.0;
        foreach (var (_, ask) in Pages.Append(WhatIf))
        {
            foreach (var selection in selections)
            {
                await BuildAsync(one => ask(record, one), selection);
            }
        }

        await Interleaved.WarmAsync([.. Pages.SelectMany(page => selections.Select(selection => (Action)(() => page.Ask(record, selection with { }))))]);
        foreach (var (name, ask) in Pages.Append(WhatIf))
        {
            // A new selection each time: what was found out about the one before must not help.
            double[] times = [.. selections.Select(selection => Interleaved.Medians(() => ask(record, selection with { }))[0])];

            table.Add(name, [.. times.Select(TextTable.Digits)]);
            slowest = name == WhatIf.Name ? slowest : Math.Max(slowest, times.Max());
        }

        output.WriteLine(table);
        return slowest;
    }

    private async Task BuildAsync(Action<Selection> ask, Selection selection)
    {
        for (var time = 0; time < UntilBuilt; time++)
        {
            ask(selection with { });
            await record.Facts.IndexedAsync();
        }
    }
}
