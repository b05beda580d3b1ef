using System.Collections.Immutable;
using Dashboard.Analytics.Statistics;

namespace Dashboard.Analytics.Approvers;

/// <summary>How many people had to say yes, over published tweets.</summary>
/// <param name="N">Published tweets.</param>
/// <param name="Histogram">Tweets by number of approvers: index 0 is none; up to the largest number that occurs; empty where n = 0.</param>
/// <param name="NineOrMore">Tweets with at least nine approvers.</param>
public sealed record ApproversReport(
    int N,
    ImmutableArray<int> Histogram,
    CountFigures Approvers,
    CountFigures Hands,
    CountFigures Groups,
    CountFigures Steps,
    ShareFigure NineOrMore)
{
    /// <summary>"Upwards of nine people": the number that the study named.</summary>
    public const int Many = 9;
}

/// <param name="Median">Type 7; <see langword="null"/> where n = 0, as all of these.</param>
public sealed record CountFigures(double? Median, double? P90, int? Max)
{
    /// <param name="occurrences">How often 0, 1, 2 and so on occur.</param>
    internal static CountFigures Of(ReadOnlySpan<int> occurrences)
    {
        var (median, p90, max) = CountDistribution.OfOccurrences(occurrences);
        return new(median, p90, max);
    }
}
