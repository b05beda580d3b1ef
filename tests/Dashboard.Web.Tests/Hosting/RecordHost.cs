using Dashboard.Operations;
using Dashboard.Operations.Import;
using Dashboard.Testing;
using Dashboard.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Logging;

namespace Dashboard.Web.Tests.Hosting;

/// <summary>The whole dashboard over a record of its own, as the program builds it.</summary>
internal sealed class RecordHost : IAsyncDisposable
{
    private readonly TempFolder _folder = new();
    private WebApplication? _app;

    public string Database => File("record.db");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public string File(string name) => _folder.File(name);

    public async Task ImportAsync(string name, string csv)
    {
        await System.IO.File.WriteAllTextAsync(File(name), csv, Token);
        await new Importer(TimeProvider.System).ImportAsync(new ImportRequest(File(name), Database), null, Token);
    }

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path)
    {
        _app ??= await StartAsync();
        using var client = _app.GetTestClient();
        client.BaseAddress = new Uri("http://localhost:5080");
        using var request = new HttpRequestMessage(method, path);
        return await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Token);
    }

    public Task<HttpResponseMessage> GetAsync(string path) => SendAsync(HttpMethod.Get, path);

    public async Task<string> ReadAsync(string path)
    {
        using var answer = await GetAsync(path);
        return await answer.Content.ReadAsStringAsync(Token);
    }

    public async ValueTask DisposeAsync()
    {
        if (_app is not null)
        {
            await _app.DisposeAsync();
        }

        _folder.Dispose();
    }

    private async Task<WebApplication> StartAsync()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(DashboardOptions).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
            EnvironmentName = "Production",
        });
        builder.Services.AddDashboardOperations(Database);
        builder.AddDashboardWeb(new DashboardOptions(null, ["http://127.0.0.1:5080"]));
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.UseDashboardWeb();
        await app.StartAsync(Token);
        return app;
    }
}
