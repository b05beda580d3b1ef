using System.Text.Json;
using Dashboard.Domain.Calendars;
using Dashboard.Web.Formats;
using Microsoft.Playwright;

namespace Dashboard.Browser.Tests;

/// <summary>What the pages show is what the command line says; the overview's figures have their tests with it.</summary>
[Collection(Chromium.OnePageAtATime)]
public sealed class FiguresTests(Chromium chromium, SeedHost host)
{
    private static readonly ReaderFormats Formats = ReaderFormats.English;

    public static TheoryData<string> Filters =>
    [
        "from=2025-11-01&to=2026-11-01",
        "lane=standard&from=2025-11-01&to=2026-11-01&clock=working",
        "department=ETP-PEC&department=PHS-SSP&from=2026-04-01&to=2026-10-01&date-basis=start",
    ];

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task Bottlenecks_UnderAFilter_AreTheCommandLines(string query)
    {
        var page = await OpenAsync("/bottlenecks", query);
        var report = await ReportAsync("bottlenecks", query);
        var clock = ClockOf(query);
        var stages = report.GetProperty("stages").EnumerateArray().ToDictionary(stage => stage.GetProperty("code").GetString()!);
        var rows = await page.EvaluateAsync<string[][]>("""
            () => [...document.querySelector(".bars").querySelectorAll("tbody tr:has(td a)")].map(row => [
              new URL(row.querySelector("td a").href).searchParams.get("stage"),
              ...[...row.querySelectorAll("td.figure")].map(cell => (cell.querySelector("a") ?? cell).firstChild.textContent.trim())])
            """);
        Assert.Equal(stages.Values.Count(stage => stage.GetProperty("tweets").GetInt32() > 0), rows.Length);
        Assert.All(rows, row =>
        {
            var stage = stages[row[0]];
            Assert.Equal(
                (row[0], Formats.TenthsInColumn(Number(stage, "share")), Formats.Duration(Number(stage, "attributed_ms"), clock), Formats.Count(stage.GetProperty("tweets").GetInt64())),
                (row[0], row[1], row[2], row[4]));
        });
        Assert.Equal(
            Formats.Duration(Number(report, "total_ms"), clock),
            await page.Locator(".bars").First.Locator("tfoot td.figure").Nth(1).InnerTextAsync());
        await Assertions.Expect(page.Locator(".closer .chart-summary").First).ToContainTextAsync(Formats.Count(report.GetProperty("chosen").GetProperty("visits").GetInt64()));
    }

    /// <summary>The year before, or as many days, of the same tweets.</summary>
    [Theory]
    [MemberData(nameof(Filters))]
    public async Task Overview_UnderAFilter_ComparesWithTheCommandLinesPeriodBefore(string query)
    {
        var page = await OpenAsync("/", query);
        var report = await ReportAsync("overview", query);
        var (before, clock) = (report.GetProperty("before"), ClockOf(query));
        foreach (var (tile, figures, figure, n) in new[] { ("median", "ttp", "median_ms", "n"), ("open-counted", "open_counted", "median_ms", "started"), ("p90", "ttp", "p90_ms", "n") })
        {
            var then = before.GetProperty(figures);
            await Assertions.Expect(page.Locator($"[data-tile={tile}] .tile-change"))
                .ToContainTextAsync($"{Formats.Duration(Number(then, figure), clock)}, n\u00A0=\u00A0{Formats.Count(then.GetProperty(n).GetInt64())}");
        }

        var rows = await page.Locator("figure:has(h2:text-matches('^Within target')) tbody tr").EvaluateAllAsync<string[]>("rows => rows.map(row => row.children[4].textContent)");
        Assert.Equal(report.GetProperty("attainment").GetProperty("steps").EnumerateArray().Select(step => Formats.Count(step.GetProperty("within_target").GetProperty("n").GetInt64())), rows);
    }

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task Approvers_UnderAFilter_AreTheCommandLines(string query)
    {
        var page = await OpenAsync("/approvers", query);
        var report = await ReportAsync("approvers", query);
        foreach (var count in (string[])["approvers", "hands", "groups", "steps"])
        {
            var figures = report.GetProperty(count);
            Assert.Equal(
                [Formats.Number(Number(figures, "median")), Formats.Number(Number(figures, "p90")), Formats.Number(Number(figures, "max"))],
                await page.Locator($"[data-count={count}] td").AllInnerTextsAsync());
        }

        Assert.Equal(report.GetProperty("nine_or_more").GetProperty("count").GetRawText(), await page.Locator(".four-counts .nine data").GetAttributeAsync("value"));
        foreach (var groups in (string[])["department", "purpose", "lane"])
        {
            var expected = report.GetProperty("by_" + groups).EnumerateObject().Select(group => string.Join(
                '|',
                group.Name,
                Formats.Count(group.Value.GetProperty("n").GetInt64()),
                Formats.Number(Number(group.Value.GetProperty("approvers"), "median")),
                Formats.Count(group.Value.GetProperty("nine_or_more").GetProperty("count").GetInt64()),
                Formats.Percent(Number(group.Value.GetProperty("nine_or_more"), "share"))));
            var shown = await page.Locator($"[data-groups={groups}]").EvaluateAsync<string[]>(
                "panel => [...panel.querySelectorAll('tbody tr')].map(row => [row.dataset.code, ...[...row.querySelectorAll('td')].slice(0, 4).map(cell => cell.innerText.trim())].join('|'))");
            Assert.Equal(expected.Order(StringComparer.Ordinal), shown.Order(StringComparer.Ordinal));
        }

        var bars = report.GetProperty("histogram").EnumerateObject().ToDictionary(bar => bar.Name, bar => bar.Value.GetInt64());
        Assert.Equal(report.GetProperty("n").GetInt64(), bars.Values.Sum());
    }

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task Departments_UnderAFilter_AreTheCommandLines(string query)
    {
        var page = await OpenAsync("/departments", query);
        var report = await ReportAsync("departments", query);
        var clock = ClockOf(query);
        var rows = await page.EvaluateAsync<string[][]>("""
            () => [...document.querySelectorAll(".groups tbody tr:not(.withheld)")].map(row => [
              ...[...row.querySelectorAll("td")].slice(0, 6).map(cell => (cell.querySelector("a, bdi") ?? cell).innerText.trim())])
            """);
        var expected = report.GetProperty("groups").EnumerateArray().Where(group => group.GetProperty("suppressed").ValueKind == JsonValueKind.Null).Select(group => new[]
        {
            Formats.Count(group.GetProperty("n").GetInt64()),
            Formats.Duration(Number(group, "median_ms"), clock),
            Formats.Duration(Number(group, "p90_ms"), clock),
            Formats.Percent(Number(group.GetProperty("within_target"), "share")),
            Formats.Number(Number(group, "approvers_median")),
            Formats.Percent(Number(group.GetProperty("nine_or_more"), "share")),
        }).ToArray();
        Assert.NotEmpty(rows);
        Assert.Equal(expected.Select(row => string.Join('|', row)), rows.Select(row => string.Join('|', row)));
    }

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task Tweets_UnderAFilter_AreTheCommandLines(string query)
    {
        var page = await OpenAsync("/tweets", query + "&sort=time_to_publish_ms&desc=1");
        using var report = JsonDocument.Parse(await SeedHost.CommandAsync(
            ["report", "tweets", "--db", host.Database, "--sort", "time_to_publish_ms", "--desc", .. SeedHost.Options(query)]));
        Assert.Equal(report.RootElement.GetProperty("total").GetRawText(), await page.Locator("nav.pages").GetAttributeAsync("data-total"));
        var rows = await page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll("main .scroll tbody tr")].map(row =>
              [...row.children].map(cell => cell.innerText.trim()).join("|"))
            """);
        var expected = report.RootElement.GetProperty("rows").EnumerateArray().ToArray();
        // In working hours the list has their column in the place of the elapsed one.
        var (clock, column) = ClockOf(query) == ClockKind.Working ? (ClockKind.Working, "working_ms") : (ClockKind.Elapsed, "time_to_publish_ms");
        Assert.Equal(expected.Length, rows.Length);
        foreach (var (row, shown) in expected.Zip(rows))
        {
            Assert.StartsWith(row.GetProperty("tweet_id").GetString() + "|", shown, StringComparison.Ordinal);
            Assert.Contains($"|{Formats.Duration(Number(row, column), clock)}|{row.GetProperty("approvers").GetInt32()}|", shown, StringComparison.Ordinal);
        }
    }

    private static double? Number(JsonElement parent, string name) =>
        parent.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetDouble() : null;

    private static ClockKind ClockOf(string query) => query.Contains("clock=working", StringComparison.Ordinal) ? ClockKind.Working : ClockKind.Elapsed;

    private async Task<JsonElement> ReportAsync(string report, string query)
    {
        using var json = JsonDocument.Parse(await host.ReportAsync(report, query));
        return json.RootElement.Clone();
    }

    private async Task<IPage> OpenAsync(string path, string query)
    {
        var page = await chromium.NewPageAsync();
        await page.OpenAsync(host.At($"{path}?{query}"));
        return page;
    }
}
