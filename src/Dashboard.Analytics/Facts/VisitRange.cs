namespace Dashboard.Analytics.Facts;

/// <summary>Consecutive rows, to be walked without garbage.</summary>
/// <param name="From">First row.</param>
/// <param name="To">The row after the last.</param>
internal readonly record struct VisitRange(int From, int To)
{
    public Enumerator GetEnumerator() => new(From - 1, To);

    public struct Enumerator(int current, int to)
    {
        public int Current { get; private set; } = current;

        public bool MoveNext() => ++Current < to;
    }
}
