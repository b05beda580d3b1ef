namespace Dashboard.Analytics.Columns;

/// <summary>Durations while they are gathered, as <see cref="DurationColumn"/> keeps them.</summary>
internal sealed class DurationList
{
    public List<uint> Narrow { get; } = [];

    /// <summary>What does not fit, with its row.</summary>
    public List<(int Row, long Duration)> Wide { get; } = [];

    public void Add(long duration)
    {
        var narrow = NarrowDuration.Of(duration);
        if (narrow == NarrowDuration.Wide)
        {
            Wide.Add((Narrow.Count, duration));
        }

        Narrow.Add(narrow);
    }
}
