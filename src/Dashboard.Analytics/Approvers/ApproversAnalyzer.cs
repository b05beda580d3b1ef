using System.Collections.Immutable;
using Dashboard.Analytics.Engine;
using Dashboard.Analytics.Facts;
using Dashboard.Analytics.Statistics;
using Dashboard.Domain.Selections;

namespace Dashboard.Analytics.Approvers;

/// <summary>Counts people over the published tweets of a selection, those known to the day only included: a count needs no time.</summary>
public static class ApproversAnalyzer
{
    public static ApproversReport Analyze(FactStore facts, Selection selection, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(selection);
        var selected = facts.Selected(selection);
        var approvers = Count(PeopleCount.Approvers);
        var published = approvers.Total(0);
        var tweets = approvers.ByCode(0);
        return new ApproversReport(
            published,
            ImmutableArray.Create(tweets[..(tweets.LastIndexOfAnyExcept(0) + 1)]),
            CountFigures.Of(tweets),
            CountFigures.Of(Count(PeopleCount.Hands).ByCode(0)),
            CountFigures.Of(Count(PeopleCount.Groups).ByCode(0)),
            CountFigures.Of(Count(PeopleCount.Steps).ByCode(0)),
            Wilson.Share(approvers.AtLeast(0, ApproversReport.Many), published));

        CodeCounts Count(PeopleCount kind) => selected.Count(new AllTweets(), new PublishedPeople(kind), new BySegment(1), cancellationToken);
    }
}
