using Dashboard.Domain.Record;

namespace Dashboard.Operations.Generate.Files;

/// <summary>Counts a record while it streams by. Outcomes are counted by ending events: each tweet of a made-up record has one at most.</summary>
public sealed class RecordTally
{
    private readonly SortedDictionary<string, int> _departments = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> _lanes = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> _purposes = new(StringComparer.Ordinal);

    public long Events { get; private set; }

    public int Tweets { get; private set; }

    public int Published { get; private set; }

    public int Rejected { get; private set; }

    public int Withdrawn { get; private set; }

    public int Expired { get; private set; }

    public int InFlight => Tweets - Published - Rejected - Withdrawn - Expired;

    /// <summary>Tweets that bear a pair.</summary>
    public int Paired { get; private set; }

    public IReadOnlyDictionary<string, int> TweetsByDepartment => _departments;

    public IReadOnlyDictionary<string, int> TweetsByLane => _lanes;

    public IReadOnlyDictionary<string, int> TweetsByPurpose => _purposes;

    /// <summary>The same events, counted as they are read.</summary>
    public IEnumerable<CanonicalEvent> Count(IEnumerable<CanonicalEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        return Counted(events);
    }

    private IEnumerable<CanonicalEvent> Counted(IEnumerable<CanonicalEvent> events)
    {
        foreach (var e in events)
        {
            Add(e);
            yield return e;
        }
    }

    private void Add(in CanonicalEvent e)
    {
        Events++;
        switch (e.Action)
        {
            case ApprovalAction.Created:
                Tweets++;
                Paired += e.Pair is null ? 0 : 1;
                AddOne(_departments, e.Department);
                AddOne(_lanes, e.Lane);
                AddOne(_purposes, e.Purpose);
                break;
            case ApprovalAction.Published:
                Published++;
                break;
            case ApprovalAction.Rejected:
                Rejected++;
                break;
            case ApprovalAction.Withdrawn:
                Withdrawn++;
                break;
            case ApprovalAction.Expired:
                Expired++;
                break;
        }
    }

    private static void AddOne(SortedDictionary<string, int> counts, string? code)
    {
        counts.TryGetValue(code ?? "", out var count);
        counts[code ?? ""] = count + 1;
    }
}
