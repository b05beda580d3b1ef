namespace Dashboard.Web.Tests.Hosting;

public class CircuitOriginTests(WebHost host) : IClassFixture<WebHost>
{
    private const string Negotiate = "/_blazor/negotiate?negotiateVersion=1";

    [Fact]
    public async Task Circuit_FromOurOwnPage_IsOpened()
    {
        using var answer = await host.SendAsync(HttpMethod.Post, Negotiate, ("Origin", "http://localhost:5080"));
        Assert.Equal(200, (int)answer.StatusCode);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("null")]
    [InlineData("")]
    [InlineData("http://evil.example")]
    [InlineData("http://localhost")]
    [InlineData("http://localhost:5081")]
    [InlineData("https://localhost:5080")]
    [InlineData("http://127.0.0.1:5080")]
    [InlineData("http://localhost:5080.evil.example")]
    [InlineData("http://localhost:5080, http://evil.example")]
    public async Task Circuit_FromElsewhere_IsRefused(string? origin)
    {
        (string, string)[] headers = origin is null ? [] : [("Origin", origin)];
        foreach (var (method, path) in new[] { (HttpMethod.Post, Negotiate), (HttpMethod.Get, "/_blazor?id=x"), (HttpMethod.Get, "/_BLAZOR?id=x"), (HttpMethod.Post, "/_blazor/disconnect/") })
        {
            using var answer = await host.SendAsync(method, path, headers);
            Assert.Equal(403, (int)answer.StatusCode);
        }
    }

    /// <summary>A browser's GET of its own site bears no origin.</summary>
    [Fact]
    public async Task Initializers_WithoutOrigin_AreServed()
    {
        using var answer = await host.GetAsync("/_blazor/initializers");
        Assert.Equal(200, (int)answer.StatusCode);
    }
}
