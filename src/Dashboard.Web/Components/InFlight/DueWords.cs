using Dashboard.Analytics.InFlight;
using Dashboard.Domain.Calendars;
using Dashboard.Operations.Reports;
using Dashboard.Web.Formats;

namespace Dashboard.Web.Components.InFlight;

/// <summary>
/// When a waiting tweet is due or was, and how much that leaves or is over. Much working time is said in working days of the tweet's own calendar: nobody
/// thinks in thousands of hours.
/// </summary>
internal sealed class DueWords(InFlightPageReport report, ReaderFormats formats)
{
    private const long Hour = 3_600_000, ManyHours = 100 * Hour;

    /// <summary>Whether any tweet's working time is said in days.</summary>
    public bool SaysDays => report.InFlight.Tweets.Any(tweet =>
        tweet.WorkingDayMs > 0 && (tweet.Age?.Working >= ManyHours || tweet.Visits.Any(visit => visit.Held?.Working >= ManyHours)
            || (tweet.Target?.Clock == ClockKind.Working && Math.Abs(tweet.TargetLeftMs ?? 0) >= ManyHours)));

    /// <summary>The instant, or why there is none.</summary>
    public string When(WaitingTweet tweet) => tweet switch
    {
        { Target: null } => formats.Say(InFlightTexts.NoTarget),
        { TargetLeftMs: null } => ReaderFormats.Undefined,
        { DueAt: null } => formats.Say(InFlightTexts.StandsStill),
        { IsOverdue: true, DueAt: { } due } => formats.Say(InFlightTexts.WasDue(formats.Time(due, report.Record.ReportingZone))),
        { IsDueSoon: true, DueAt: { } due } => formats.Say(InFlightTexts.DueSoon(formats.Time(due, report.Record.ReportingZone))),
        { DueAt: { } due } => formats.Say(InFlightTexts.DueOn(formats.Time(due, report.Record.ReportingZone))),
    };

    /// <summary>What is left, or by how much it is overdue; <see langword="null"/> where that is not known.</summary>
    public string? HowMuch(WaitingTweet tweet)
    {
        if (tweet is not { Target.Clock: var clock, TargetLeftMs: { } left })
        {
            return null;
        }

        var (time, says) = clock == ClockKind.Working ? (Working(Math.Abs(left), tweet.WorkingDayMs), !IsInDays(Math.Abs(left), tweet.WorkingDayMs)) : (formats.Duration(Math.Abs(left), clock), false);
        return formats.Say(left < 0 ? InFlightTexts.OverdueBy(time, says) : InFlightTexts.LeftOf(time, says));
    }

    /// <summary>"31 h"; from a hundred hours on "21 working days".</summary>
    public string Working(long? milliseconds, long day) => milliseconds is { } time && IsInDays(time, day)
        ? formats.Say(InFlightTexts.WorkingDays(formats.Count((long)Math.Round((double)time / day))))
        : formats.Duration(milliseconds, ClockKind.Working);

    public static bool IsInDays(long time, long day) => time >= ManyHours && day > 0;
}
