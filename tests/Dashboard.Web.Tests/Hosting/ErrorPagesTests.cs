namespace Dashboard.Web.Tests.Hosting;

public class ErrorPagesTests(WebHost host) : IClassFixture<WebHost>
{
    [Theory]
    [InlineData("/defect", "This page could not be made")]
    [InlineData("/defect?lang=fr", "Cette page n’a pas pu être produite")]
    public async Task Defect_InAPage_IsSaidWithoutItsInside(string path, string title)
    {
        using var answer = await host.GetAsync(path);
        Assert.Equal(500, (int)answer.StatusCode);
        var page = await host.ReadAsync(path);
        Assert.Contains($">{title}</h1>", page, StringComparison.Ordinal);
        Assert.Contains("<code>", page, StringComparison.Ordinal);
        Assert.DoesNotContain(WebHost.Defect, page, StringComparison.Ordinal);
        Assert.DoesNotContain(nameof(InvalidOperationException), page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/no/such/page")]
    [InlineData("/not-found")]
    [InlineData("/lib/no-such-file.js")]
    public async Task Page_ThatIsNotThere_IsSaidWithItsStatus(string path)
    {
        using var answer = await host.GetAsync(path);
        Assert.Equal(404, (int)answer.StatusCode);
        Assert.Contains("This page is not here", await host.ReadAsync(path), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Status_OtherThanNotFound_IsNamed()
    {
        using var answer = await host.SendAsync(HttpMethod.Post, "/defect");
        Assert.Equal(405, (int)answer.StatusCode);
        Assert.Contains("<dd>405</dd>", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReconnectDialog_OfEveryPage_IsInTheReadersLanguage()
    {
        Assert.Contains("The connection was lost", await host.ReadAsync("/not-found"), StringComparison.Ordinal);
        Assert.Contains("La connexion a été perdue", await host.ReadAsync("/not-found?lang=fr"), StringComparison.Ordinal);
    }
}
