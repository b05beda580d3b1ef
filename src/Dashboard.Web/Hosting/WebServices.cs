using Dashboard.Web.Components;
using Dashboard.Web.Languages;
using Microsoft.AspNetCore.Components.Server.Circuits;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.StaticAssets;

namespace Dashboard.Web.Hosting;

/// <summary>The pages' part of the host: what it needs, in which order a request goes through it, and what it answers to.</summary>
internal static class WebServices
{
    public static WebApplicationBuilder AddDashboardWeb(this WebApplicationBuilder builder, DashboardOptions options)
    {
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.UseUrls([.. options.Urls]);
        builder.WebHost.ConfigureKestrel(server => server.AddServerHeader = false);
        KeepToOwnNames(builder.Configuration);
        // Startup says what kept the host from starting; the stack trace beside it would bury that.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        builder.Services.AddSingleton(options);
        builder.Services.AddScoped<CspNonce>();
        builder.Services.AddScoped<ReaderLanguage>();
        builder.Services.AddScoped<CircuitHandler, CircuitLanguage>();
        // Nothing that is protected outlives the process until sign-in exists: a page from before a restart is loaded anew.
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        // Pages alone: static files are compressed when they are built, and a download stays the bytes that the command line writes. Over HTTPS
        // (where the length of what is compressed can betray what else is in it) it stays off, as the framework has it.
        builder.Services.AddResponseCompression(pages => pages.MimeTypes = ["text/html"]);
        builder.Services.AddRazorComponents().AddInteractiveServerComponents();
        return builder;
    }

    public static WebApplication UseDashboardWeb(this WebApplication app)
    {
        app.UseResponseCompression();
        app.UseErrorPages();
        app.UseSecurityHeaders();
        app.UseCircuitOrigin();
        app.UseWhen(context => !IsAsset(context), pages => pages.UseReaderLanguage());
        app.UseAntiforgery();
        app.MapStaticAssets();
        app.MapExports();
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode(circuits =>
        {
            // Compressed, the length of what is sent can betray what is in it.
            circuits.DisableWebSocketCompression = true;
            // Said once, in the policy of every answer.
            circuits.ContentSecurityFrameAncestorsPolicy = null;
        });
        return app;
    }

    /// <summary>A name that leads here from elsewhere is not answered, so that no foreign page can read one of ours by its own name.</summary>
    private static void KeepToOwnNames(ConfigurationManager configuration)
    {
        if (configuration["AllowedHosts"] is null or "" or "*")
        {
            configuration["AllowedHosts"] = "localhost;127.0.0.1;[::1]";
        }
    }

    private static bool IsAsset(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null;
}
