using Dashboard.Analytics.Facts;

namespace Dashboard.Analytics.Engine;

/// <summary>
/// Rows over which figures are taken: tweets, or the visits of tweets, told apart into segments (stages, departments, weeks). Compares by value, so that
/// two questions about the same rows share what was built for them.
/// </summary>
internal abstract record Population
{
    /// <summary>Whether rows are visits; else each row is a tweet.</summary>
    public abstract bool IsOfVisits { get; }

    /// <summary>A reader of its own for every thread: it may remember where it was.</summary>
    public abstract SegmentReader Read(FactStore facts);
}

/// <summary>Says which segment a row is in.</summary>
internal abstract class SegmentReader
{
    /// <summary>Row of no segment: not in the population.</summary>
    public const int Outside = -1;

    /// <summary>Segments are 0 to one less.</summary>
    public abstract int Segments { get; }

    /// <param name="row">The tweet's own row, or that of one of its visits.</param>
    public abstract int SegmentOf(int tweet, int row);
}

/// <summary>A small whole number that rows bear: what is counted by it.</summary>
internal abstract record Coding
{
    /// <summary>Rows with it are not counted.</summary>
    public const int None = -1;

    /// <summary>Larger codes are counted by scanning.</summary>
    public const int Most = 4095;

    /// <summary>A reader of its own for every thread: it may remember where it was.</summary>
    public abstract CodeReader Read(FactStore facts);
}

/// <summary>Says which code a row bears.</summary>
internal abstract class CodeReader
{
    /// <returns>At least 0, or <see cref="Coding.None"/>.</returns>
    public abstract int CodeOf(int tweet, int row);
}

/// <summary>A duration that rows may have, in milliseconds: what is summed and ordered.</summary>
internal abstract record Measure
{
    public abstract bool IsDefined(FactStore facts, int tweet, int row);

    /// <param name="row">One for which it is defined.</param>
    public abstract long Of(FactStore facts, int tweet, int row);

    /// <summary>Whether a value takes long to work out, so that sums keep one for every place.</summary>
    public virtual bool IsCostly => false;
}

/// <summary>Which figure a row goes into, by its segment and its tweet's profile; −1 goes into none.</summary>
internal abstract class Grouping
{
    public abstract int Count { get; }

    /// <summary>The attribute that matters; without one, ranges of several profiles may be taken together.</summary>
    public virtual TweetAttribute? Attribute => null;

    /// <param name="profile">One of those that the rows are told apart by: its number.</param>
    public abstract int Of(int segment, Profiles profiles, int profile);

    /// <summary>The same for a tweet whose profile no index knows.</summary>
    public abstract int Of(int segment, FactStore facts, int tweet);
}
