using Dashboard.Analytics.Facts;
using Dashboard.Domain.Selections;
using NodaTime;

namespace Dashboard.Analytics.Engine;

/// <summary>What had flowed in and out, and what each stage had, at the end of each of some weeks, among tweets with a selection's codes.</summary>
internal sealed class SelectedFlow
{
    private readonly int[] _counts;
    private readonly int _width;

    private SelectedFlow(int[] counts, int width) => (_counts, _width) = (counts, width);

    /// <summary>At a week's end.</summary>
    /// <param name="place">One of <see cref="FlowChanges"/>'.</param>
    public int this[int week, int place] => _counts[(week * _width) + place];

    /// <summary>Looked up where it is indexed, else by reading every tweet: the answers are the same.</summary>
    /// <param name="first">Monday of the first week.</param>
    /// <param name="weeks">How many.</param>
    public static SelectedFlow Of(FactStore facts, Selection selection, LocalDate first, int weeks, CancellationToken cancellationToken)
    {
        var (selected, filters) = (new SelectedTweets(facts, selection), WantedCodes.FiltersOf(selection));
        var changes = new FlowChanges(facts, new FlowWeeks(first, weeks, facts.ReportingZone), facts.Codes.Stages.Count);
        var told = filters.Count switch { 0 => Told.Nothing, 1 => Told.By(filters[0]), _ => Told.By(Details.Exactly(filters)) };
        var flow = WeeksOf(facts, told);
        if (flow is null)
        {
            foreach (var tweet in selected.RowsByCodes(cancellationToken))
            {
                changes.Add(tweet, 1);
            }

            return new(changes.Run(), changes.Width);
        }

        foreach (var tweet in facts.ReplacedRows)
        {
            if (selected.HasCodes(tweet))
            {
                changes.Add(tweet, -1);
            }
        }

        for (var tweet = facts.BaseTweets; tweet < facts.Tweets; tweet++)
        {
            if (selected.HasCodes(tweet))
            {
                changes.Add(tweet, 1);
            }
        }

        var counts = changes.Run();
        var wanted = Wanted(facts, selection, told);
        for (var value = 0; value < flow.Values; value++)
        {
            if (wanted is null || wanted[value])
            {
                AddTo(counts, changes.Width, flow, value, FlowWeeks.WeeksBetween(flow.First, first), weeks);
            }
        }

        return new(counts, changes.Width);
    }

    /// <summary>Before the base's first week there was nothing; after its last one nothing of it changes.</summary>
    private static void AddTo(Span<int> counts, int width, WeeklyFlow flow, int value, int first, int weeks)
    {
        var (from, to) = (Math.Clamp(first, 0, flow.Weeks), Math.Clamp(first + weeks, 0, flow.Weeks));
        if (width == flow.Width && from < to)
        {
            FlowChanges.Sum(counts.Slice((from - first) * width, (to - from) * width), flow.Of(value, from, to));
            from = to;
        }

        for (var week = Math.Max(from, first); week < first + weeks; week++)
        {
            // A week is shorter in the base where a stage has come since.
            var known = Math.Min(week, flow.Weeks - 1);
            FlowChanges.Sum(counts.Slice((week - first) * width, flow.Width), flow.Of(value, known, known + 1));
        }
    }

    private static WeeklyFlow? WeeksOf(FactStore facts, Told told) => facts.Index.Of(
        told,
        all => WeeklyFlow.Build(all, told, CancellationToken.None),
        (_, arrays) => WeeklyFlow.Restore(arrays),
        told.Detail is { } detail ? new(DateBasis.End, detail) : null);

    private static bool[]? Wanted(FactStore facts, Selection selection, Told told) =>
        told.Detail is { } detail ? facts.Index.Told(detail)!.Wanted(facts, selection)
        : told.Attribute is { } attribute ? WantedCodes.Of(facts, selection, attribute)
        : null;
}
