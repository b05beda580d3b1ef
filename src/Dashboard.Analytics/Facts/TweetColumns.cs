using Dashboard.Analytics.Columns;
using Dashboard.Domain.Visits;

namespace Dashboard.Analytics.Facts;

/// <summary>
/// The facts of tweets, a column each; about 55 bytes a tweet. Immutable. Codes are indices into the record's codes, −1
/// where unknown; durations are 0 where there is none, so ask <see cref="Outcome"/> and <see cref="HasDurations"/> first.
/// </summary>
internal sealed class TweetColumns
{
    private readonly NumberColumn[] _attributes;

    /// <param name="from">Gives the columns in the order of <see cref="TweetLists"/>.</param>
    public TweetColumns(ColumnSource from)
    {
        _attributes = [.. Enum.GetValues<TweetAttribute>().Select(_ => from.Numbers())];
        Tweet = from.Numbers();
        Start = from.Instants();
        End = new(Start, from.Durations());
        Outcome = from.Plain<Outcome>();
        Flags = from.Plain<TweetFlags>();
        WorkingTotal = from.Durations();
        ScheduledElapsed = from.Differing(null);
        ScheduledWorking = from.Differing(null);
        BetweenElapsed = from.Differing(null);
        BetweenWorking = from.Differing(null);
        Approvers = from.Numbers();
        Hands = from.Numbers();
        Groups = from.Numbers();
        Steps = from.Numbers();
        ReworkLoops = from.Numbers();
        Handovers = from.Numbers();
        Events = from.Numbers();
        Rule = from.Numbers();
        FirstVisit = from.Numbers();
        Visits = from.Numbers();
        All = from.Columns;
    }

    public int Count => Tweet.Count;

    /// <summary>Every column, in the order in which they are made.</summary>
    public IReadOnlyList<IFactColumn> All { get; }

    /// <summary>Index of its identifier.</summary>
    public NumberColumn Tweet { get; }

    public InstantColumn Start { get; }

    /// <summary><see cref="Moment.None"/> while in flight.</summary>
    public MomentColumn End { get; }

    public FactColumn<Outcome> Outcome { get; }

    public FactColumn<TweetFlags> Flags { get; }

    /// <summary>Working time from start to end, whatever the outcome.</summary>
    public DurationColumn WorkingTotal { get; }

    /// <summary>What is attributed to <em>scheduled</em>; published tweets only, as the three columns after it.</summary>
    public DifferingDurations ScheduledElapsed { get; }

    public DifferingDurations ScheduledWorking { get; }

    public DifferingDurations BetweenElapsed { get; }

    public DifferingDurations BetweenWorking { get; }

    public NumberColumn Approvers { get; }

    public NumberColumn Hands { get; }

    public NumberColumn Groups { get; }

    public NumberColumn Steps { get; }

    public NumberColumn ReworkLoops { get; }

    public NumberColumn Handovers { get; }

    /// <summary>Events read, those after the end included.</summary>
    public NumberColumn Events { get; }

    /// <summary>Index of its rules: calendar and target.</summary>
    public NumberColumn Rule { get; }

    public NumberColumn FirstVisit { get; }

    public NumberColumn Visits { get; }

    public NumberColumn Attribute(TweetAttribute attribute) => _attributes[(int)attribute];

    public bool HasDurations(int tweet) => (Flags[tweet] & TweetFlags.DayPrecision) == TweetFlags.None;

    /// <summary>The same base with others' rows after it; their first visits are counted over both already.</summary>
    public TweetColumns WithTail(TweetColumns tail) => new(new TailedColumns(All, tail.All));
}
