using Dashboard.Analytics.Groups;
using Dashboard.Analytics.Snapshots;
using Dashboard.Analytics.Tweets;
using Dashboard.Domain.Selections;
using Dashboard.Operations.Reports;

namespace Dashboard.Operations.Records;

/// <summary>What the pages open with, where nothing is chosen: asked for ahead, so that it is there for the first reader, and for the next start.</summary>
internal static class OpeningPages
{
    /// <summary>What is asked next may depend on what was built before: days, clusters, ranks, and buckets by day.</summary>
    private const int UntilBuilt = 4;

    /// <summary>In the order of the pages' names; what-if replays, and has nothing built.</summary>
    private static readonly Action<LoadedRecord, Selection, CancellationToken>[] Others =
    [
        (record, selection, stop) => record.Ask(new BottlenecksQuestion(null), selection, stop),
        (record, selection, stop) => record.Ask(new ApproversQuestion(), selection, stop),
        (record, selection, stop) => record.Ask(new InFlightQuestion(), selection, stop),
        (record, selection, stop) => record.Ask(new DepartmentsQuestion(GroupBy.Department), selection, stop),
        (record, selection, stop) => record.Ask(new TweetListQuestion(new TweetListRequest { IsDescending = true }), selection, stop),
    ];

    /// <summary>Has all built that they ask for, one after the other.</summary>
    /// <returns>Names of the parts that the first page needs.</returns>
    public static async Task<IReadOnlySet<string>> BuildAsync(LoadedRecord record, CancellationToken cancellationToken)
    {
        await BuildAsync(record, (one, selection, stop) => one.Ask(new OverviewQuestion(), selection, stop), cancellationToken);
        var first = FactArrays.PartsOf(record.Facts).Select(part => part.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var page in Others)
        {
            await BuildAsync(record, page, cancellationToken);
        }

        return first;
    }

    private static async Task BuildAsync(LoadedRecord record, Action<LoadedRecord, Selection, CancellationToken> ask, CancellationToken cancellationToken)
    {
        var opening = Selection.Everything.OrLastTwelveMonths(record.Facts.AsOf, record.Facts.ReportingZone);
        for (var time = 0; time < UntilBuilt; time++)
        {
            ask(record, opening with { }, cancellationToken);
            await record.Facts.IndexedAsync().WaitAsync(cancellationToken);
        }
    }
}
