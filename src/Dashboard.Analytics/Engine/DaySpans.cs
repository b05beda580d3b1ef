using Dashboard.Analytics.Facts;

namespace Dashboard.Analytics.Engine;

/// <summary>
/// The days between which a population's rows lie, in each segment: a stage's are nearly all there are, a week's are seven. Sums and counts by day are kept for these alone.
/// </summary>
internal sealed class DaySpans : IKeptPart
{
    private readonly (int First, int Last)[] _spans;

    private DaySpans((int First, int Last)[] spans) => _spans = spans;

    /// <summary>Of no segment.</summary>
    public static DaySpans None { get; } = new([]);

    public int Segments => _spans.Length;

    /// <summary>In all segments; a segment without rows has none.</summary>
    public long Days => _spans.Sum(span => (long)(span.Last - span.First + 1));

    public IReadOnlyList<Array> Stored => [_spans.SelectMany(span => new[] { span.First, span.Last }).ToArray()];

    /// <param name="stored">As <see cref="Stored"/> gave it.</param>
    public static DaySpans Restore(Array[] stored) => new([.. ((int[])stored[0]).Chunk(2).Select(span => (span[0], span[1]))]);

    public static DaySpans Of(FactStore facts, Population population, DayNumbers days, CancellationToken cancellationToken)
    {
        var reader = population.Read(facts);
        var spans = new (int First, int Last)[reader.Segments];
        Array.Fill(spans, (0, -1));
        for (var tweet = 0; tweet < facts.BaseTweets; tweet++)
        {
            if ((tweet & 0xFFF) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            var day = days.OfTweets[tweet];
            PopulationRows.Each(facts, population, reader, tweet, (_, _, segment) =>
            {
                var (first, last) = spans[segment];
                spans[segment] = last < 0 ? (day, day) : (Math.Min(first, day), Math.Max(last, day));
            });
        }

        return new(spans);
    }

    /// <summary>How many days a segment's rows span.</summary>
    public int LengthOf(int segment) => _spans[segment].Last - _spans[segment].First + 1;

    /// <summary>How many of a segment's days lie before one.</summary>
    public int Before(int segment, int day) => Math.Clamp(day - _spans[segment].First, 0, LengthOf(segment));
}
