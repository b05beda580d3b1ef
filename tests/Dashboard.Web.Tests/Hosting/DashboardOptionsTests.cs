using Dashboard.Domain.Text;
using Dashboard.Web.Hosting;
using Microsoft.Extensions.Configuration;

namespace Dashboard.Web.Tests.Hosting;

public class DashboardOptionsTests
{
    [Fact]
    public void Read_NoArguments_ListensOnThisMachineAt5080()
    {
        var options = Read();
        Assert.Equal(["http://127.0.0.1:5080"], options.Urls);
        Assert.Null(options.Database);
    }

    [Fact]
    public void Read_DatabaseAndPort_AreTaken()
    {
        var options = Read("--db", "my record.db", "--port", "0");
        Assert.Equal("my record.db", options.Database);
        Assert.Equal(["http://127.0.0.1:0"], options.Urls);
    }

    [Fact]
    public void Read_DatabaseAsSetting_IsTaken() => Assert.Equal("a.db", Read("--Dashboard:Database=a.db").Database);

    [Theory]
    [InlineData("http://127.0.0.1:6000")]
    [InlineData("http://127.8.8.8:6000")]
    [InlineData("http://[::1]:6000")]
    [InlineData("http://LOCALHOST:6000")]
    [InlineData("http://localhost:6000;http://127.0.0.1:6001")]
    public void Read_AddressesOfThisMachine_AreTaken(string urls) => Assert.Equal(urls.Split(';'), Read("--urls", urls).Urls);

    [Theory]
    [InlineData("http://0.0.0.0:5080")]
    [InlineData("http://[::]:5080")]
    [InlineData("http://*:5080")]
    [InlineData("http://+:5080")]
    [InlineData("http://192.168.1.5:5080")]
    [InlineData("http://dashboard.example:5080")]
    [InlineData("http://localhost.example:5080")]
    [InlineData("http://127.0.0.1:5080;http://0.0.0.0:5081")]
    public void Read_AddressOfOtherMachines_IsRefused(string urls)
    {
        var fault = Assert.Throws<FaultException>(() => Read("--urls", urls));
        Assert.Contains("can be reached from other machines", fault.Reason.English, StringComparison.Ordinal);
        Assert.Contains("accessible depuis d’autres machines", fault.Reason.French, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_EndpointOfOtherMachinesInSettings_IsRefused() =>
        Assert.Throws<FaultException>(() => Read("--Kestrel:Endpoints:Open:Url=http://0.0.0.0:80"));

    [Theory]
    [InlineData("--port", "70000")]
    [InlineData("--port", "-1")]
    [InlineData("--port", "http")]
    [InlineData("--urls", "5080")]
    [InlineData("--db", " ")]
    [InlineData("--db")]
    [InlineData("--dp", "a.db")]
    [InlineData("a.db")]
    public void Read_WhatCannotBeMeant_IsRefusedWithAReason(params string[] arguments) => Assert.Throws<FaultException>(() => Read(arguments));

    private static DashboardOptions Read(params string[] arguments) =>
        DashboardOptions.Read(arguments, new ConfigurationBuilder().AddCommandLine(arguments).Build());
}
