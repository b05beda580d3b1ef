using Dashboard.Operations;
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
        using var record = OpenedRecord.Begin(database);
        builder.Services.AddDashboardOperations(record);
        builder.AddDashboardWeb(options);

        await using var app = builder.Build();
        // A page that is asked for meanwhile waits for the record; one that can't be read is said here, and ends the program.
        await app.UseDashboardWeb().StartAsync();
        await record.Warm;
        app.AnnounceTo(Console.Out);
        await app.WaitForShutdownAsync();
    },
    Console.Error);
