using Dashboard.Analytics.Engine;
using Dashboard.Analytics.Facts;
using Dashboard.Analytics.Statistics;

namespace Dashboard.Analytics.Summary;

/// <summary>How many published tweets of a selection were approved within their target, each in its target's own clock.</summary>
internal static class TargetRow
{
    public static TargetFigures Of(FactStore facts, SelectedFacts selected, CancellationToken cancellationToken)
    {
        var marks = selected.Count(new AllTweets(), new TargetMarks(), new BySegment(1), cancellationToken);
        var targets = selected.Count(new AllTweets(), new TargetNumbers(), new BySegment(1), cancellationToken).ByCode(0);
        var (occurring, only) = (0, 0);
        for (var number = TargetNumbers.NotSet + 1; number < targets.Length; number++)
        {
            if (targets[number] > 0)
            {
                (occurring, only) = (occurring + 1, number);
            }
        }

        var met = marks[0, TargetMarks.Met];
        return new TargetFigures(
            Wilson.Share(met, met + marks[0, TargetMarks.Late]),
            marks[0, TargetMarks.WithoutTarget],
            occurring == 1 ? TargetNumbers.Of(facts, only) : null);
    }
}
