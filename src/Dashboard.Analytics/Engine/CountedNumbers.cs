namespace Dashboard.Analytics.Engine;

/// <summary>Small whole numbers in ascending order, known by how often each occurs: a rank is found by adding up.</summary>
internal sealed class CountedNumbers(int[] occurrences) : OrderedTimes
{
    private readonly int _count = occurrences.Sum();

    public override int Count => _count;

    public override Int128 Sum => occurrences.Index().Aggregate((Int128)0, (sum, number) => sum + ((Int128)number.Index * number.Item));

    public override long At(int rank)
    {
        var (number, until) = (0, occurrences[0]);
        while (until <= rank)
        {
            until += occurrences[++number];
        }

        return number;
    }
}
