using Dashboard.Analytics.Tweets;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Record;
using Dashboard.Domain.Text;
using Dashboard.Domain.Visits;
using Dashboard.Operations.Reports;
using Dashboard.Web.Formats;
using Dashboard.Web.Texts;

namespace Dashboard.Web.Components.Tweets;

/// <summary>The sentence over one tweet: how it went, how many people said yes, and who held it longest or has it now.</summary>
internal static class OneTweetSentence
{
    public static string Compose(TweetReport report, ClockKind clock, ReaderFormats formats)
    {
        var tweet = report.Tweet;
        var names = new RecordNames(report.Record.Catalog, formats.Language);
        return tweet.Row.Outcome switch
        {
            Outcome.Published => formats.Say(Published(tweet, clock, formats)) + Held(tweet, clock, names, formats) + ".",
            Outcome.InFlight => formats.Say(tweet.Total is { } age
                ? OneTweetTexts.InFlight(Duration(age, clock, formats), clock == ClockKind.Working)
                : OneTweetTexts.InFlightToTheDay) + Holder(tweet, names, formats) + ".",
            var outcome => formats.Say(Ended(outcome, tweet.Total is { } total
                ? formats.Say(OneTweetTexts.After(Duration(total, clock, formats), clock == ClockKind.Working))
                : "")) + ".",
        };
    }

    private static Bilingual Published(OneTweet tweet, ClockKind clock, ReaderFormats formats)
    {
        var count = tweet.Row.Approvers;
        var approvers = formats.Say(count == 0 ? OneTweetTexts.NoApprover : OneTweetTexts.Approvers(formats.Count(count), count == 1));
        if (tweet.Total is not { } total)
        {
            return OneTweetTexts.PublishedToTheDay(approvers);
        }

        var isWorking = clock == ClockKind.Working;
        return isWorking && total.Working == 0 ? OneTweetTexts.OutsideHours(approvers)
            : (tweet.Row.Flags & TweetFlags.NoSubmission) != TweetFlags.None ? OneTweetTexts.TookFromStart(Duration(total, clock, formats), approvers, isWorking)
            : OneTweetTexts.Took(Duration(total, clock, formats), approvers, isWorking);
    }

    private static Bilingual Ended(Outcome outcome, string after) => outcome switch
    {
        Outcome.Rejected => OneTweetTexts.Rejected(after),
        Outcome.Withdrawn => OneTweetTexts.Withdrawn(after),
        _ => OneTweetTexts.Expired(after),
    };

    /// <summary>On a tie nobody is named; what is no stage holds nothing, and where it had more of the time, that is said.</summary>
    private static string Held(OneTweet tweet, ClockKind clock, RecordNames names, ReaderFormats formats)
    {
        var had = tweet.Visits
            .Where(visit => visit.Attributed is not null)
            .GroupBy(visit => visit.Stage, visit => visit.Attributed!.Value.In(clock), StringComparer.Ordinal)
            .Select(stage => (Code: stage.Key, Held: stage.Sum()))
            .ToList();
        had.Add((ReservedNames.BetweenStages, tweet.Between?.In(clock) ?? 0));
        var stages = had.Where(stage => CodeTexts.NoStage(stage.Code) is null).OrderByDescending(stage => stage.Held).ToArray();
        var other = had.Where(stage => CodeTexts.NoStage(stage.Code) is not null).MaxBy(stage => stage.Held);
        return stages.Length > 0 && stages[0].Held > 0 && (stages.Length == 1 || stages[1].Held < stages[0].Held)
            ? formats.Say(OneTweetTexts.HeldLongest(names.Stage(stages[0].Code))) + (other.Held > stages[0].Held ? formats.Say(OneTweetTexts.ButLonger(names.Stage(other.Code))) : "")
            : "";
    }

    private static string Holder(OneTweet tweet, RecordNames names, ReaderFormats formats)
    {
        var holders = tweet.Visits.Where(visit => visit.Closed is null).Select(visit => formats.Say(OneTweetTexts.Quoted(names.Stage(visit.Stage)))).ToArray();
        return formats.Say(holders.Length == 0 ? OneTweetTexts.NobodyHasIt : OneTweetTexts.HasItNow(string.Join(", ", holders[..^1]), holders[^1]));
    }

    private static string Duration(InBothClocks duration, ClockKind clock, ReaderFormats formats) =>
        formats.Duration(duration.In(clock), clock);
}
