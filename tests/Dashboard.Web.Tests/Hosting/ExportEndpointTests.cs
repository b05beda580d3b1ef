using System.Globalization;
using System.Text;
using System.Text.Json;
using Dashboard.Cli;
using Dashboard.Domain.Text;
using Dashboard.Web.Hosting;

namespace Dashboard.Web.Tests.Hosting;

public sealed class ExportEndpointTests : IAsyncDisposable
{
    private const string Log = """"
        tweet_id,action,occurred_at,stage,actor,department,lane
        a,submitted,2026-01-01T10:00:00Z,,ann,"P, ""Q""",crisis
        a,approved,2026-01-01T12:00:00Z,legal,lou,,
        a,published,2026-01-01T13:00:00Z,,,,
        b,submitted,2026-02-02T10:00:00Z,,ann,<img src=x onerror=alert(1)>,standard
        b,withdrawn,2026-02-02T11:00:00Z,,ann,,
        c,submitted,2026-02-03T10:00:00Z,,ann,,

        """";

    private readonly RecordHost _host = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("tweets", "")]
    [InlineData("visits", "lane=crisis&clock=working")]
    [InlineData("events", "from=2026-02-01&to=2026-03-01&date-basis=start")]
    [InlineData("tweets", "outcome=withdrawn&department=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E")]
    [InlineData("events", "stage=legal&revision=1&as_of=2026-01-01T12:30:00Z")]
    [InlineData("visits", "as_of=2026-02-02T10:30:00Z")]
    [InlineData("manifest", "lane=crisis&revision=1")]
    public async Task Get_OfASelection_IsTheBytesOfTheCommandLine(string name, string query)
    {
        await _host.ImportAsync("a.csv", Log);
        await _host.ImportAsync("b.csv", "tweet_id,action,occurred_at\nd,submitted,2026-02-04T10:00:00Z\n");
        using var answer = await _host.GetAsync($"/export/{File(name)}?{query}");
        Assert.Equal(200, (int)answer.StatusCode);
        Assert.Equal(name == "manifest" ? "application/json; charset=utf-8" : "text/csv; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Matches("^[a-z]+_r[12]_[0-9]{8}T[0-9]{6}Z\\.(csv|json)$", answer.Content.Headers.ContentDisposition.FileName!.Trim('"'));
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Equal(["nosniff"], answer.Headers.GetValues("X-Content-Type-Options"));
        Assert.Equal(await CommandAsync(name, query), await answer.Content.ReadAsByteArrayAsync(Token));
    }

    [Fact]
    public async Task Head_OfEachFile_HasTheHeadersOfGetAndNoBody()
    {
        await _host.ImportAsync("a.csv", Log);
        foreach (var file in ExportFile.All)
        {
            using var get = await _host.GetAsync($"/export/{file.FileName}?lane=crisis");
            using var head = await _host.SendAsync(HttpMethod.Head, $"/export/{file.FileName}?lane=crisis");
            Assert.Equal(get.StatusCode, head.StatusCode);
            Assert.Equal(get.Content.Headers.ContentType, head.Content.Headers.ContentType);
            Assert.Equal(get.Content.Headers.ContentDisposition, head.Content.Headers.ContentDisposition);
            Assert.Equal(get.Headers.CacheControl, head.Headers.CacheControl);
            Assert.Empty(await head.Content.ReadAsByteArrayAsync(Token));
        }
    }

    [Theory]
    [InlineData("from=yesterday", "yesterday")]
    [InlineData("from=2026-02-01&to=2026-01-01", "2026-02-01")]
    [InlineData("revision=latest", "latest")]
    [InlineData("as_of=9999-12-31T23:59:59Z", "9999")]
    [InlineData("outcome=unheard", "unheard")]
    [InlineData("departement=PARKS", "departement")]
    public async Task Get_QueryThatCannotBeRead_ExportsNothingAndSaysWhyInTheReadersLanguage(string query, string named)
    {
        await _host.ImportAsync("a.csv", Log);
        using var answer = await _host.GetAsync($"/export/tweets.csv?{query}&lang=fr");
        Assert.Equal(400, (int)answer.StatusCode);
        Assert.Equal("text/plain; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        Assert.Null(answer.Content.Headers.ContentDisposition);
        var said = await answer.Content.ReadAsStringAsync(Token);
        Assert.StartsWith("Rien n’a été exporté", said, StringComparison.Ordinal);
        Assert.Contains(named, said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/export/people.csv")]
    [InlineData("/export/tweets")]
    [InlineData("/export/tweets.csv/more")]
    public async Task Get_UnknownTable_IsNotFound(string path)
    {
        await _host.ImportAsync("a.csv", Log);
        using var answer = await _host.GetAsync(path);
        Assert.Equal(404, (int)answer.StatusCode);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task OtherMethods_OfAFile_AreNotAllowed(string method)
    {
        await _host.ImportAsync("a.csv", Log);
        using var answer = await _host.SendAsync(new HttpMethod(method), "/export/tweets.csv");
        Assert.Equal(405, (int)answer.StatusCode);
    }

    [Fact]
    public async Task Get_RecordThatCannotBeRead_SaysWhyBeforeAnythingIsSent()
    {
        await WriteTextAsync(_host.Database, "no database at all, but some text");
        foreach (var file in ExportFile.All)
        {
            using var answer = await _host.GetAsync($"/export/{file.FileName}");
            Assert.Equal(503, (int)answer.StatusCode);
            Assert.Null(answer.Content.Headers.ContentDisposition);
            Assert.Contains("is not a database", await answer.Content.ReadAsStringAsync(Token), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Get_RevisionThatIsNotThere_SaysWhichAre()
    {
        await _host.ImportAsync("a.csv", Log);
        using var answer = await _host.GetAsync("/export/tweets.csv?revision=9");
        Assert.Equal(404, (int)answer.StatusCode);
        Assert.Contains("from 1 to 1", await answer.Content.ReadAsStringAsync(Token), StringComparison.Ordinal);
    }

    /// <summary>The database is damaged under a record that is loaded: the events' first rows go out, then a page of nothing comes.</summary>
    [Fact]
    public async Task Get_FailureAfterTheFirstByte_BreaksTheTransfer()
    {
        await _host.ImportAsync("a.csv", ManyEvents(30_000));
        var whole = await _host.ReadAsync("/export/events.csv");
        Assert.EndsWith("\n", whole, StringComparison.Ordinal);
        await DamageAsync(_host.Database, from: 0.5, to: 0.6);

        using var answer = await _host.GetAsync("/export/events.csv");
        Assert.Equal(200, (int)answer.StatusCode);
        await using var body = await answer.Content.ReadAsStreamAsync(Token);
        using var received = new MemoryStream();
        await Assert.ThrowsAnyAsync<IOException>(() => body.CopyToAsync(received, Token));
        Assert.InRange(received.Length, 1, whole.Length - 1);
    }

    [Fact]
    public async Task Get_FailureBeforeTheFirstByte_IsNoFile()
    {
        await _host.ImportAsync("a.csv", ManyEvents(3_000));
        await _host.ReadAsync("/export/tweets.csv");
        await DamageAsync(_host.Database, from: 0.02, to: 1);
        using var answer = await _host.GetAsync("/export/events.csv");
        Assert.Equal(503, (int)answer.StatusCode);
        Assert.Null(answer.Content.Headers.ContentDisposition);
        Assert.Equal("text/plain; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
    }

    [Fact]
    public async Task Page_OfASelection_LinksToTheRowsThatItCounts()
    {
        await _host.ImportAsync("a.csv", Log);
        var page = await _host.ReadAsync("/export?lane=crisis&outcome=published");
        var link = System.Net.WebUtility.HtmlDecode(page.Split("href=\"").Single(part => part.StartsWith("/export/manifest.json", StringComparison.Ordinal)).Split('"')[0]);
        Assert.Contains("from=", link, StringComparison.Ordinal);
        await _host.ImportAsync("b.csv", Log.Replace("a,", "e,", StringComparison.Ordinal));
        using var manifest = JsonDocument.Parse(await _host.ReadAsync(link));
        foreach (var table in manifest.RootElement.GetProperty("tables").EnumerateArray())
        {
            var rows = table.GetProperty("rows").GetInt64().ToString(CultureInfo.InvariantCulture);
            Assert.Matches($"data-rows=\"{table.GetProperty("name").GetString()}\"[^>]*>{rows}</td>", page);
        }
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    private static string File(string name) => name == "manifest" ? "manifest.json" : name + ".csv";

    private static Task WriteTextAsync(string path, string text) => System.IO.File.WriteAllTextAsync(path, text, Token);

    private static string ManyEvents(int count)
    {
        var csv = new StringBuilder("tweet_id,action,occurred_at,stage,actor\n");
        for (var i = 0; i < count; i++)
        {
            csv.Append(CultureInfo.InvariantCulture, $"t,started,{new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddSeconds(i):yyyy-MM-ddTHH:mm:ss}Z,legal,lou\n");
        }

        return csv.ToString();
    }

    /// <summary>Zeros over a part of the file, as a failing disk leaves them.</summary>
    private static async Task DamageAsync(string database, double from, double to)
    {
        await using var file = new FileStream(database, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
        var (start, end) = ((long)(file.Length * from) / 4096 * 4096, (long)(file.Length * to) / 4096 * 4096);
        file.Position = start;
        await file.WriteAsync(new byte[end - start], Token);
    }

    /// <summary>What the command line writes for the same names and values.</summary>
    private async Task<byte[]> CommandAsync(string name, string query)
    {
        var options = query.Split('&', StringSplitOptions.RemoveEmptyEntries).SelectMany(pair =>
            new[] { "--" + pair.Split('=')[0].Replace('_', '-'), Uri.UnescapeDataString(pair.Split('=', 2)[1]) });
        using var output = new MemoryStream();
        using var error = new StringWriter();
        var context = new CliContext(output, error, Language.English, TimeProvider.System, IsInteractive: false);
        Assert.Equal(0, await DashboardCommand.RunAsync(["export", name, "--db", _host.Database, .. options], context, Token));
        return output.ToArray();
    }
}
