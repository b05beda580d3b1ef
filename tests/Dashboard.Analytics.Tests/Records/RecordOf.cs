using Dashboard.Analytics.Facts;
using Dashboard.Domain.Record;
using Dashboard.Domain.Settings;

namespace Dashboard.Analytics.Tests.Records;

/// <summary>
/// A small record written down event by event. Times are hours after Monday 2026-03-02 10:00 in Toronto (15:00 UTC), six days before
/// its spring clock change, unless a test gives milliseconds.
/// </summary>
internal sealed class RecordOf
{
    public const long Hour = 3_600_000;

    /// <summary>2026-03-02T15:00:00Z.</summary>
    public const long Monday = 1_772_463_600_000;

    private readonly OrderedDictionary<string, int>[] _codes = [.. Enumerable.Range(0, 9).Select(_ => new OrderedDictionary<string, int>())];
    private readonly List<RecordedEvent> _events = [];

    public IReadOnlyList<RecordedEvent> Events => _events;

    public RecordCodes Codes => new(
        _codes[0].Keys, _codes[1].Keys, _codes[2].Keys, _codes[3].Keys, _codes[4].Keys, _codes[5].Keys, _codes[6].Keys, _codes[7].Keys, _codes[8].Keys);

    public RecordOf Add(
        string tweet,
        double hour,
        ApprovalAction action,
        string stage = "",
        string actor = "",
        string department = "",
        string purpose = "",
        string language = "",
        string channel = "",
        string lane = "",
        string pair = "",
        TimePrecision precision = TimePrecision.Instant) =>
        AddAt(tweet, Monday + (long)(hour * Hour), action, stage, actor, department, purpose, language, channel, lane, pair, precision);

    public RecordOf AddAt(
        string tweet,
        long at,
        ApprovalAction action,
        string stage = "",
        string actor = "",
        string department = "",
        string purpose = "",
        string language = "",
        string channel = "",
        string lane = "",
        string pair = "",
        TimePrecision precision = TimePrecision.Instant)
    {
        var attributes = new AttributeCodes(
            Index(1, department), Index(4, purpose), Index(5, language), Index(6, channel), Index(7, lane), Index(8, pair));
        _events.Add(new RecordedEvent(Index(0, tweet), action, precision, at, Index(2, stage), Index(3, actor), attributes));
        return this;
    }

    /// <summary>Submitted at one hour, published at another, with nothing between.</summary>
    public RecordOf Published(string tweet, double from, double to, string department = "", string lane = "") =>
        Add(tweet, from, ApprovalAction.Submitted, department: department, lane: lane).Add(tweet, to, ApprovalAction.Published);

    public FactStore Facts(RecordSettings? settings = null, long? asOf = null) =>
        FactStoreBuilder.Build(Codes, _events, settings ?? RecordSettings.Default, asOf);

    private int Index(int list, string code)
    {
        if (code.Length == 0)
        {
            return -1;
        }

        _codes[list].TryAdd(code, _codes[list].Count);
        return _codes[list][code];
    }
}
