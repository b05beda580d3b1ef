using Dashboard.Analytics.Engine;
using Dashboard.Analytics.Facts;
using Dashboard.Domain.Visits;

namespace Dashboard.Analytics.Summary;

/// <summary>What became of a tweet, whether it has durations, and whether it was published wholly outside working hours, as one number.</summary>
internal sealed record SelectionMarks : Coding
{
    private const int DurationsBit = 1;
    private const int OutsideHoursBit = 2;
    private const int Bits = 2;

    public override CodeReader Read(FactStore facts) => new Reader(facts);

    /// <summary>Tweets that ended so, or are in flight.</summary>
    public static int With(CodeCounts counts, Outcome outcome)
    {
        var with = 0;
        for (var rest = 0; rest < 1 << Bits; rest++)
        {
            with += counts[0, ((int)outcome << Bits) | rest];
        }

        return with;
    }

    /// <summary>Of those, the ones that have durations.</summary>
    public static int WithDurations(CodeCounts counts, Outcome outcome) =>
        counts[0, ((int)outcome << Bits) | DurationsBit] + counts[0, ((int)outcome << Bits) | DurationsBit | OutsideHoursBit];

    /// <summary>Published tweets that took no working time.</summary>
    public static int OutsideHours(CodeCounts counts) => counts[0, ((int)Outcome.Published << Bits) | DurationsBit | OutsideHoursBit];

    private sealed class Reader(FactStore facts) : CodeReader
    {
        public override int CodeOf(int tweet, int row) =>
            ((int)facts.Columns.Outcome[tweet] << Bits)
            | (facts.Columns.HasDurations(tweet) ? DurationsBit : 0)
            | (facts.HasTimeToPublish(tweet) && facts.Columns.WorkingTotal[tweet] == 0 ? OutsideHoursBit : 0);
    }
}
