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
        var database = await RecordPreparation.PrepareAsync(options, TimeProvider.System, Console.Out, CancellationToken.None);
        builder.AddDashboardWeb(options);
        builder.Services.AddDashboardOperations(database);

        await using var app = builder.Build();
        await app.LoadRecordAsync(CancellationToken.None);
        app.UseDashboardWeb().AnnounceTo(Console.Out);
        await app.RunAsync();
    },
    Console.Error);
