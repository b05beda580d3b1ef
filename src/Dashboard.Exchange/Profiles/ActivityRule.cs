using Dashboard.Domain.Record;

namespace Dashboard.Exchange.Profiles;

/// <summary>What an activity of the source is in the canonical form.</summary>
/// <param name="Stage">The stage, in which <c>{activity}</c> stands for the activity's name; <see langword="null"/> leaves it to the stage column.</param>
public sealed record ActivityRule(ApprovalAction Action, string? Stage)
{
    /// <summary>Stands for the activity's own name.</summary>
    public const string ActivityPlaceholder = "{activity}";

    internal string? StageOf(string activity) => Stage?.Replace(ActivityPlaceholder, activity, StringComparison.Ordinal).Trim();
}
