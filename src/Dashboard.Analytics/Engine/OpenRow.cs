using Dashboard.Analytics.Facts;

namespace Dashboard.Analytics.Engine;

/// <summary>What is asked of a tweet in flight, beside each other: there may be tens of thousands, and each in its own columns would be five look-ups far apart.</summary>
/// <param name="Start">UTC milliseconds.</param>
/// <param name="Rule">Its place in <see cref="FactStore.Rules"/>.</param>
/// <param name="MayHaveWaited">Whether it may have waited for a slot.</param>
internal readonly record struct OpenRow(int Tweet, long Start, int Rule, bool HasDurations, bool MayHaveWaited)
{
    public static OpenRow Of(FactStore facts, int tweet, bool mayHaveWaited) =>
        new(tweet, facts.Columns.Start[tweet], facts.Columns.Rule[tweet], facts.Columns.HasDurations(tweet), mayHaveWaited);
}
