using Dashboard.Analytics.InFlight;
using Dashboard.Domain.Calendars;
using Dashboard.Operations.Reports;
using Dashboard.Web.Components.Overview;
using Dashboard.Web.Formats;
using Dashboard.Web.Texts;

namespace Dashboard.Web.Components.InFlight;

/// <summary>
/// The sentence that answers what is waiting. On a tie it names no stage; where more wait with the author, for a slot or with nobody than at
/// any stage, it says so; of a period that is over it speaks in the past.
/// </summary>
internal static class InFlightSentence
{
    public static string Compose(InFlightPageReport report, ReaderFormats formats)
    {
        var (flight, isPast) = (report.InFlight, report.InFlight.At < report.Summary.AsOf);
        if (report.Record.Tweets == 0)
        {
            return formats.Say(SentenceTexts.EmptyRecord);
        }

        var when = formats.Time(flight.At, report.Record.ReportingZone);
        return flight.Tweets.IsEmpty
            ? formats.Say(InFlightSentenceTexts.Nothing(when, isPast))
            : formats.Say(InFlightSentenceTexts.Waiting(formats.Count(flight.Tweets.Length), when, flight.Tweets.Length == 1, isPast))
                + WithWhom(report, isPast, formats) + HowLong(report, isPast, formats) + Overdue(flight, isPast, formats) + Soon(flight, isPast, formats) + ".";
    }

    private static string WithWhom(InFlightPageReport report, bool isPast, ReaderFormats formats)
    {
        var flight = report.InFlight;
        var names = new RecordNames(report.Record.Catalog, formats.Language);
        var (isOne, largest) = (flight.Tweets.Length == 1, flight.Stages.FirstOrDefault(stage => stage.IsRanked)?.Open ?? 0);
        StageQueue[] apart = [.. flight.Stages.Where(stage => !stage.IsRanked).OrderByDescending(stage => stage.Open).Take(2)];
        var elsewhere = apart is [{ Open: var most } one, ..] && most > largest && !isOne && (apart.Length == 1 || apart[1].Open < most) ? one : null;
        var who = (flight.Fullest, largest) switch
        {
            ({ } code, _) => InFlightSentenceTexts.Fullest(names.Stage(code), formats.Count(largest), isOne, isPast),
            (null, 0) => InFlightSentenceTexts.NoStage(isOne, isPast),
            _ => InFlightSentenceTexts.Tie(formats.Count(largest), isOne, isPast),
        };
        return formats.Say(who)
            + (elsewhere is null ? "" : formats.Say(InFlightSentenceTexts.Elsewhere(
                names.Stage(elsewhere.Code), formats.Count(elsewhere.Open), elsewhere.Open == 1, largest == 0, isPast)));
    }

    private static string HowLong(InFlightPageReport report, bool isPast, ReaderFormats formats)
    {
        var clock = report.Summary.Selection.Clock;
        var oldest = report.InFlight.Tweets.Where(tweet => tweet.Age is not null).MaxBy(tweet => tweet.Age!.Value.In(clock));
        if (oldest is null)
        {
            return formats.Say(InFlightSentenceTexts.NoAge(report.InFlight.Tweets.Length == 1));
        }

        var (isOne, words) = (report.InFlight.Tweets.Length == 1, new DueWords(report, formats));
        return formats.Say(clock == ClockKind.Elapsed
            ? InFlightSentenceTexts.Oldest(formats.Duration(oldest.Age!.Value.Elapsed, clock), isOne, isPast)
            : InFlightSentenceTexts.OldestWorking(words.Working(oldest.Age!.Value.Working, oldest.WorkingDayMs), DueWords.IsInDays(oldest.Age.Value.Working, oldest.WorkingDayMs), isOne, isPast));
    }

    private static string Overdue(InFlightReport flight, bool isPast, ReaderFormats formats) => formats.Say(flight switch
    {
        _ when flight.Tweets.All(tweet => tweet.Target is null) => InFlightSentenceTexts.NoTarget,
        { WithTarget: 0 } => InFlightSentenceTexts.NoExactTarget,
        { Overdue: 0 } => InFlightSentenceTexts.NoneOverdue(formats.Count(flight.WithTarget), flight.WithTarget == 1, isPast),
        _ => InFlightSentenceTexts.Overdue(formats.Count(flight.Overdue), formats.Count(flight.WithTarget), flight.Overdue == 1, isPast),
    });

    /// <summary>Of a period that is over nothing can be saved any more.</summary>
    private static string Soon(InFlightReport flight, bool isPast, ReaderFormats formats) => isPast || flight.DueSoon == 0
        ? ""
        : formats.Say(InFlightSentenceTexts.DueSoon(formats.Count(flight.DueSoon), flight.DueSoon == 1, flight.Overdue > 0));
}
