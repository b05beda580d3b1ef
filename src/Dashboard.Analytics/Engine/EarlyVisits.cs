using Dashboard.Analytics.Facts;

namespace Dashboard.Analytics.Engine;

/// <summary>
/// Which rows of the base may have a visit open at an instant before they start: a draft is with its author before its clock runs. Rows stand by start: of the
/// blocks after the instant, those whose earliest visit opens by then. A sixteenth of a byte a tweet.
/// </summary>
internal sealed class EarlyVisits
{
    private const int Shift = 7;

    private readonly FactStore _facts;
    private readonly long[] _earliest;

    private EarlyVisits(FactStore facts, long[] earliest) => (_facts, _earliest) = (facts, earliest);

    /// <param name="facts">The base.</param>
    public static EarlyVisits Build(FactStore facts)
    {
        var earliest = new long[(facts.BaseTweets >> Shift) + 1];
        Array.Fill(earliest, long.MaxValue);
        for (var tweet = 0; tweet < facts.BaseTweets; tweet++)
        {
            foreach (var visit in facts.VisitsOf(tweet))
            {
                ref var block = ref earliest[tweet >> Shift];
                block = Math.Min(block, facts.Visits.Opened[visit]);
            }
        }

        return new(facts, earliest);
    }

    /// <summary>Rows that start at an instant or later, where a visit may have been opened before it.</summary>
    public IEnumerable<int> StartedFrom(long instant)
    {
        var starts = _facts.Columns.Start;
        for (var block = _earliest.Length - 1; block >= 0; block--)
        {
            var (from, to) = (block << Shift, Math.Min((block + 1) << Shift, _facts.BaseTweets));
            for (var tweet = to - 1; _earliest[block] < instant && tweet >= from && starts[tweet] >= instant; tweet--)
            {
                yield return tweet;
            }

            if (from < to && starts[from] < instant)
            {
                yield break;
            }
        }
    }
}
