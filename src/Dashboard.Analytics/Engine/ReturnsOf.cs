using Dashboard.Analytics.Facts;
using Dashboard.Domain.Visits;

namespace Dashboard.Analytics.Engine;

/// <summary>What a tweet's visits say of the returns among them: which came before a visit, and where a tweet went after one.</summary>
internal static class ReturnsOf
{
    private const int None = -1;

    /// <summary>Whether a stage sent the tweet back: the wait for a slot that a new submission ends is no return.</summary>
    public static bool IsReturn(FactStore facts, int row) =>
        facts.Visits.Outcome[row] == VisitOutcome.ChangesRequested && StageKey.IsRanked(facts.Visits.Stage[row]);

    /// <summary>
    /// The stage whose return a visit is owed to: the author's revision, or a stage's second look at a tweet, after a visit that ended with changes requested no
    /// later than it opened; the latest of these, ties by the order of the events that made them.
    /// </summary>
    /// <returns>Its <see cref="StageKey"/>; <see langword="null"/> where the visit would have been without a return.</returns>
    public static int? Of(FactStore facts, int tweet, int row)
    {
        var (visits, stage) = (facts.Visits, facts.Visits.Stage[row]);
        var (latest, isAgain) = (None, stage == StageKey.Author);
        foreach (var other in facts.VisitsOf(tweet))
        {
            isAgain |= other < row && visits.Stage[other] == stage && StageKey.IsRanked(stage);
            if (other != row && IsReturn(facts, other) && visits.Closed[other] <= visits.Opened[row]
                && (latest == None || visits.Closed[other] >= visits.Closed[latest]))
            {
                latest = other;
            }
        }

        return isAgain && latest != None ? visits.Stage[latest] : null;
    }

    /// <summary>The stage that has a tweet next after a return: that of the first visit, in order of opening, that opened no earlier than it was sent back.</summary>
    /// <returns>Its <see cref="StageKey"/>, of a stage that may be ranked; <see langword="null"/> where the tweet went to none.</returns>
    public static int? Next(FactStore facts, int tweet, int row)
    {
        var visits = facts.Visits;
        var next = None;
        foreach (var other in facts.VisitsOf(tweet))
        {
            if (other != row && StageKey.IsRanked(visits.Stage[other]) && visits.Opened[other] >= visits.Closed[row]
                && (next == None || visits.Opened[other] < visits.Opened[next]))
            {
                next = other;
            }
        }

        return next == None ? null : visits.Stage[next];
    }
}
