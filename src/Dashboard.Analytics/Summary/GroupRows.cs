using System.Collections.Immutable;
using Dashboard.Analytics.Engine;
using Dashboard.Analytics.Facts;
using Dashboard.Analytics.Statistics;
using Dashboard.Domain.Calendars;

namespace Dashboard.Analytics.Summary;

/// <summary>The figures of published tweets told apart by one attribute.</summary>
internal static class GroupRows
{
    public static ImmutableArray<GroupFigures> Of(
        FactStore facts, SelectedFacts selected, TweetAttribute attribute, ClockKind clock, CancellationToken cancellationToken)
    {
        var approvers = selected.Count(new AllTweets(), new PublishedPeople(PeopleCount.Approvers), new ByAttribute(facts, attribute, 1), cancellationToken);
        var times = selected.Rank(new TweetsBy(attribute), new TimeToPublishMeasure(clock), cancellationToken);
        var codes = facts.CodesOf(attribute);
        List<GroupFigures> groups = [];
        for (var slot = 0; slot < approvers.Groups; slot++)
        {
            if (approvers.Total(slot) is var tweets and > 0)
            {
                groups.Add(new GroupFigures(
                    slot == 0 ? "" : codes[slot - 1],
                    tweets,
                    DurationDistribution.Of(times[slot]),
                    CountDistribution.OfOccurrences(approvers.ByCode(slot)).Median));
            }
        }

        groups.Sort((left, right) => string.CompareOrdinal(left.Code, right.Code));
        return [.. groups];
    }
}
