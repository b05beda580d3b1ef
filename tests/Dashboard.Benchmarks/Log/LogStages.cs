namespace Dashboard.Benchmarks.Log;

/// <summary>A step of the approval: how often it is asked, and how long it takes, as medians of lognormal working minutes.</summary>
/// <param name="Standard">Share of ordinary posts that need it.</param>
/// <param name="Reply">Share of replies that need it.</param>
/// <param name="Crisis">Share of crisis posts that need it.</param>
internal sealed record LogStage(string Code, double Standard, double Reply, double Crisis, double WaitingMinutes, double ReviewMinutes);

/// <summary>Ten stages, in the order in which a post meets them; about three of them for each post.</summary>
internal static class LogStages
{
    public static IReadOnlyList<LogStage> All { get; } =
    [
        new("editor", 0.50, 0.60, 0.30, 25, 12),
        new("program", 0.48, 0.15, 0.20, 90, 30),
        new("translation", 0.45, 0.25, 0.50, 120, 45),
        new("policy", 0.28, 0.08, 0.10, 150, 40),
        new("legal", 0.24, 0.05, 0.15, 240, 60),
        new("privacy", 0.10, 0.03, 0.05, 180, 35),
        new("web", 0.15, 0.05, 0.10, 60, 15),
        new("communications", 0.92, 0.85, 0.95, 40, 10),
        new("deputy", 0.14, 0.02, 0.40, 200, 8),
        new("minister", 0.22, 0.03, 0.70, 300, 6),
    ];
}
