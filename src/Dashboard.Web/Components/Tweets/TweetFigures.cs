using Dashboard.Analytics.Facts;
using Dashboard.Analytics.Tweets;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Text;
using Dashboard.Domain.Visits;
using Dashboard.Operations.Reports;
using Dashboard.Web.Formats;

namespace Dashboard.Web.Components.Tweets;

/// <summary>The facts of one tweet as names and values.</summary>
internal sealed class TweetFigures(TweetReport report, ReaderFormats formats)
{
    private const double MsPerHour = 3_600_000;

    private static readonly TweetField[] Attributes =
        [TweetField.Department, TweetField.Purpose, TweetField.Language, TweetField.Channel, TweetField.Lane, TweetField.Pair];

    private static readonly TweetField[] Counts =
        [TweetField.Approvers, TweetField.Hands, TweetField.Groups, TweetField.Steps, TweetField.ReworkLoops, TweetField.Handovers];

    private readonly TweetCells _cells = new(report.Record, formats);

    public IEnumerable<(string Name, string Value)> All =>
    [
        .. Of([TweetField.Outcome, TweetField.Start, TweetField.End]),
        (formats.Say(TotalName), Both(report.Tweet.Total)),
        .. report.Tweet.Approval is { } approval ? [(formats.Say(OneTweetTexts.ApprovalTime), Both(approval))] : Array.Empty<(string, string)>(),
        .. report.Tweet.Between is { Elapsed: > 0 } between ? [(formats.Say(OneTweetTexts.Between), Both(between))] : Array.Empty<(string, string)>(),
        (formats.Say(OneTweetTexts.Target), formats.Say(Target)),
        .. Of(Counts),
        .. Of(Attributes),
        (formats.Say(OneTweetTexts.Calendar), formats.Say(OneTweetTexts.CalendarIn(report.Tweet.Calendar, report.Tweet.CalendarZone.Id))),
        (formats.Say(OneTweetTexts.Events), formats.Count(report.Tweet.Events)),
    ];

    /// <summary>How far apart a pair came out, in both clocks.</summary>
    public static Bilingual Gap(PairedTweet pair, in TweetRow row, ReaderFormats formats) => pair switch
    {
        { Gap: null } => OneTweetTexts.PairNoGap(formats.Say(TweetCodeTexts.Of(pair.Outcome))),
        { Gap.Elapsed: 0 } => OneTweetTexts.PairTogether,
        { Gap: { } gap } => OneTweetTexts.PairBoth($"{formats.Duration(gap.Elapsed, ClockKind.Elapsed)} ({formats.Duration(gap.Working, ClockKind.Working)} {formats.Say(TweetListTexts.Working)})", pair.Published > row.End),
    };

    private Bilingual TotalName => report.Tweet.Row.Outcome switch
    {
        Outcome.Published => OneTweetTexts.TimeToPublish,
        Outcome.InFlight => OneTweetTexts.Age,
        _ => OneTweetTexts.TimeToEnd,
    };

    private Bilingual Target
    {
        get
        {
            if (report.Tweet.Target is not { } target)
            {
                return OneTweetTexts.NoTarget;
            }

            var hours = formats.Say(OneTweetTexts.TargetHours(formats.Duration((double)target.Hours * MsPerHour, target.Clock), target.Clock == ClockKind.Working));
            return report.Tweet.IsWithinTarget switch
            {
                true => OneTweetTexts.WithinTarget(hours),
                false => OneTweetTexts.PastTarget(hours),
                null => OneTweetTexts.TargetSet(hours),
            };
        }
    }

    private IEnumerable<(string Name, string Value)> Of(IEnumerable<TweetField> fields) =>
        fields.Select(field => (formats.Say(TweetListTexts.Column(field)), _cells.Of(report.Tweet.Row, field)));

    private string Both(InBothClocks? duration) => duration is { } time
        ? formats.Say(OneTweetTexts.BothClocks(formats.Duration(time.Elapsed, ClockKind.Elapsed), formats.Duration(time.Working, ClockKind.Working)))
        : ReaderFormats.Undefined;
}
