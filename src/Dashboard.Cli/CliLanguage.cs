using Dashboard.Domain.Text;

namespace Dashboard.Cli;

/// <summary>The language of the command line: <c>--lang</c>, else the environment's locale, else English.</summary>
internal static class CliLanguage
{
    public const string Option = "--lang";

    private static readonly string[] Variables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    /// <summary>Read before parsing, because help and parse errors speak it, too.</summary>
    public static Language Of(IReadOnlyList<string> args, Func<string, string?> environment)
    {
        for (var i = 0; i < args.Count; i++)
        {
            if (args[i] == Option && i + 1 < args.Count)
            {
                return Parse(args[i + 1]);
            }

            if (args[i].StartsWith(Option + "=", StringComparison.Ordinal))
            {
                return Parse(args[i][(Option.Length + 1)..]);
            }
        }

        return Parse(Variables.Select(environment).FirstOrDefault(value => !string.IsNullOrEmpty(value)) ?? "");
    }

    private static Language Parse(string locale) =>
        locale.StartsWith("fr", StringComparison.OrdinalIgnoreCase) ? Language.French : Language.English;
}
