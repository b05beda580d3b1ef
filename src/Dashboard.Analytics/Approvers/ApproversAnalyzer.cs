using Dashboard.Analytics.Columns;
using System.Collections.Immutable;
using Dashboard.Analytics.Facts;
using Dashboard.Analytics.Statistics;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Visits;

namespace Dashboard.Analytics.Approvers;

/// <summary>Counts people over the published tweets of a selection, those known to the day only included: a count needs no time.</summary>
public static class ApproversAnalyzer
{
    public static ApproversReport Analyze(FactStore facts, Selection selection, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(selection);
        var tweets = facts.Columns;
        var published = new SelectedTweets(facts, selection).Rows(cancellationToken)
            .Where(tweet => tweets.Outcome[tweet] == Outcome.Published)
            .ToArray();
        var approvers = Gather(tweets.Approvers, published);
        return new ApproversReport(
            published.Length,
            Histogram(approvers),
            Figures(approvers),
            Figures(Gather(tweets.Hands, published)),
            Figures(Gather(tweets.Groups, published)),
            Figures(Gather(tweets.Steps, published)),
            Wilson.Share(approvers.Count(people => people >= ApproversReport.Many), published.Length));
    }

    private static int[] Gather(NumberColumn column, int[] rows) => Array.ConvertAll(rows, row => column[row]);

    private static ImmutableArray<int> Histogram(int[] counts)
    {
        var tweets = new int[counts.Length == 0 ? 0 : counts.Max() + 1];
        foreach (var count in counts)
        {
            tweets[count]++;
        }

        return ImmutableArray.Create(tweets);
    }

    private static CountFigures Figures(int[] counts)
    {
        var (median, p90, max) = CountDistribution.Of(counts);
        return new CountFigures(median, p90, max);
    }
}
