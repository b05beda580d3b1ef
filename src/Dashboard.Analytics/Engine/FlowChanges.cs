using System.Numerics;
using Dashboard.Analytics.Facts;
using Dashboard.Domain.Visits;

namespace Dashboard.Analytics.Engine;

/// <summary>
/// What each week changes: tweets that started, were published and ended otherwise, and the visits of each stage that opened, less those that closed. Added
/// up over the weeks they are what there was at each week's end.
/// </summary>
/// <param name="stages">How many codes of stages there is room for.</param>
internal sealed class FlowChanges(FactStore facts, FlowWeeks weeks, int stages)
{
    public const int Started = 0, Published = 1, EndedOtherwise = 2;

    private const int FirstStage = 3;

    private readonly int[] _counts = new int[weeks.Count * WidthFor(stages)];

    /// <summary>How many counts a week has.</summary>
    public int Width { get; } = WidthFor(stages);

    /// <param name="key">A <see cref="StageKey"/>.</param>
    public static int PlaceOf(int key) => FirstStage + StageVisits.SegmentOf(key);

    /// <summary>How many counts a week has where there are so many codes of stages.</summary>
    public static int WidthFor(int stages) => PlaceOf(stages);

    /// <param name="sign">1, or −1 to take it off.</param>
    public void Add(int tweet, int sign) => AddTo(_counts, tweet, sign);

    /// <param name="counts">By week, and in it by <see cref="Width"/>.</param>
    public void AddTo(Span<int> counts, int tweet, int sign)
    {
        Change(counts, facts.Columns.Start[tweet], Started, sign);
        Change(counts, facts.Columns.End[tweet], facts.Columns.Outcome[tweet] == Outcome.Published ? Published : EndedOtherwise, sign);
        foreach (var visit in facts.VisitsOf(tweet))
        {
            var place = PlaceOf(facts.Visits.Stage[visit]);
            Change(counts, facts.Visits.Opened[visit], place, sign);
            Change(counts, facts.Visits.Closed[visit], place, -sign);
        }
    }

    /// <summary>Makes of what each week changes what there was at its end.</summary>
    public int[] Run()
    {
        Run(_counts, Width);
        return _counts;
    }

    /// <summary>The same of others' changes.</summary>
    public static void Run(Span<int> counts, int width)
    {
        for (var week = width; week < counts.Length; week += width)
        {
            Sum(counts.Slice(week, width), counts.Slice(week - width, width));
        }
    }

    /// <summary>Adds numbers to others of the same length.</summary>
    public static void Sum(Span<int> to, ReadOnlySpan<int> numbers)
    {
        var i = 0;
        for (; i <= to.Length - Vector<int>.Count; i += Vector<int>.Count)
        {
            (new Vector<int>(to[i..]) + new Vector<int>(numbers[i..])).CopyTo(to[i..]);
        }

        for (; i < to.Length; i++)
        {
            to[i] += numbers[i];
        }
    }

    private void Change(Span<int> counts, long instant, int place, int sign)
    {
        if (instant != Moment.None && weeks.Of(instant) is var week && week < weeks.Count)
        {
            counts[(week * Width) + place] += sign;
        }
    }
}
