using System.Text.RegularExpressions;

namespace Dashboard.Web.Tests.Hosting;

public partial class SecurityHeadersTests(WebHost host) : IClassFixture<WebHost>
{
    private const string Engine = "/lib/apexcharts/apexcharts.esm.js";

    [Theory]
    [InlineData("/not-found")]
    [InlineData("/no/such/page")]
    [InlineData("/defect")]
    [InlineData("/favicon.svg")]
    public async Task Answer_Whatever_BearsThePolicy(string path)
    {
        using var answer = await host.GetAsync(path);
        var policy = NonceValue().Replace(Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), "'nonce-N'");
        Assert.Equal(
            "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-N'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
            + "form-action 'self'; base-uri 'self'; frame-ancestors 'none'; object-src 'none'",
            policy);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("same-origin", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
        Assert.Equal("same-origin", Assert.Single(answer.Headers.GetValues("Cross-Origin-Opener-Policy")));
    }

    [Fact]
    public async Task Nonce_OfAPage_IsThePolicysAndNoOtherRequests()
    {
        var nonces = new List<string>();
        for (var request = 0; request < 2; request++)
        {
            using var answer = await host.GetAsync("/not-found");
            var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            var nonce = NonceValue().Match(answer.Headers.GetValues("Content-Security-Policy").Single()).Groups["nonce"].Value;
            Assert.Contains($"<meta name=\"csp-nonce\" nonce=\"{nonce.Replace("+", "&#x2B;", StringComparison.Ordinal)}\"", page, StringComparison.Ordinal);
            nonces.Add(nonce);
        }

        Assert.NotEqual(nonces[0], nonces[1]);
        // 16 random bytes in base 64.
        Assert.All(nonces, nonce => Assert.Equal(16, Convert.FromBase64String(nonce).Length));
    }

    [Fact]
    public async Task Page_AsSent_HasNothingThatThePolicyForbids()
    {
        var page = await host.ReadAsync("/not-found");
        var scripts = Script().Matches(page);
        Assert.NotEmpty(scripts);
        Assert.All(scripts, script => Assert.Matches("^<script [^>]*src=\"[^\":]+\"[^>]*></script>$", script.Value));
        Assert.DoesNotContain("importmap", page, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"<[^>]+\s(style|on\w+)=", page);
    }

    [Fact]
    public async Task Page_AsSent_IsNotStored()
    {
        using var answer = await host.GetAsync("/not-found");
        Assert.True(answer.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task ChartEngine_AsAsked_IsServedWholeAndCompressed()
    {
        using var plain = await host.GetAsync(Engine);
        Assert.Contains("ApexCharts v4.7.0", await plain.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        using var packed = await host.GetAsync(Engine, ("Accept-Encoding", "gzip"));
        Assert.Equal(["gzip"], packed.Content.Headers.ContentEncoding);
        Assert.False(packed.Headers.Contains("Set-Cookie"));
    }

    [Theory]
    [InlineData("localhost", true)]
    [InlineData("localhost:5080", true)]
    [InlineData("127.0.0.1:5080", true)]
    [InlineData("[::1]:5080", true)]
    [InlineData("evil.example", false)]
    [InlineData("localhost.evil.example", false)]
    [InlineData("127.0.0.1.nip.io", false)]
    public async Task Host_ByItsName_IsAnsweredOnlyWhereItIsThisMachine(string name, bool answered)
    {
        using var answer = await host.GetAsync("/favicon.svg", ("Host", name));
        Assert.Equal(answered ? 200 : 400, (int)answer.StatusCode);
    }

    [GeneratedRegex("'nonce-(?<nonce>[^']+)'", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NonceValue();

    [GeneratedRegex("<script.*?</script>", RegexOptions.Singleline, 1000)]
    private static partial Regex Script();
}
