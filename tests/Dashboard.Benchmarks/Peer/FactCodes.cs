using Dashboard.Analytics.Facts;
using Dashboard.Benchmarks.Log;
using Dashboard.Domain.Record;

namespace Dashboard.Benchmarks.Peer;

/// <summary>Codes as the small numbers that the facts tables hold.</summary>
internal static class FactCodes
{
    private static readonly Dictionary<string, byte> Stages = Numbers(
        [.. LogStages.All.Select(stage => stage.Code), ReservedNames.Author, ReservedNames.Scheduled, ReservedNames.Unknown]);

    private static readonly Dictionary<string, byte> Departments =
        Numbers([.. Enumerable.Range(0, LogCodes.Departments).Select(LogCodes.Department)]);

    public static byte Stage(string code) => Stages[code];

    public static byte Department(string code) => Departments[code];

    /// <param name="slot">Where a group of the engine's stands: 0 is the unknown one, which the log does not have.</param>
    public static byte Department(FactStore facts, int slot) => Departments[facts.CodesOf(TweetAttribute.Department)[slot - 1]];

    public static Dictionary<string, byte> Numbers(IReadOnlyList<string> codes) =>
        codes.Index().ToDictionary(code => code.Item, code => (byte)code.Index);
}
