using Dashboard.Domain.Calendars;
using Dashboard.Domain.Visits;

namespace Dashboard.Analytics.Facts;

/// <summary>What each visit of a published tweet had of its time, in one clock. Reused from tweet to tweet.</summary>
internal sealed class VisitShares
{
    private long[] _attributed = new long[16];
    private long[] _blocking = new long[16];

    /// <summary>By visit; those of the last tweet split.</summary>
    public ReadOnlySpan<long> Attributed => _attributed;

    public ReadOnlySpan<long> Blocking => _blocking;

    /// <summary>What nobody had.</summary>
    public long Between { get; private set; }

    /// <summary>What the wait for a slot had.</summary>
    public long Scheduled { get; private set; }

    /// <param name="facts">With an end.</param>
    public void Split(Attribution attribution, TweetFacts facts, IDurationClock clock)
    {
        var visits = facts.Visits.AsSpan();
        if (_attributed.Length < visits.Length)
        {
            (_attributed, _blocking) = (new long[visits.Length * 2], new long[visits.Length * 2]);
        }

        var attributed = _attributed.AsSpan(0, visits.Length);
        Between = attribution.Split(visits, facts.Start, facts.End!.Value, clock, attributed, _blocking.AsSpan(0, visits.Length));
        Scheduled = 0;
        for (var i = 0; i < visits.Length; i++)
        {
            Scheduled += visits[i].Stage == StageKey.Scheduled ? attributed[i] : 0;
        }
    }
}
