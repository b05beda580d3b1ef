using Dashboard.Web.Components;
using Dashboard.Web.Languages;
using Microsoft.AspNetCore.Components.Server.Circuits;
using Microsoft.AspNetCore.StaticAssets;

namespace Dashboard.Web.Hosting;

/// <summary>The pages' part of the host: what it needs, in which order a request goes through it, and what it answers to.</summary>
internal static class WebServices
{
    public static WebApplicationBuilder AddDashboardWeb(this WebApplicationBuilder builder, DashboardOptions options)
    {
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.UseUrls([.. options.Urls]);
        builder.Services.AddSingleton(options);
        builder.Services.AddScoped<CspNonce>();
        builder.Services.AddScoped<ReaderLanguage>();
        builder.Services.AddScoped<CircuitHandler, CircuitLanguage>();
        builder.Services.AddRazorComponents().AddInteractiveServerComponents();
        return builder;
    }

    public static WebApplication UseDashboardWeb(this WebApplication app)
    {
        app.UseExceptionHandler("/error", createScopeForErrors: true);
        app.UseSecurityHeaders();
        app.UseCircuitOrigin();
        app.UseStatusCodePagesWithReExecute("/status/{0}", createScopeForStatusCodePages: false);
        app.UseWhen(context => !IsAsset(context), pages => pages.UseReaderLanguage());
        app.UseAntiforgery();
        app.MapStaticAssets();
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode(circuits =>
        {
            // Compressed, the length of what is sent can betray what is in it.
            circuits.DisableWebSocketCompression = true;
            // Said once, in the policy of every answer.
            circuits.ContentSecurityFrameAncestorsPolicy = null;
        });
        return app;
    }

    private static bool IsAsset(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null;
}
