using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Dashboard.Web.Hosting;

/// <summary>Says where the dashboard is, once it answers there.</summary>
internal static class Announcement
{
    /// <param name="app">Started.</param>
    public static void AnnounceTo(this WebApplication app, TextWriter console)
    {
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        foreach (var address in addresses)
        {
            console.WriteLine($"The dashboard is at {address} (Ctrl+C stops it). | Le tableau de bord est à {address} (Ctrl+C l’arrête).");
        }
    }
}
