using Dashboard.Exchange.Profiles;

namespace Dashboard.Exchange.Reading;

/// <param name="DayTimeZone">IANA zone whose midnight a bare date is, where the profile names no zone.</param>
/// <param name="LatestAllowed">UTC milliseconds; an event later than that is refused.</param>
public sealed record ReadOptions(ImportProfile Profile, string DayTimeZone, long LatestAllowed, ReadLimits Limits)
{
    public ReadOptions(ImportProfile profile, string dayTimeZone, long latestAllowed)
        : this(profile, dayTimeZone, latestAllowed, ReadLimits.Default)
    {
    }
}
