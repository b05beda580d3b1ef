using System.Diagnostics;
using Dashboard.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.Playwright;

namespace Dashboard.Browser.Tests;

/// <summary>A page that is open while another program writes into the same database.</summary>
[Collection(Chromium.OnePageAtATime)]
public sealed class LiveTests(Chromium chromium)
{
    private const string OneTweet = "tweet_id,action,occurred_at\nt,submitted,2026-01-01T10:00:00Z\nt,published,2026-01-01T11:00:00Z\n";

    [Fact]
    public async Task OpenPage_EventsAreAppendedAndTheFileIsReplaced_ShowsAndSaysSo()
    {
        var page = await chromium.NewPageAsync();
        using var folder = new TempFolder();
        var database = folder.File("live.db");
        await ImportAsync(folder, database, OneTweet);
        await using var host = await HostProcess.StartAsync(database, CancellationToken.None);
        await page.OpenAsync(new Uri(host.Address, "/tweets").AbsoluteUri);
        await Assertions.Expect(page.Locator("tbody tr")).ToHaveCountAsync(1);
        var heading = page.Locator("h1");
        await heading.FocusAsync();

        var sent = Stopwatch.StartNew();
        Append(database, "u", "submitted", "2026-01-02T10:00:00Z");
        Append(database, "u", "published", "2026-01-02T12:00:00Z");
        await Assertions.Expect(page.Locator("tbody tr")).ToHaveCountAsync(2);
        TestContext.Current.SendDiagnosticMessage($"On the page {sent.ElapsedMilliseconds} ms after the first event was written.");
        // In place: the keyboard is where it was.
        Assert.Equal("H1", await page.EvaluateAsync<string>("document.activeElement.tagName"));

        var other = folder.File("other.db");
        await ImportAsync(folder, other, OneTweet.Replace("t,", "elsewhere,", StringComparison.Ordinal));
        File.Move(other, database, overwrite: true);
        await Assertions.Expect(page.Locator(".replaced")).ToContainTextAsync("Another database took the place");
        await Assertions.Expect(page.Locator("tbody")).ToContainTextAsync("elsewhere");
        await page.HasNoViolationInEitherThemeAsync("replaced");

        File.Delete(database);
        await Assertions.Expect(page.Locator(".standing")).ToContainTextAsync("There is no database");
        await page.HasNoViolationInEitherThemeAsync("in trouble");
        await Assertions.Expect(page.Locator("tbody")).ToContainTextAsync("elsewhere");
    }

    private static async Task ImportAsync(TempFolder folder, string database, string csv)
    {
        var file = folder.File(Path.GetFileNameWithoutExtension(database) + ".csv");
        await File.WriteAllTextAsync(file, csv);
        await SeedHost.CommandAsync("import", file, "--db", database);
    }

    /// <summary>As any program may.</summary>
    private static void Append(string database, string tweet, string action, string at)
    {
        using var connection = new SqliteConnection($"Data Source={database};Pooling=false");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "INSERT INTO v_event_in (tweet_id, action, occurred_at) VALUES ($tweet, $action, $at)";
        command.Parameters.AddWithValue("$tweet", tweet);
        command.Parameters.AddWithValue("$action", action);
        command.Parameters.AddWithValue("$at", at);
        command.ExecuteNonQuery();
    }
}
