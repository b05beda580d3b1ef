using NodaTime;
using NodaTime.TimeZones;

namespace Dashboard.Benchmarks.Peer;

/// <summary>The hour of the week that an instant falls into, in a zone: 0 is Monday from midnight on. The zone is asked once for each change of its clocks.</summary>
internal sealed class LocalHours(DateTimeZone zone)
{
    private ZoneInterval _interval = zone.GetZoneInterval(NodaConstants.UnixEpoch);

    public byte Of(long milliseconds)
    {
        var instant = Instant.FromUnixTimeMilliseconds(milliseconds);
        if (!_interval.Contains(instant))
        {
            _interval = zone.GetZoneInterval(instant);
        }

        var local = instant.WithOffset(_interval.WallOffset).LocalDateTime;
        return (byte)((((int)local.DayOfWeek - 1) * 24) + local.Hour);
    }
}
