using Dashboard.Analytics.Facts;

namespace Dashboard.Analytics.Columns;

/// <summary>How a duration is written in 32 bits.</summary>
internal static class NarrowDuration
{
    /// <summary>There is none.</summary>
    public const uint Unset = uint.MaxValue - 1;

    /// <summary>It stands in the table.</summary>
    public const uint Wide = uint.MaxValue;

    public static uint Of(long duration) => duration switch
    {
        >= 0 and < Unset => (uint)duration,
        Moment.None => Unset,
        _ => Wide,
    };
}
