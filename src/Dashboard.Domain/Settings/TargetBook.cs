namespace Dashboard.Domain.Settings;

/// <summary>Which target a tweet has: the most specific match of department and lane, then department, then lane, then the general one.</summary>
public sealed class TargetBook
{
    private readonly Dictionary<(string? Department, string? Lane), TargetSettings> _targets = [];

    public TargetBook(RecordSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        foreach (var target in settings.Targets)
        {
            _targets.TryAdd((target.Department, target.Lane), target);
        }
    }

    /// <returns><see langword="null"/>: no target set.</returns>
    public TargetSettings? For(string? department, string? lane) =>
        Find(department, lane) ?? Find(department, null) ?? Find(null, lane) ?? Find(null, null);

    /// <summary>An unknown department or lane matches only targets that name none.</summary>
    private TargetSettings? Find(string? department, string? lane) =>
        _targets.GetValueOrDefault((string.IsNullOrEmpty(department) ? null : department, string.IsNullOrEmpty(lane) ? null : lane));
}
