namespace Dashboard.Domain.Record;

/// <summary>The written codes of <see cref="ApprovalAction"/>, and what each means for a tweet's end and stages.</summary>
public static class ApprovalActions
{
    private static readonly string[] Codes =
    [
        "created", "submitted", "requested", "started", "reassigned", "approved",
        "changes_requested", "rejected", "scheduled", "withdrawn", "expired", "published",
    ];

    private static readonly Dictionary<string, ApprovalAction> ByCode =
        Codes.Select((code, index) => (code, action: (ApprovalAction)index)).ToDictionary(pair => pair.code, pair => pair.action);

    private static readonly Dictionary<string, ApprovalAction>.AlternateLookup<ReadOnlySpan<char>> BySpan =
        ByCode.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Every code, in the order of the enumeration.</summary>
    public static IReadOnlyList<string> All => Codes;

    /// <summary>The code as files and the database write it: <c>changes_requested</c>.</summary>
    public static string Code(this ApprovalAction action) => Codes[(int)action];

    /// <summary>Reads a code exactly as written: case and spaces count, as for every code of the record.</summary>
    public static bool TryParse(ReadOnlySpan<char> code, out ApprovalAction action) => BySpan.TryGetValue(code, out action);

    /// <summary>Whether the action ends a tweet: published, rejected, withdrawn or expired.</summary>
    public static bool IsEnding(this ApprovalAction action) =>
        action is ApprovalAction.Published or ApprovalAction.Rejected or ApprovalAction.Withdrawn or ApprovalAction.Expired;

    /// <summary>
    /// Whether the action belongs to a stage, so that one without a stage belongs to <em>unknown</em>.
    /// A stage given with any other action is ignored; <see cref="ApprovalAction.Published"/> may have one or none.
    /// </summary>
    public static bool NeedsStage(this ApprovalAction action) =>
        action is >= ApprovalAction.Requested and <= ApprovalAction.Rejected;

    /// <summary>Whether a stage given with the action is read at all.</summary>
    public static bool ReadsStage(this ApprovalAction action) => action.NeedsStage() || action == ApprovalAction.Published;
}
