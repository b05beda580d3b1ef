using System.Collections.Immutable;
using Dashboard.Analytics.Engine;
using Dashboard.Analytics.Facts;
using Dashboard.Analytics.Statistics;
using Dashboard.Domain.Selections;

namespace Dashboard.Analytics.Approvers;

/// <summary>
/// Time to publish beside the number of approvers, over the published tweets of a selection that have durations. The two go together
/// or not; neither is shown to cause the other: what is difficult may need more of both.
/// </summary>
public static class ApproverTimesAnalyzer
{
    /// <summary>From this number of approvers on tweets are taken together.</summary>
    public const int Pooled = 30;

    /// <returns>One for each number of approvers from 0 to the largest that occurs, those that do not occur with n = 0; empty where n = 0.</returns>
    public static ImmutableArray<ApproverTimes> Analyze(FactStore facts, Selection selection, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(selection);
        var times = facts.Selected(selection).Rank(new TweetsByApprovers(Pooled), new TimeToPublishMeasure(selection.Clock), cancellationToken);
        return [.. times
            .Take(Array.FindLastIndex(times, group => group.Count > 0) + 1)
            .Select((group, place) => new ApproverTimes(new ApproversFocus(place, OrMore: place == Pooled), DurationDistribution.Of(group)))];
    }
}

/// <param name="Approvers">Which tweets: so many approvers, or so many and more.</param>
/// <param name="TimeToPublish">In the selection's clock.</param>
public sealed record ApproverTimes(ApproversFocus Approvers, DurationFigures TimeToPublish);
