using Dashboard.Analytics.Facts;
using Dashboard.Domain.Visits;

namespace Dashboard.Analytics.Summary;

/// <summary>Counts what came into the period, what left it and how; with no range the period is the whole record.</summary>
internal sealed class ReconciliationTally(TweetColumns tweets, SelectedPeriod period)
{
    private readonly int[] _ended = new int[OutcomeCodes.All.Count];
    private int _carriedIn;
    private int _started;
    private int _carriedOut;

    public void Add(int tweet)
    {
        var (start, end) = (tweets.Start[tweet], tweets.End[tweet]);
        _started += period.Holds(start) ? 1 : 0;
        _carriedIn += start < period.From && IsOpenAt(end, period.From) ? 1 : 0;
        _carriedOut += start < period.To && IsOpenAt(end, period.To) ? 1 : 0;
        _ended[(int)tweets.Outcome[tweet]] += period.Holds(end) ? 1 : 0;
    }

    public Reconciliation ToFigures() => new(
        _carriedIn,
        _started,
        _ended[(int)Outcome.Published],
        _ended[(int)Outcome.Rejected],
        _ended[(int)Outcome.Withdrawn],
        _ended[(int)Outcome.Expired],
        _carriedOut);

    private static bool IsOpenAt(long end, long edge) => end == Moment.None || end >= edge;
}
