using System.Globalization;
using Dashboard.Domain.Text;
using Microsoft.AspNetCore.Connections;

namespace Dashboard.Web.Hosting;

/// <summary>Runs the host, and says in both languages what kept it from starting.</summary>
internal static class Startup
{
    /// <returns>The exit code: 0 after an orderly stop, 1 where it could not start. A defect is thrown on.</returns>
    public static async Task<int> RunAsync(Func<Task> host, TextWriter errors)
    {
        try
        {
            await host();
            return 0;
        }
        catch (FaultException fault)
        {
            await WriteAsync(errors, fault.Reason);
        }
        catch (IOException fault) when (fault.InnerException is AddressInUseException)
        {
            await WriteAsync(errors, PortTaken);
        }

        return 1;
    }

    private static Bilingual PortTaken { get; } = new(
        "The port is taken: another program, or another dashboard, listens there. Close it, or start with another port (--port 5081).",
        "Le port est pris\u00A0: un autre programme, ou un autre tableau de bord, y écoute. Fermez-le, ou démarrez avec un autre port (--port 5081).");

    /// <summary>One line each, so that neither is lost in a log.</summary>
    private static Task WriteAsync(TextWriter errors, Bilingual reason) =>
        errors.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{reason.English}{Environment.NewLine}{reason.French}"));
}
