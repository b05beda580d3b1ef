using System.Collections.Frozen;

namespace Dashboard.Domain.Record;

/// <summary>Names that stand for no real stage, so that a real stage of that name is refused at import.</summary>
public static class ReservedNames
{
    public const string Author = "author";
    public const string Scheduled = "scheduled";
    public const string Unknown = "unknown";
    public const string BetweenStages = "between stages";

    private static readonly FrozenSet<string> All = new[] { Author, Scheduled, Unknown, BetweenStages }.ToFrozenSet();

    /// <summary>Compared as written: <c>Author</c> is a stage like any other.</summary>
    public static bool Contains(string stage) => All.Contains(stage);
}
