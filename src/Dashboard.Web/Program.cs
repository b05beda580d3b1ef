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
        // A record that can't be read is said here, not on the first page; and the first reader waits for nothing.
        await app.Services.GetRequiredService<IDashboardReports>().WarmUpAsync(CancellationToken.None);
        app.UseDashboardWeb().AnnounceTo(Console.Out);
        await app.RunAsync();
    },
    Console.Error);
