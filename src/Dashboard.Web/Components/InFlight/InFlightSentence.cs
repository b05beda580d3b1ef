using Dashboard.Analytics.InFlight;
using Dashboard.Domain.Calendars;
using Dashboard.Operations.Reports;
using Dashboard.Web.Components.Overview;
using Dashboard.Web.Formats;
using Dashboard.Web.Texts;

namespace Dashboard.Web.Components.InFlight;

/// <summary>
/// The sentence that answers: how many wait, the oldest for how long, where most of them are, and how many are late. On a tie it names no stage,
/// and without a target it calls none late.
/// </summary>
internal static class InFlightSentence
{
    public static string Compose(InFlightPageReport report, ReaderFormats formats)
    {
        var flight = report.InFlight;
        return report.Record.Tweets == 0 ? formats.Say(SentenceTexts.EmptyRecord)
            : flight.Tweets.IsEmpty ? formats.Say(InFlightSentenceTexts.None)
            : flight.Tweets is [var only] ? One(only, report, formats)
            : Many(report, formats);
    }

    private static string Many(InFlightPageReport report, ReaderFormats formats)
    {
        var (flight, clock) = (report.InFlight, report.Summary.Selection.Clock);
        var oldest = OldestAge(flight, clock);
        var stages = flight.Stages.Where(stage => stage.IsRanked && stage.Open > 0).ToArray();
        var fullest = stages.FirstOrDefault(stage => stage.Code == flight.Fullest);
        var names = new RecordNames(report.Record.Catalog, formats.Language);
        return formats.Say(InFlightSentenceTexts.Some(formats.Count(flight.Tweets.Length)))
            + (oldest is { } age ? formats.Say(InFlightSentenceTexts.Oldest(formats.Duration(age, clock), clock == ClockKind.Working)) : "")
            + formats.Say(
                fullest is not null ? InFlightSentenceTexts.Fullest(names.Stage(fullest.Code), formats.Count(fullest.Open))
                : stages.Length > 0 ? InFlightSentenceTexts.Tie
                : InFlightSentenceTexts.NoStage)
            + formats.Say(Late(flight, formats)) + ".";
    }

    private static Domain.Text.Bilingual Late(InFlightReport flight, ReaderFormats formats)
    {
        var (overdue, of) = (formats.Count(flight.Overdue), formats.Count(flight.WithTarget));
        return flight.WithTarget == 0 ? InFlightSentenceTexts.NoTarget
            : flight.Overdue == 0 ? InFlightSentenceTexts.NoneLate(of, flight.WithTarget == 1)
            : InFlightSentenceTexts.Late(overdue, of, flight.Overdue == 1);
    }

    private static string One(WaitingTweet tweet, InFlightPageReport report, ReaderFormats formats)
    {
        var clock = report.Summary.Selection.Clock;
        var names = new RecordNames(report.Record.Catalog, formats.Language);
        var holders = string.Join(formats.Say(InFlightSentenceTexts.And), tweet.Visits.Select(visit => names.Stage(visit.Stage)).Distinct());
        return formats.Say(tweet.Age is { } age
                ? InFlightSentenceTexts.OneFor(formats.Duration(age.In(clock), clock), clock == ClockKind.Working)
                : InFlightSentenceTexts.One)
            + formats.Say(holders.Length > 0 ? InFlightSentenceTexts.Held(holders) : InFlightSentenceTexts.HeldByNobody)
            + formats.Say(tweet.TargetLeftMs is null ? InFlightSentenceTexts.OneHasNoTarget : tweet.IsOverdue ? InFlightSentenceTexts.OneIsLate : InFlightSentenceTexts.OneIsNotLate)
            + ".";
    }

    /// <summary><see langword="null"/> where no start is known to the instant.</summary>
    internal static long? OldestAge(InFlightReport flight, ClockKind clock) => flight.Tweets.Max(tweet => tweet.Age?.In(clock));
}
