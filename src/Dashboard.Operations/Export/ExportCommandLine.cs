namespace Dashboard.Operations.Export;

/// <summary>How the same export is asked for on the command line.</summary>
public static class ExportCommandLine
{
    /// <summary>The command for a POSIX shell, on one line.</summary>
    /// <param name="name">A table's name, or the manifest's.</param>
    /// <param name="file">The file to write.</param>
    public static string Of(string name, string database, string file, IEnumerable<KeyValuePair<string, string>> query)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(query);
        return string.Join(' ', query.Select(pair => Option(pair.Key, pair.Value))
            .Prepend($"dotnet run --project src/Dashboard.Cli -- export {name} --db {Quoted(database)}")
            .Append($"--out {Quoted(file)}"));
    }

    /// <summary>An address's name in the manner of a command line; a value that looks like an option is tied to its name.</summary>
    private static string Option(string name, string value) =>
        $"--{name.Replace('_', '-')}{(value.StartsWith('-') ? "=" : " ")}{Quoted(value)}";

    private static string Quoted(string value) =>
        value.Length > 0 && value.All(sign => char.IsAsciiLetterOrDigit(sign) || sign is '-' or '_' or '.' or ':' or '/')
            ? value
            : $"'{value.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
