using System.Globalization;

namespace Dashboard.Storage;

/// <summary>Times as the database keeps them beside the milliseconds of events: for people who read it.</summary>
internal static class Iso
{
    public static string Format(DateTimeOffset time) =>
        time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
