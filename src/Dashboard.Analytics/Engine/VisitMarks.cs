using Dashboard.Analytics.Facts;
using Dashboard.Domain.Visits;

namespace Dashboard.Analytics.Engine;

/// <summary>What is counted of visits, as bits: whether the tweet has durations, whether it is its first visit in the stage, and whether changes were requested.</summary>
internal sealed record VisitMarks : Coding
{
    public const int IsFirst = 1;
    public const int IsReturn = 2;
    public const int HasDurations = 4;

    public override CodeReader Read(FactStore facts) => new Reader(facts);

    /// <summary>Visits of a group that bear all of the bits.</summary>
    public static int With(CodeCounts counts, int group, int bits)
    {
        var with = 0;
        for (var code = 0; code < counts.Codes; code++)
        {
            with += (code & bits) == bits ? counts[group, code] : 0;
        }

        return with;
    }

    private sealed class Reader(FactStore facts) : CodeReader
    {
        public override int CodeOf(int tweet, int row) =>
            (IsFirstOfItsStage(tweet, row) ? IsFirst : 0)
            | (facts.Visits.Outcome[row] == VisitOutcome.ChangesRequested ? IsReturn : 0)
            | (facts.Columns.HasDurations(tweet) ? HasDurations : 0);

        private bool IsFirstOfItsStage(int tweet, int row)
        {
            for (var earlier = facts.Columns.FirstVisit[tweet]; earlier < row; earlier++)
            {
                if (facts.Visits.Stage[earlier] == facts.Visits.Stage[row])
                {
                    return false;
                }
            }

            return true;
        }
    }
}
