namespace Dashboard.Web.Tests.Hosting;

public class ReaderLanguageTests(WebHost host) : IClassFixture<WebHost>
{
    private const string English = "This page is not here";
    private const string French = "Cette page n’existe pas";

    [Theory]
    [InlineData("", null, null, English)]
    [InlineData("", null, "fr-CA,en;q=0.8", French)]
    [InlineData("", null, "en;q=0.3, fr;q=0.9", French)]
    [InlineData("", null, "de, fr;q=0", English)]
    [InlineData("", null, "de-CH, fr-FR;q=0.2", French)]
    [InlineData("", null, "§§§", English)]
    [InlineData("", "fr", "en", French)]
    [InlineData("", "xx", "fr", French)]
    [InlineData("?lang=en", "fr", "fr", English)]
    [InlineData("?lang=FR", "en", "en", French)]
    [InlineData("?lang=de", "fr", "en", French)]
    [InlineData("?lang=fr&lang=en", null, null, English)]
    [InlineData("?language=fr", null, null, English)]
    public async Task Page_ByAddressThenCookieThenBrowser_IsInTheReadersLanguage(string query, string? cookie, string? accepted, string title)
    {
        List<(string, string)> headers = [];
        if (cookie is not null)
        {
            headers.Add(("Cookie", $"lang={cookie}"));
        }

        if (accepted is not null)
        {
            headers.Add(("Accept-Language", accepted));
        }

        var page = await host.ReadAsync("/no/such/page" + query, [.. headers]);
        Assert.Contains($">{title}</h1>", page, StringComparison.Ordinal);
        Assert.Contains(title == French ? "<html lang=\"fr-CA\">" : "<html lang=\"en-CA\">", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Choice_InTheAddress_IsRemembered()
    {
        using var answer = await host.GetAsync("/not-found?lang=fr");
        var cookie = Assert.Single(Cookies(answer));
        Assert.StartsWith("lang=fr;", cookie, StringComparison.Ordinal);
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(["fr-CA"], answer.Content.Headers.ContentLanguage);
    }

    [Fact]
    public async Task NoChoice_InTheAddress_SetsNoCookie()
    {
        using var answer = await host.GetAsync("/not-found", ("Accept-Language", "fr"));
        Assert.Empty(Cookies(answer));
    }

    private static IEnumerable<string> Cookies(HttpResponseMessage answer) =>
        answer.Headers.TryGetValues("Set-Cookie", out var cookies) ? cookies.Where(cookie => cookie.StartsWith("lang=", StringComparison.Ordinal)) : [];
}
