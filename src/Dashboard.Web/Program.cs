using Dashboard.Operations;
using Dashboard.Operations.Reports;
using Dashboard.Web.Hosting;

return await Startup.RunAsync(
    async () =>
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            // The settings are the program's own, wherever it is started from.
            ContentRootPath = AppContext.BaseDirectory,
        });
        var options = DashboardOptions.Read(args, builder.Configuration);
        var database = await RecordOpening.FindAsync(options, Console.Out, CancellationToken.None);
        builder.Services.AddDashboardOperations(database);
        builder.AddDashboardWeb(options);

        await using var app = builder.Build();
        // The record is read while the rest is put together, and a page that is asked for meanwhile waits for it; one that can't be read is said here, and ends the program.
        var reading = app.Services.GetRequiredService<IDashboardReports>().WarmUpAsync(CancellationToken.None);
        await app.UseDashboardWeb().StartAsync();
        await reading;
        app.AnnounceTo(Console.Out);
        await app.WaitForShutdownAsync();
    },
    Console.Error);
