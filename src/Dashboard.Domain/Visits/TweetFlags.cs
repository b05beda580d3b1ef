using System.Numerics;

namespace Dashboard.Domain.Visits;

/// <summary>What is odd about a tweet's record. All but <see cref="AfterEnd"/> look only at events up to its end.</summary>
[Flags]
public enum TweetFlags : ushort
{
    None = 0,

    /// <summary>Events after the end; they count for nothing else.</summary>
    AfterEnd = 1 << 0,

    /// <summary>An event, <c>created</c> aside, earlier than the clock's start.</summary>
    BeforeStart = 1 << 1,

    /// <summary>A stage that had a visit open was asked again.</summary>
    DuplicateRequest = 1 << 2,

    /// <summary>A visit whose opening no event records.</summary>
    ImplicitVisit = 1 << 3,

    /// <summary>No <c>submitted</c>.</summary>
    NoSubmission = 1 << 4,

    /// <summary>Published while a stage still had it.</summary>
    Bypassed = 1 << 5,

    /// <summary>An approval with no actor.</summary>
    UnknownActor = 1 << 6,

    /// <summary>An event that needs a stage and names none.</summary>
    UnknownStage = 1 << 7,

    /// <summary>An event known to the day only: the tweet counts in n and outcomes, and in no duration.</summary>
    DayPrecision = 1 << 8,
}

/// <summary>The written codes of <see cref="TweetFlags"/>.</summary>
public static class TweetFlagCodes
{
    private static readonly string[] Codes =
    [
        "after_end", "before_start", "duplicate_request", "implicit_visit", "no_submission",
        "bypassed", "unknown_actor", "unknown_stage", "day_precision",
    ];

    /// <summary>Every single flag with its code, in alphabetical order of the code.</summary>
    public static IReadOnlyList<(TweetFlags Flag, string Code)> All { get; } =
        Codes.Select((code, bit) => ((TweetFlags)(1 << bit), code)).OrderBy(pair => pair.code, StringComparer.Ordinal).ToArray();

    /// <summary>The code of one single flag.</summary>
    public static string Code(this TweetFlags flag) => Codes[BitOperations.TrailingZeroCount((ushort)flag)];

    /// <summary>All set flags, sorted and joined by <c>|</c>; empty where none is set.</summary>
    public static string Joined(this TweetFlags flags) =>
        flags == TweetFlags.None ? "" : string.Join('|', All.Where(pair => flags.HasFlag(pair.Flag)).Select(pair => pair.Code));
}
