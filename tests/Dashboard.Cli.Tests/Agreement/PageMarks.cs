using Dashboard.Analytics.Approvers;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Visits;
using Dashboard.Operations.Records;
using Dashboard.Operations.Reports;

namespace Dashboard.Cli.Tests.Agreement;

/// <summary>The marks of the pages that count tweets: the number shown, and the selection and focus of the list that it leads to.</summary>
internal static class PageMarks
{
    private static readonly TweetFocus Published = new() { Outcome = Outcome.Published };

    public static IEnumerable<(string Mark, int Tweets, Selection Selection, TweetFocus Focus)> Of(LoadedRecord record, Selection selection, CancellationToken token) =>
    [
        .. OfOverview(record.Ask(new OverviewQuestion(), selection, token)).Select(mark => (mark.Mark, mark.Tweets, selection, mark.Focus)),
        .. OfApprovers(record.Ask(new ApproversQuestion(), selection, token)).Select(mark => (mark.Mark, mark.Tweets, selection, mark.Focus)),
        .. OfStages(record.Ask(new BottlenecksQuestion(null), selection, token), selection),
    ];

    private static IEnumerable<(string Mark, int Tweets, TweetFocus Focus)> OfOverview(OverviewReport page)
    {
        var summary = page.Summary;
        yield return ("selection", summary.Tweets, TweetFocus.None);
        yield return ("in flight", summary.InFlight.Tweets, new TweetFocus { Outcome = Outcome.InFlight });
        yield return ("overdue", summary.InFlight.Overdue, new TweetFocus { IsOverdue = true });
        foreach (var outcome in OutcomeCodes.All.Where(outcome => outcome != Outcome.InFlight))
        {
            yield return (outcome.Code(), summary.Outcomes[(int)outcome], new TweetFocus { Outcome = outcome });
        }

        foreach (var flag in summary.Flags)
        {
            yield return (flag.Flag.Code(), flag.Tweets, new TweetFocus { Flag = flag.Flag });
        }

        foreach (var bin in page.TimeToPublish.Histogram)
        {
            yield return ($"time from {bin.From}", bin.Tweets, new TweetFocus { TimeToPublishFrom = bin.From, TimeToPublishTo = bin.To });
        }
    }

    private static IEnumerable<(string Mark, int Tweets, TweetFocus Focus)> OfApprovers(ApproversPageReport page)
    {
        yield return ("nine or more", page.Approvers.NineOrMore.Count, Published with { Approvers = new(ApproversReport.Many, OrMore: true) });
        foreach (var (people, tweets) in page.Approvers.Histogram.Index())
        {
            yield return ($"{people} approvers", tweets, Published with { Approvers = new(people, OrMore: false) });
        }

        foreach (var role in page.Roles.Roles)
        {
            yield return ($"approved by {role.Stage}", role.Tweets.Count, Published with { ApprovedBy = role.Stage });
        }

        foreach (var group in page.Times)
        {
            yield return ($"times of {group.Approvers}", group.TimeToPublish.N, Published with { Approvers = group.Approvers, TimeToPublishFrom = 0 });
        }
    }

    private static IEnumerable<(string Mark, int Tweets, Selection Selection, TweetFocus Focus)> OfStages(BottlenecksPageReport page, Selection selection)
    {
        foreach (var stage in page.Bottlenecks.Stages.Where(stage => stage.Visits > 0))
        {
            yield return (stage.Code, stage.Tweets, selection, Published with { Stage = stage.Code });
        }

        foreach (var stage in page.Bottlenecks.Stages.Where(stage => stage.UnpublishedTweets > 0))
        {
            yield return ($"unpublished {stage.Code}", stage.UnpublishedTweets, selection, new TweetFocus { Stage = stage.Code, IsUnpublished = true });
        }

        foreach (var cell in page.Stage?.Arrivals ?? [])
        {
            yield return ($"{cell.Day} {cell.Hour}", cell.Tweets, selection, Published with { Stage = page.Stage!.Code, Arrived = new(cell.Day, cell.Hour) });
        }

        foreach (var department in page.Departments.Departments)
        {
            var within = selection with { Departments = CodeSet.Of(department.Code) };
            yield return ($"department {department.Code}", department.Published, within, Published);
            foreach (var (stage, cell) in page.Departments.Stages.Zip(department.Cells).Where(pair => pair.First != "between stages"))
            {
                yield return ($"{stage} in {department.Code}", cell.Tweets, within, Published with { Stage = stage });
            }
        }
    }
}
