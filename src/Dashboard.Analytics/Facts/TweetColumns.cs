using Dashboard.Domain.Visits;

namespace Dashboard.Analytics.Facts;

/// <summary>
/// The facts of tweets, a column each. Filled once by the builder, then only read. Codes are indices into the record's codes, −1
/// where unknown; durations are 0 where there is none, so ask <see cref="Outcome"/> and <see cref="HasDurations"/> first.
/// </summary>
internal sealed class TweetColumns(int count)
{
    private readonly int[][] _attributes = [.. Enum.GetValues<TweetAttribute>().Select(_ => new int[count])];

    public int Count => count;

    /// <summary>Index of its identifier.</summary>
    public int[] Tweet { get; private set; } = new int[count];

    public long[] Start { get; private set; } = new long[count];

    /// <summary><see cref="Moment.None"/> while in flight.</summary>
    public long[] End { get; private set; } = new long[count];

    public Outcome[] Outcome { get; private set; } = new Outcome[count];

    public TweetFlags[] Flags { get; private set; } = new TweetFlags[count];

    /// <summary>Working time from start to end, whatever the outcome.</summary>
    public long[] WorkingTotal { get; private set; } = new long[count];

    /// <summary>What is attributed to <em>scheduled</em>; published tweets only, as the three columns after it.</summary>
    public long[] ScheduledElapsed { get; private set; } = new long[count];

    public long[] ScheduledWorking { get; private set; } = new long[count];

    public long[] BetweenElapsed { get; private set; } = new long[count];

    public long[] BetweenWorking { get; private set; } = new long[count];

    public int[] Approvers { get; private set; } = new int[count];

    public int[] Hands { get; private set; } = new int[count];

    public int[] Groups { get; private set; } = new int[count];

    public int[] Steps { get; private set; } = new int[count];

    public int[] ReworkLoops { get; private set; } = new int[count];

    public int[] Handovers { get; private set; } = new int[count];

    /// <summary>Events read, those after the end included.</summary>
    public int[] Events { get; private set; } = new int[count];

    /// <summary>Index of its rules: calendar and target.</summary>
    public int[] Rule { get; private set; } = new int[count];

    public int[] FirstVisit { get; private set; } = new int[count];

    public int[] Visits { get; private set; } = new int[count];

    public int[] Attribute(TweetAttribute attribute) => _attributes[(int)attribute];

    public bool HasDurations(int tweet) => (Flags[tweet] & TweetFlags.DayPrecision) == TweetFlags.None;

    /// <summary>Moves the row <c>order[i]</c> to i, in every column.</summary>
    public void Arrange(ReadOnlySpan<int> order)
    {
        for (var i = 0; i < _attributes.Length; i++)
        {
            _attributes[i] = Arranged(_attributes[i], order);
        }

        Tweet = Arranged(Tweet, order);
        Start = Arranged(Start, order);
        End = Arranged(End, order);
        Outcome = Arranged(Outcome, order);
        Flags = Arranged(Flags, order);
        WorkingTotal = Arranged(WorkingTotal, order);
        ScheduledElapsed = Arranged(ScheduledElapsed, order);
        ScheduledWorking = Arranged(ScheduledWorking, order);
        BetweenElapsed = Arranged(BetweenElapsed, order);
        BetweenWorking = Arranged(BetweenWorking, order);
        Approvers = Arranged(Approvers, order);
        Hands = Arranged(Hands, order);
        Groups = Arranged(Groups, order);
        Steps = Arranged(Steps, order);
        ReworkLoops = Arranged(ReworkLoops, order);
        Handovers = Arranged(Handovers, order);
        Events = Arranged(Events, order);
        Rule = Arranged(Rule, order);
        FirstVisit = Arranged(FirstVisit, order);
        Visits = Arranged(Visits, order);
    }

    private static T[] Arranged<T>(T[] column, ReadOnlySpan<int> order)
    {
        var arranged = new T[order.Length];
        for (var i = 0; i < order.Length; i++)
        {
            arranged[i] = column[order[i]];
        }

        return arranged;
    }
}
