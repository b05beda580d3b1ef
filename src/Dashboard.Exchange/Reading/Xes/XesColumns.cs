using System.Collections.Immutable;
using Dashboard.Domain.Record;
using Dashboard.Exchange.Mapping;
using Dashboard.Exchange.Profiles;

namespace Dashboard.Exchange.Reading.Xes;

/// <summary>Which keys of an XES log are read, and what each is in the canonical form.</summary>
internal sealed class XesColumns
{
    private const string OfTrace = "case:";

    private static readonly Dictionary<string, string[]> Standard = new()
    {
        [CanonicalColumns.TweetId] = [OfTrace + "concept:name"],
        [CanonicalColumns.Action] = ["concept:name"],
        [CanonicalColumns.OccurredAt] = ["time:timestamp"],
        [CanonicalColumns.Actor] = ["org:resource"],
        [CanonicalColumns.EventId] = ["identity:id"],
    };

    private readonly Dictionary<string, int> _eventKeys = [];
    private readonly Dictionary<string, int> _traceKeys = [];
    private readonly List<string> _names = [];
    private readonly ImmutableArray<int>[] _columns;

    public XesColumns(ImportProfile profile)
    {
        _columns = [.. CanonicalColumns.All.Select(canonical => Keys(canonical, profile).Select(Slot).ToImmutableArray())];
        Activity = [.. profile.ActivityColumns.Select(Slot)];
    }

    /// <summary>As the profile writes them, <c>case:</c> included, by slot.</summary>
    public IReadOnlyList<string> Names => _names;

    public ImmutableArray<int> Activity { get; }

    /// <summary>The slots that may hold the column, the first that has a value counts.</summary>
    public ImmutableArray<int> this[CanonicalColumn column] => _columns[(int)column];

    public bool IsEventKey(string key, out int slot) => _eventKeys.TryGetValue(key, out slot);

    public bool IsTraceKey(string key, out int slot) => _traceKeys.TryGetValue(key, out slot);

    private static IEnumerable<string> Keys(string canonical, ImportProfile profile)
    {
        if (profile.Columns is { } columns)
        {
            return columns.TryGetValue(canonical, out var key) ? [key] : [];
        }

        return [canonical, OfTrace + canonical, .. Standard.GetValueOrDefault(canonical, [])];
    }

    private int Slot(string name)
    {
        var isOfTrace = name.StartsWith(OfTrace, StringComparison.Ordinal);
        var (keys, key) = isOfTrace ? (_traceKeys, name[OfTrace.Length..]) : (_eventKeys, name);
        if (!keys.TryGetValue(key, out var slot))
        {
            slot = _names.Count;
            keys.Add(key, slot);
            _names.Add(name);
        }

        return slot;
    }
}
