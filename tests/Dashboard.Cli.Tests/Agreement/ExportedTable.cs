namespace Dashboard.Cli.Tests.Agreement;

/// <summary>An exported table as somebody reads it who knows nothing of the program: fields between commas, by the names in the first line.</summary>
internal static class ExportedTable
{
    /// <summary>No field of the tables compared is quoted; one that is would break the comparison, not pass it.</summary>
    public static IReadOnlyList<Dictionary<string, string>> Read(string csv)
    {
        var lines = csv.TrimEnd('\n').Replace("\r", "", StringComparison.Ordinal).Split('\n');
        var header = lines[0].Split(',');
        return [.. lines[1..].Select(line => header.Zip(line.Split(',')).ToDictionary(pair => pair.First, pair => pair.Second))];
    }
}
