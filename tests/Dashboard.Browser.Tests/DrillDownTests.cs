using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Dashboard.Browser.Tests;

/// <summary>A number of tweets leads to the list of exactly so many, and what is taken away is what the page counts.</summary>
[Collection(Chromium.OnePageAtATime)]
public sealed partial class DrillDownTests(Chromium chromium, SeedHost host)
{
    private const string Period = "from=2025-11-01&to=2026-11-01";
    private const int MostOfAKind = 4;

    /// <summary>Of numbers that are links, in <see cref="Marks"/>.</summary>
    private const int Kinds = 12;

    /// <summary>Numbers that are links to a list, and rows of a picture's table whose name is one: the number is in the next cell. Each with its kind.</summary>
    private const string Marks = """
        () => [
          ...["[data-tile=in-flight] a", ".bars td a:not([href*=unpublished])", ".bars td a[href*=unpublished]", ".heat td a", ".four-counts .nine a", "[data-groups] td a",
            ".groups td a", ".reconciled a[href*=in_flight]", ".reconciled a[href*=date-basis]", ".reconciled a[href*=outcome]", ".purposes td a", ".roles td a"]
            .flatMap((kind, number) => [...document.querySelectorAll(kind)].map(a => ({ number, href: a.getAttribute("href"), count: (a.querySelector("small") ?? a).firstChild }))),
          ...[...document.querySelectorAll("details.chart-table")]
            .flatMap((table, number) => [...table.querySelectorAll("th a")].map(a => ({ number: 100 + number, href: a.getAttribute("href"), count: a.closest("th").nextElementSibling }))),
        ].filter(mark => mark.href.startsWith("/tweets?")).map(mark => mark.number + " " + mark.href + " " + mark.count.textContent.replace(/[^0-9]/g, ""))
        """;

    [Theory]
    [InlineData("/", 60)]
    [InlineData("/?date-basis=start&clock=working", 60)]
    [InlineData("/bottlenecks", 100)]
    [InlineData("/bottlenecks?stage=translation&clock=working", 100)]
    [InlineData("/approvers", 30)]
    [InlineData("/departments", 8)]
    [InlineData("/departments?by=purpose&lane=standard", 2)]
    public async Task Mark_ThatCountsTweets_LeadsToExactlyThose(string path, int atLeast)
    {
        var page = await chromium.NewPageAsync();
        await page.OpenAsync(host.At(path + (path.Contains('?', StringComparison.Ordinal) ? "&" : "?") + Period));
        var marks = await page.EvaluateAsync<string[]>(Marks);
        Assert.True(marks.Length >= atLeast, $"{marks.Length} marks");

        using var client = new HttpClient();
        foreach (var mark in marks.Select(mark => mark.Split(' ')).GroupBy(mark => mark[0]).SelectMany(Spread))
        {
            var list = await client.GetStringAsync(new Uri(host.At(mark[1])), TestContext.Current.CancellationToken);
            Assert.Equal((mark[1], mark[2]), (mark[1], Total().Match(list).Groups[1].Value));
        }
    }

    /// <summary>A kind whose style has another name is looked for in vain, and nothing of it is checked.</summary>
    [Fact]
    public async Task Marks_OfEveryKind_AreFound()
    {
        var page = await chromium.NewPageAsync();
        HashSet<string> kinds = [];
        foreach (var path in (string[])["/?", "/?date-basis=start&", "/bottlenecks?", "/approvers?", "/departments?"])
        {
            await page.OpenAsync(host.At(path + Period));
            kinds.UnionWith((await page.EvaluateAsync<string[]>(Marks)).Select(mark => mark.Split(' ')[0]));
        }

        Assert.Empty(Enumerable.Range(0, Kinds).Select(kind => kind.ToString(CultureInfo.InvariantCulture)).Except(kinds));
    }

    [Fact]
    public async Task BarOfNine_Pressed_ListsItsTweets()
    {
        var page = await chromium.NewPageAsync(new() { Locale = "en-CA", ViewportSize = new() { Width = 1280, Height = 1000 } });
        await page.OpenAsync(host.At("/approvers?" + Period));
        var count = await page.Locator("details.chart-table th a[href$='approvers=9']").EvaluateAsync<string>("a => a.closest('th').nextElementSibling.textContent");
        await page.Locator(".apexcharts-bar-area[j='9']").ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/tweets\\?.*approvers=9$"));
        await Assertions.Expect(page.Locator("nav.pages")).ToHaveAttributeAsync("data-total", count.Trim());
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync(count.Trim());
    }

    [Fact]
    public async Task DepartmentsRow_Followed_ListsItsTweetsAndTheirExportHasAsMany()
    {
        var page = await chromium.NewPageAsync();
        await page.OpenAsync(host.At("/departments?" + Period));
        var number = page.Locator(".groups tbody td a").First;
        var count = await number.InnerTextAsync();
        await number.ClickAsync();
        await Assertions.Expect(page.Locator("nav.pages")).ToHaveAttributeAsync("data-total", count);
        await page.GetByRole(AriaRole.Navigation, new() { Name = "Pages" }).First.GetByRole(AriaRole.Link, new() { Name = "Export" }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/export\\?department="));
    }

    [Theory]
    [InlineData("flag=bypassed")]
    [InlineData("outcome=withdrawn")]
    [InlineData("stage=translation&approvers=9%2B")]
    public async Task Focus_OfAList_CountsAsTheCommandLine(string focus)
    {
        using var client = new HttpClient();
        var list = await client.GetStringAsync(new Uri(host.At($"/tweets?{Period}&{focus}")), TestContext.Current.CancellationToken);
        using var expected = JsonDocument.Parse(await host.ReportAsync("tweets", $"{Period}&{focus}"));
        var total = expected.RootElement.GetProperty("total").GetInt32();
        Assert.NotEqual(0, total);
        Assert.Equal(total.ToString(CultureInfo.InvariantCulture), Total().Match(list).Groups[1].Value);
    }

    [Theory]
    [InlineData("tweets", Period)]
    [InlineData("visits", Period + "&lane=standard&approvers=9%2B")]
    [InlineData("events", "from=2026-04-01&to=2026-10-01&department=ETP-PEC&outcome=published")]
    public async Task File_Downloaded_HasTheRowsThatThePageCountsAndTheCommandLinesBytes(string table, string query)
    {
        var page = await chromium.NewPageAsync();
        await page.OpenAsync(host.At("/export?" + query));
        var counted = int.Parse(await page.Locator($"[data-rows={table}]").InnerTextAsync(), NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator($"[data-export={table}]").ClickAsync());
        var bytes = await File.ReadAllBytesAsync(await download.PathAsync(), TestContext.Current.CancellationToken);

        Assert.Matches($"^{table}_r[0-9]+_[0-9]{{8}}T[0-9]{{6}}Z\\.csv$", download.SuggestedFilename);
        Assert.True(counted > 0);
        Assert.Equal(counted, bytes.Count(one => one == (byte)'\n') - 1);
        Assert.Equal(await SeedHost.CommandAsync(["export", table, "--db", host.Database, .. SeedHost.Options(query)]), Encoding.UTF8.GetString(bytes));
    }

    /// <summary>Some of each kind, from its first to its last.</summary>
    private static IEnumerable<string[]> Spread(IGrouping<string, string[]> kind)
    {
        string[][] all = [.. kind];
        return Enumerable.Range(0, MostOfAKind).Select(place => place * (all.Length - 1) / (MostOfAKind - 1)).Distinct().Select(place => all[place]);
    }

    [GeneratedRegex("data-total=\"(\\d+)\"")]
    private static partial Regex Total();
}
