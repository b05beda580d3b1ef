using Dashboard.Testing;
using Microsoft.Playwright;

namespace Dashboard.Browser.Tests;

/// <summary>Names from data are text, whatever they look like: in tables, axes, tooltips, filters and titles.</summary>
[Collection(Chromium.OnePageAtATime)]
public sealed class HostileNamesTests(Chromium chromium)
{
    private static readonly string[] Names =
    [
        "<img src=x onerror=window.hacked=1>",
        "\"><script>window.hacked=1</script>",
        "</script><svg onload=window.hacked=1>",
        "javascript:window.hacked=1",
        "{{constructor.constructor('window.hacked=1')()}}",
        "\u202Eevil\u202C",
        new string('x', 200),
    ];

    [Fact]
    public async Task Pages_WithHostileNames_ShowThemAsText()
    {
        using var folder = new TempFolder();
        var (log, database) = (folder.File("hostile.csv"), folder.File("hostile.db"));
        await File.WriteAllTextAsync(log, Log(), TestContext.Current.CancellationToken);
        await SeedHost.CommandAsync("import", log, "--db", database);
        await using var host = await HostProcess.StartAsync(database, TestContext.Current.CancellationToken);
        // Without the policy: the pages alone must hold.
        var page = await chromium.NewPageAsync(new() { BypassCSP = true, ViewportSize = new() { Width = 1280, Height = 900 } });
        string At(string path) => new Uri(host.Address, path).AbsoluteUri;

        foreach (var path in (string[])["/", "/bottlenecks", "/approvers", "/departments", "/departments?by=channel", "/tweets?sort=tweet_id", "/export", "/method"])
        {
            await page.OpenAsync(At(path));
            await TouchAsync(page, path);
        }

        await page.OpenAsync(At("/"));
        Assert.Contains(Names[0], await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await page.OpenAsync(At("/tweets?columns=tweet_id,department,lane,channel&sort=tweet_id"));
        var links = await page.Locator("th.id a").EvaluateAllAsync<string[]>("all => all.map(one => one.getAttribute('href'))");
        var ids = await page.Locator("th.id a").AllTextContentsAsync();
        Assert.Equal(Names.Order(StringComparer.Ordinal), ids.Order(StringComparer.Ordinal));
        foreach (var (link, id) in links.Zip(ids))
        {
            await page.OpenAsync(At(link));
            Assert.StartsWith(id + " – ", await page.EvaluateAsync<string>("document.title"), StringComparison.Ordinal);
            Assert.Equal(id, await page.Locator(".crumbs [aria-current=page]").TextContentAsync());
            await TouchAsync(page, link);
        }
    }

    [Fact]
    public async Task Address_WithHostileText_ShowsItAsTextAndNamesFilesAsAlways()
    {
        using var folder = new TempFolder();
        var (log, database) = (folder.File("hostile.csv"), folder.File("hostile.db"));
        await File.WriteAllTextAsync(log, Log(), TestContext.Current.CancellationToken);
        await SeedHost.CommandAsync("import", log, "--db", database);
        await using var host = await HostProcess.StartAsync(database, TestContext.Current.CancellationToken);
        var page = await chromium.NewPageAsync(new() { BypassCSP = true, ViewportSize = new() { Width = 1280, Height = 900 } });
        foreach (var name in Names)
        {
            var text = Uri.EscapeDataString(name);
            await page.OpenAsync(new Uri(host.Address, $"/bottlenecks?stage={text}&from={text}&department={text}").AbsoluteUri);
            await CheckAsync(page, name);
            await page.OpenAsync(new Uri(host.Address, $"/tweets?q={text}&stage={text}&lane={text}&sort={text}").AbsoluteUri);
            await CheckAsync(page, name);
        }

        await page.OpenAsync(new Uri(host.Address, "/export?stage=" + Uri.EscapeDataString(Names[1])).AbsoluteUri);
        await CheckAsync(page, "/export");
        foreach (var file in await page.Locator("[data-export]").AllAsync())
        {
            var download = await page.RunAndWaitForDownloadAsync(() => file.ClickAsync());
            Assert.Matches("^[a-z]+_r[0-9]+_[0-9]{8}T[0-9]{6}Z\\.(csv|json)$", download.SuggestedFilename);
        }
    }

    /// <summary>Opens what opens, points at what has a tooltip, and looks whether anything came of it.</summary>
    private static async Task TouchAsync(IPage page, string what)
    {
        var shut = await page.Locator("main details:not([name]) > summary").AllAsync();
        foreach (var summary in shut.Reverse())
        {
            await summary.ClickAsync();
        }

        foreach (var mark in (await page.Locator(".apexcharts-bar-area, main [title]").AllAsync()).Take(12))
        {
            if (await mark.BoundingBoxAsync() is { Width: > 1, Height: > 1 })
            {
                await mark.HoverAsync(new() { Force = true });
            }
        }

        foreach (var filter in await page.Locator(".filters details > summary").AllAsync())
        {
            await filter.ClickAsync();
        }

        await CheckAsync(page, what);
        await page.SetViewportSizeAsync(360, 800);
        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= 360, $"{what} scrolls sideways at 360 pixels");
        await page.SetViewportSizeAsync(1280, 900);
    }

    private static async Task CheckAsync(IPage page, string what)
    {
        Assert.True(await page.EvaluateAsync<int>("window.hacked ?? 0") == 0, $"{what} ran what it shows");
        Assert.True(
            await page.Locator("main img, main script, .apexcharts-canvas script, main [onerror], main [onload], main a[href^='javascript:' i]").CountAsync() == 0,
            $"{what} made elements of names");
        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= 1280, $"{what} scrolls sideways");
    }

    /// <summary>Each name is a tweet, a department, a stage, an actor, a channel and a lane; the first stage holds longest, so it is in the sentence.</summary>
    private static string Log() => "tweet_id,action,occurred_at,department,stage,actor,channel,lane\n" + string.Concat(Names.Select((name, i) =>
    {
        var quoted = '"' + name.Replace("\"", "\"\"", StringComparison.Ordinal) + '"';
        var day = 10 + i;
        return $"{quoted},submitted,2026-03-{day}T10:00:00Z,{quoted},,{quoted},{quoted},{quoted}\n"
            + $"{quoted},approved,2026-03-{day}T{20 - i}:00:00Z,{quoted},{quoted},{quoted},{quoted},{quoted}\n"
            + $"{quoted},published,2026-03-{day}T21:00:00Z,{quoted},,,{quoted},{quoted}\n";
    }));
}
