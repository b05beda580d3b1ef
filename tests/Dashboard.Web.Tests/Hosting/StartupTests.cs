using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Dashboard.Domain.Text;
using Dashboard.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;

namespace Dashboard.Web.Tests.Hosting;

public class StartupTests
{
    [Fact]
    public async Task RunAsync_OrderlyStop_IsZeroAndSaysNothing()
    {
        await using var errors = new StringWriter(CultureInfo.InvariantCulture);
        Assert.Equal(0, await Startup.RunAsync(() => Task.CompletedTask, errors));
        Assert.Equal("", errors.ToString());
    }

    [Fact]
    public async Task RunAsync_Fault_IsOneAndSaysItInBothLanguages()
    {
        await using var errors = new StringWriter(CultureInfo.InvariantCulture);
        var code = await Startup.RunAsync(() => throw new FaultException(new("Mend it.", "Réparez-le.")), errors);
        Assert.Equal(1, code);
        Assert.Equal(["Mend it.", "Réparez-le."], errors.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task RunAsync_Defect_IsThrownOn() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => Startup.RunAsync(() => throw new InvalidOperationException(), TextWriter.Null));

    [Fact]
    public async Task RunAsync_PortTaken_SaysSo()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;
        await using var errors = new StringWriter(CultureInfo.InvariantCulture);
        var code = await Startup.RunAsync(
            async () =>
            {
                var builder = WebApplication.CreateBuilder();
                builder.Logging.ClearProviders();
                await using var app = builder.AddDashboardWeb(new DashboardOptions(null, [$"http://127.0.0.1:{port}"])).Build();
                await app.StartAsync(TestContext.Current.CancellationToken);
            },
            errors);
        Assert.Equal(1, code);
        Assert.Contains("The port is taken", errors.ToString(), StringComparison.Ordinal);
        Assert.Contains("Le port est pris", errors.ToString(), StringComparison.Ordinal);
    }
}
