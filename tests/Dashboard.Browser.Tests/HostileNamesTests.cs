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
    public async Task Overview_WithHostileNames_ShowsThemAsText()
    {
        using var folder = new TempFolder();
        var (log, database) = (folder.File("hostile.csv"), folder.File("hostile.db"));
        await File.WriteAllTextAsync(log, Log(), TestContext.Current.CancellationToken);
        await SeedHost.CommandAsync("import", log, "--db", database);
        await using var host = await HostProcess.StartAsync(database, TestContext.Current.CancellationToken);
        var page = await chromium.NewPageAsync(new() { BypassCSP = true, ViewportSize = new() { Width = 1280, Height = 900 } });
        await page.GotoAsync(host.Address.OriginalString);
        await Assertions.Expect(page.Locator(".apexcharts-canvas").First).ToBeVisibleAsync();

        foreach (var summary in await page.Locator("details:not([name]) > summary").AllAsync())
        {
            await summary.ClickAsync();
        }

        foreach (var mark in (await page.Locator(".apexcharts-bar-area").AllAsync()).Take(40))
        {
            await mark.ScrollIntoViewIfNeededAsync();
            if (await mark.BoundingBoxAsync() is { Width: > 1, Height: > 1 } box)
            {
                await page.Mouse.MoveAsync(box.X + (box.Width / 2), box.Y + (box.Height / 2));
            }
        }

        foreach (var filter in await page.Locator(".filters details > summary").AllAsync())
        {
            await filter.ClickAsync();
        }

        Assert.Equal(0, await page.EvaluateAsync<int>("window.hacked ?? 0"));
        Assert.Equal(0, await page.Locator("main img, main script, .apexcharts-canvas script, main [onerror], main [onload]").CountAsync());
        Assert.Contains(Names[0], await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= 1280);
    }

    /// <summary>Each name is a department, a stage, an actor, a channel and a lane; the first stage holds longest, so it is in the sentence.</summary>
    private static string Log() => "tweet_id,action,occurred_at,department,stage,actor,channel,lane\n" + string.Concat(Names.Select((name, i) =>
    {
        var quoted = '"' + name.Replace("\"", "\"\"", StringComparison.Ordinal) + '"';
        var day = 10 + i;
        return $"t{i},submitted,2026-03-{day}T10:00:00Z,{quoted},,{quoted},{quoted},{quoted}\n"
            + $"t{i},approved,2026-03-{day}T{20 - i}:00:00Z,{quoted},{quoted},{quoted},{quoted},{quoted}\n"
            + $"t{i},published,2026-03-{day}T21:00:00Z,{quoted},,,{quoted},{quoted}\n";
    }));
}
