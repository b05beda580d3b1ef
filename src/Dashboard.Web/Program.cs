using Dashboard.Web.Hosting;

return await Startup.RunAsync(
    async () =>
    {
        var builder = WebApplication.CreateBuilder(args);
        var options = DashboardOptions.Read(args, builder.Configuration);
        builder.AddDashboardWeb(options);

        await using var app = builder.Build();
        app.UseDashboardWeb().AnnounceTo(Console.Out);
        await app.RunAsync();
    },
    Console.Error);
