using Dashboard.Analytics.Columns;
using Dashboard.Domain.Selections;
using NodaTime;

namespace Dashboard.Analytics.Facts;

/// <summary>
/// The weekday and hour at which visits open, in the zone of the department's own calendar, whatever the lane. Times of neighbouring rows are
/// near to each other, so that the zone is asked once for many. One thread at a time.
/// </summary>
internal sealed class ArrivalHours
{
    private const long Hour = 3_600_000;
    private const long Day = 24 * Hour;

    private readonly FactStore _facts;
    private readonly NumberColumn _department;
    private readonly Local[] _byDepartment;

    public ArrivalHours(FactStore facts)
    {
        (_facts, _department) = (facts, facts.Columns.Attribute(TweetAttribute.Department));
        var codes = facts.CodesOf(TweetAttribute.Department);
        _byDepartment = [.. codes.Prepend("").Select(code => new Local(facts.Rules.Calendars.OfDepartment(code).Zone))];
    }

    public ArrivedFocus Of(int tweet, int visit) => _byDepartment[_department[tweet] + 1].At(_facts.Visits.Opened[visit]);

    private sealed class Local(DateTimeZone zone)
    {
        private long _from = long.MaxValue;
        private long _to = long.MinValue;
        private long _offset;

        public ArrivedFocus At(long instant)
        {
            if (instant < _from || instant >= _to)
            {
                Look(instant);
            }

            var local = instant + _offset;
            var day = (local / Day) - (local % Day < 0 ? 1 : 0);
            // 1 January 1970 was a Thursday.
            var weekday = (int)(((((day + 3) % 7) + 7) % 7) + 1);
            return new ArrivedFocus((IsoDayOfWeek)weekday, (int)((local - (day * Day)) / Hour));
        }

        private void Look(long instant)
        {
            var interval = zone.GetZoneInterval(Instant.FromUnixTimeMilliseconds(instant));
            _from = interval.HasStart ? interval.Start.ToUnixTimeMilliseconds() : long.MinValue;
            _to = interval.HasEnd ? interval.End.ToUnixTimeMilliseconds() : long.MaxValue;
            _offset = interval.WallOffset.Milliseconds;
        }
    }
}
