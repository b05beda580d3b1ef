using System.Globalization;
using System.Net;
using Dashboard.Domain.Text;

namespace Dashboard.Web.Hosting;

/// <summary>The addresses that the host listens on: of this machine only, until sign-in exists.</summary>
internal static class LoopbackAddress
{
    public const int DefaultPort = 5080;

    private const int LargestPort = 65535;

    /// <exception cref="FaultException">An address is no URL, or can be reached from other machines; or the port is none.</exception>
    public static IReadOnlyList<string> From(IConfiguration configuration)
    {
        // Kestrel:Endpoints would win over every address here, unseen.
        foreach (var endpoint in configuration.GetSection("Kestrel:Endpoints").GetChildren())
        {
            Check(endpoint["Url"] ?? "");
        }

        if (configuration["port"] is { } port)
        {
            return [Local(Port(port))];
        }

        var urls = (configuration["urls"] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        foreach (var url in urls)
        {
            Check(url);
        }

        return urls is [] ? [Local(DefaultPort)] : urls;
    }

    private static string Local(int port) => string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}");

    private static int Port(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port <= LargestPort
            ? port
            : throw new FaultException(new(
                $"--port {text}: a port is a whole number from 0 to 65535 (0 takes a free one).",
                $"--port {text}\u00A0: un port est un nombre entier de 0 à 65535 (0 en prend un de libre)."));

    private static void Check(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
        {
            // http://*:80 and http://+:80 are no URIs, and mean every address.
            throw url.Contains("://*", StringComparison.Ordinal) || url.Contains("://+", StringComparison.Ordinal) ? NotLocal(url) : NoUrl(url);
        }

        if (!IsLocal(address))
        {
            throw NotLocal(url);
        }
    }

    private static bool IsLocal(Uri address) =>
        address.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(address.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip));

    private static FaultException NoUrl(string url) => new(new(
        $"“{url}” is no address to listen on. Write it like http://127.0.0.1:5080.",
        $"«\u00A0{url}\u00A0» n’est pas une adresse d’écoute. Écrivez-la comme http://127.0.0.1:5080."));

    private static FaultException NotLocal(string url) => new(new(
        $"{url} can be reached from other machines, and the dashboard has no sign-in yet. Listen on 127.0.0.1, [::1] or localhost.",
        $"{url} est accessible depuis d’autres machines, et le tableau de bord n’a pas encore d’ouverture de session. Écoutez sur 127.0.0.1, [::1] ou localhost."));
}
