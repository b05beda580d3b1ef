using System.Net;
using Dashboard.Operations.Reports;
using Dashboard.Web.Hosting;
using Dashboard.Web.Tests.Overview;
using Dashboard.Web.Tests.Pages;
using Dashboard.Web.Urls;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Dashboard.Web.Tests.Tweets;

/// <summary>Whatever an identifier holds, its address leads to its page, through the server as it is.</summary>
public sealed class TweetAddressesTests
{
    public static TheoryData<string> Identifiers =>
    [
        "T-1", "a/b", "a//b", "/a", "a/", "..", "a/../b", ".", "...", "-", "-/x", "a b", "a?b=c", "a#b", "100%", "a%2Fb", "%2e%2e", "a\\b", "a+b&c=d", "été",
        "<script>alert(1)</script>", "\u202Eevil\u202C", SampleReports.Hostile, "file.js", new string('x', 200), new string('é', 200), "a;b", "a:b", "{Id}", "🙂",
    ];

    [Theory]
    [MemberData(nameof(Identifiers), DisableDiscoveryEnumeration = true)]
    public void IdOf_AnAddressThatItWrote_IsTheIdentifier(string id)
    {
        var list = PageAddress.Read("http://localhost/tweets?lane=crisis&page=2").Address;
        var (read, _) = PageAddress.Read("http://localhost" + TweetAddresses.To(list, id).Write());
        Assert.Equal(id, TweetAddresses.IdOf(read));
        Assert.Equal("/tweets?lane=crisis&page=2", TweetAddresses.BackFrom(read).Write());
    }

    [Theory]
    [MemberData(nameof(Identifiers), DisableDiscoveryEnumeration = true)]
    public async Task Server_AskedForATweet_AnswersWithIt(string id)
    {
        var (status, page) = await GetAsync(id, DashboardUrls.Tweet(id));
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("from submission to publication", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Server_AskedForAnUnknownTweet_SaysSoAndLeadsBack()
    {
        var (status, page) = await GetAsync("T-1", "/tweets/T-2?lane=crisis");
        Assert.Equal(HttpStatusCode.NotFound, status);
        Assert.Contains("The record has no such tweet.", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/tweets?lane=crisis\"", page, StringComparison.Ordinal);
    }

    private static async Task<(HttpStatusCode Status, string Page)> GetAsync(string known, string path)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(DashboardOptions).Assembly.GetName().Name, ContentRootPath = AppContext.BaseDirectory, EnvironmentName = "Production",
        });
        builder.AddDashboardWeb(new DashboardOptions(null, ["http://127.0.0.1:5080"]));
        builder.Services.AddSingleton<IDashboardReports>(new FakeReports { Tweet = SampleTweets.Report(known) });
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        await using var app = builder.Build();
        app.UseDashboardWeb();
        await app.StartAsync(TestContext.Current.CancellationToken);
        using var client = app.GetTestClient();
        client.BaseAddress = new Uri("http://localhost:5080");
        using var answer = await client.GetAsync(path, TestContext.Current.CancellationToken);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
