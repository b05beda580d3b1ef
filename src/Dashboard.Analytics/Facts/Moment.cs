namespace Dashboard.Analytics.Facts;

/// <summary>How columns of instants, UTC milliseconds, say that there is none.</summary>
internal static class Moment
{
    public const long None = long.MinValue;

    public static long? OrNull(long instant) => instant == None ? null : instant;
}
