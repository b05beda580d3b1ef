using Dashboard.Analytics.Columns;
using System.Collections.Immutable;
using Dashboard.Analytics.Bottlenecks;
using Dashboard.Analytics.Facts;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Visits;

namespace Dashboard.Analytics.Stages;

/// <summary>What each department's published tweets spent at each stage. Row 0 is the unknown department.</summary>
internal sealed class DepartmentStageTally
{
    private readonly FactStore _facts;
    private readonly ClockKind _clock;
    private readonly StageSlots _slots;
    private readonly Row[] _rows;
    private readonly NumberColumn _departmentOf;
    private readonly DurationColumn _attributed;
    private readonly DurationColumn _between;

    public DepartmentStageTally(FactStore facts, ClockKind clock)
    {
        (_facts, _clock, _slots) = (facts, clock, new StageSlots(facts.Codes.Stages.Count));
        _rows = [.. Enumerable.Range(0, facts.Codes.Departments.Count + 1).Select(_ => new Row(_slots.Count))];
        _departmentOf = facts.Columns.Attribute(TweetAttribute.Department);
        var isWorking = clock == ClockKind.Working;
        _attributed = isWorking ? facts.Visits.AttributedWorking : facts.Visits.AttributedElapsed;
        _between = isWorking ? facts.Columns.BetweenWorking : facts.Columns.BetweenElapsed;
    }

    public void Add(int tweet)
    {
        var row = _rows[_departmentOf[tweet] + 1];
        var hasDurations = _facts.Columns.HasDurations(tweet);
        row.Published++;
        foreach (var visit in _facts.VisitsOf(tweet))
        {
            var slot = _slots.Of(_facts.Visits.Stage[visit]);
            row.Attributed[slot] += hasDurations ? _attributed[visit] : 0;
            row.Tweets[slot] += row.LastTweet[slot] == tweet + 1 ? 0 : 1;
            row.LastTweet[slot] = tweet + 1;
        }

        if (hasDurations)
        {
            row.N++;
            row.Total += _facts.TotalOf(tweet, _clock);
            row.Attributed[_slots.Of(StageKey.BetweenStages)] += _between[tweet];
        }
    }

    public ImmutableArray<DepartmentRow> ToRows(ImmutableArray<string> stages)
    {
        var slots = Enumerable.Range(0, _slots.Count).ToDictionary(slot => StageKey.Code(_slots.KeyAt(slot), _facts.Codes.Stages), StringComparer.Ordinal);
        return
        [
            .. _rows.Index()
                .Where(row => row.Item.Published > 0)
                .Select(row => ToRow(row.Index == 0 ? "" : _facts.Codes.Departments[row.Index - 1], row.Item, stages.Select(stage => slots[stage])))
                .OrderBy(row => row.Code, StringComparer.Ordinal),
        ];
    }

    private static DepartmentRow ToRow(string code, Row row, IEnumerable<int> slots) => new(
        code,
        row.Published,
        row.N,
        row.Total,
        [.. slots.Select(slot => new DepartmentCell(
            row.Attributed[slot], row.Total == 0 ? null : (double)row.Attributed[slot] / row.Total, row.Tweets[slot]))]);

    private sealed class Row(int slots)
    {
        public int Published { get; set; }

        public int N { get; set; }

        public long Total { get; set; }

        public long[] Attributed { get; } = new long[slots];

        public int[] Tweets { get; } = new int[slots];

        /// <summary>One more than the tweet that was counted last, so that 0 is none.</summary>
        public int[] LastTweet { get; } = new int[slots];
    }
}
