using Dashboard.Domain.Text;

namespace Dashboard.Web.Hosting;

/// <summary>What a person may set when starting the dashboard; faults are found before anything is opened.</summary>
/// <param name="Database">Path of the record (<c>--db</c>, <c>Dashboard:Database</c>); <see langword="null"/> for the synthetic one.</param>
/// <param name="Urls">Where to listen, each on this machine only (<c>--port</c>, <c>--urls</c>).</param>
public sealed record DashboardOptions(string? Database, IReadOnlyList<string> Urls)
{
    private static readonly string[] Known = ["--db", "--port", "--urls", "--environment", "--contentRoot", "--applicationName"];

    /// <exception cref="FaultException">An argument is not known or has no value, or a setting is out of bounds.</exception>
    public static DashboardOptions Read(IReadOnlyList<string> arguments, IConfiguration configuration)
    {
        CheckNames(arguments);
        var database = configuration["db"] ?? configuration["Dashboard:Database"];
        if (database is not null && string.IsNullOrWhiteSpace(database))
        {
            throw new FaultException(new(
                "--db has no path. Give the path of the database, or leave --db out to see the synthetic record.",
                "--db est sans chemin. Donnez le chemin de la base de données, ou omettez --db pour voir les données fictives."));
        }

        return new(database, LoopbackAddress.From(configuration));
    }

    private static void CheckNames(IReadOnlyList<string> arguments)
    {
        for (var place = 0; place < arguments.Count; place++)
        {
            // --Section:Key=value sets any configuration key, as in every ASP.NET host.
            var (name, isWhole) = arguments[place].Split('=', 2) is [var before, _] ? (before, true) : (arguments[place], false);
            if (!Known.Contains(name, StringComparer.OrdinalIgnoreCase) && !(isWhole && name.StartsWith("--", StringComparison.Ordinal)))
            {
                throw new FaultException(new(
                    $"“{name}” is not known here. Known: --db PATH, --port NUMBER, --urls URL.",
                    $"«\u00A0{name}\u00A0» est inconnu ici. Options connues\u00A0: --db CHEMIN, --port NUMÉRO, --urls URL."));
            }

            if (!isWhole && ++place == arguments.Count)
            {
                throw new FaultException(new(
                    $"{name} has no value. Write it after the name, with a space between.",
                    $"{name} est sans valeur. Écrivez-la après le nom, séparée par une espace."));
            }
        }
    }
}
