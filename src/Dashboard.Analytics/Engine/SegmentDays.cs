namespace Dashboard.Analytics.Engine;

/// <summary>
/// The first and last day among the tweets of each of some sorted segments. Where segments follow time, as weeks do, a range of days leaves most of them out
/// and takes most others whole: only those that it cuts are walked. Four bytes a segment.
/// </summary>
internal sealed class SegmentDays
{
    private readonly (ushort First, ushort Last)[] _days;

    private SegmentDays((ushort First, ushort Last)[] days) => _days = days;

    public static SegmentDays Of(SortedSegments sorted, DayNumbers days)
    {
        var ofSegments = new (ushort First, ushort Last)[sorted.Segments];
        for (var segment = 0; segment < ofSegments.Length; segment++)
        {
            var (first, last) = (ushort.MaxValue, ushort.MinValue);
            foreach (var tweet in sorted.TweetsOf(segment))
            {
                var day = days.OfTweets[tweet];
                (first, last) = (Math.Min(first, day), Math.Max(last, day));
            }

            ofSegments[segment] = (first, last);
        }

        return new(ofSegments);
    }

    /// <param name="days">From the first, up to but without the second.</param>
    public bool IsOutside(int segment, (int From, int To) days) => _days[segment].Last < days.From || _days[segment].First >= days.To;

    public bool IsInside(int segment, (int From, int To) days) => _days[segment].First >= days.From && _days[segment].Last < days.To;
}
