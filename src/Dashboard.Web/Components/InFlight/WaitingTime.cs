using Dashboard.Analytics.Tweets;
using Dashboard.Domain.Calendars;

namespace Dashboard.Web.Components.InFlight;

/// <summary>A time that is known in both clocks, in one of them.</summary>
internal static class WaitingTime
{
    /// <summary>Milliseconds.</summary>
    public static long In(InBothClocks time, ClockKind clock) => clock == ClockKind.Working ? time.Working : time.Elapsed;
}
