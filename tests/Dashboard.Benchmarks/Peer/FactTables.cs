using Dashboard.Analytics.Facts;
using Dashboard.Benchmarks.Log;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Record;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Settings;

namespace Dashboard.Benchmarks.Peer;

/// <summary>The facts of a store, as its exports give them, as rows for a peer's tables.</summary>
internal sealed class FactTables(FactStore facts, RecordSettings settings)
{
    private const decimal MsPerHour = 3_600_000;

    private readonly RecordCodes _codes = facts.Codes;
    private readonly TargetBook _targets = new(settings);
    private readonly LocalWeeks _weeks = new(facts.ReportingZone);

    public IEnumerable<TweetFact> Tweets()
    {
        var codesOf = Coder();
        var number = 0;
        foreach (var tweet in facts.TweetRows(Selection.Everything, CancellationToken.None))
        {
            yield return new TweetFact(
                number++,
                tweet.TweetId,
                codesOf(tweet),
                _weeks.Of(tweet.Start),
                tweet.End,
                tweet.End is { } end ? _weeks.Of(end) : null,
                tweet.TimeToPublishMs,
                tweet.ApprovalMs,
                tweet.TimeToPublishMs is null ? null : TargetOf(tweet),
                (short)tweet.Approvers);
        }
    }

    public IEnumerable<VisitFact> Visits()
    {
        var codesOf = Coder();
        var calendars = new CalendarBook(settings);
        var hours = Enumerable.Range(0, LogCodes.Departments)
            .Select(department => new LocalHours(calendars.OfDepartment(LogCodes.Department(department)).Zone)).ToArray();
        using var tweets = facts.TweetRows(Selection.Everything, CancellationToken.None).GetEnumerator();
        var number = -1;
        foreach (var visit in facts.VisitRows(Selection.Everything, CancellationToken.None))
        {
            // Both tables are in the order of tweets; every tweet has a visit, or is passed over.
            while (number < 0 || tweets.Current.TweetId != visit.TweetId)
            {
                tweets.MoveNext();
                number++;
            }

            var codes = codesOf(tweets.Current);
            yield return new VisitFact(
                number,
                codes,
                tweets.Current.End,
                FactCodes.Stage(visit.Stage),
                hours[codes.Department].Of(visit.Opened),
                visit.WaitingMs,
                visit.ReviewMs,
                visit.AttributedMs);
        }
    }

    /// <summary>First and last week of the record.</summary>
    public (short First, short Last) Weeks() => (_weeks.Of(facts.FirstStart ?? facts.AsOf), _weeks.Of(facts.AsOf));

    private long? TargetOf(in TweetRow tweet) => _targets.For(tweet.Department, tweet.Lane) switch
    {
        null => null,
        { Clock: ClockKind.Elapsed } target => (long)(target.Hours * MsPerHour),
        _ => throw new NotSupportedException("The tables hold elapsed times."),
    };

    private Func<TweetRow, CodesOfTweet> Coder()
    {
        var (purposes, languages) = (FactCodes.Numbers(_codes.Purposes), FactCodes.Numbers(_codes.Languages));
        var (channels, lanes) = (FactCodes.Numbers(_codes.Channels), FactCodes.Numbers(_codes.Lanes));
        return tweet => new CodesOfTweet(
            FactCodes.Department(tweet.Department),
            purposes[tweet.Purpose],
            languages[tweet.Language],
            channels[tweet.Channel],
            lanes[tweet.Lane],
            (byte)tweet.Outcome);
    }
}
