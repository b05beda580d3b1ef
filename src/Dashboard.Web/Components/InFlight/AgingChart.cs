using System.Collections.Immutable;
using Dashboard.Analytics.InFlight;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Record;
using Dashboard.Operations.Reports;
using Dashboard.Web.Components.Charts;
using Dashboard.Web.Formats;
using Dashboard.Web.Texts;
using Dashboard.Web.Urls;

namespace Dashboard.Web.Components.InFlight;

/// <summary>
/// Ages of what waits, by stage, before the ages at which published tweets left it. A tweet at several stages at once stands at each. Up to
/// <see cref="MostDots"/> marks each tweet is one; above, those of like age are one mark that says how many it is.
/// </summary>
internal sealed class AgingChart(InFlightPageReport report, PageAddress address, ReaderFormats formats)
{
    public const int MostDots = 600;

    /// <summary>Steps of age within which marks would overlap.</summary>
    private const int Steps = 40;

    /// <summary>The distance of neighbours within a step, as a part of the column.</summary>
    private const double Apart = 0.11, Widest = 0.84;

    private readonly ClockKind _clock = report.Summary.Selection.Clock;
    private readonly RecordNames _names = new(report.Record.Catalog, formats.Language);

    public AgeScale Scale { get; } = AgeScale.Of(
        report.InFlight.Tweets.Where(tweet => tweet.Age is not null).Select(tweet => (double)tweet.Age!.Value.In(report.Summary.Selection.Clock))
            .Concat(report.InFlight.Stages.Where(stage => stage is { Open: > 0, Bands.AreDrawn: true }).Select(stage => stage.Bands.P95!.Value))
            .DefaultIfEmpty().Max(),
        report.Summary.Selection.Clock);

    public ImmutableArray<AgingColumn> Columns()
    {
        var chosen = InFlightView.Read(address).At;
        var at = report.InFlight.Tweets
            .Where(tweet => tweet.Age is not null)
            .SelectMany(tweet => tweet.Visits.IsEmpty ? [(Stage: ReservedNames.BetweenStages, tweet)] : tweet.Visits.Select(visit => (visit.Stage, tweet)))
            .ToLookup(pair => pair.Stage, pair => pair.tweet);
        var areMany = at.Sum(stage => stage.Count()) > MostDots;
        return [.. report.InFlight.Stages.Where(stage => stage.Open > 0).Select(stage => new AgingColumn(
            stage.Code,
            _names.Stage(stage.Code),
            TextOf(stage),
            InFlightView.ToStage(address, chosen == stage.Code ? "" : stage.Code).Write(),
            chosen == stage.Code,
            formats.Count(stage.Open),
            stage.Bands.AreDrawn ? [stage.Bands.P50!.Value, stage.Bands.P70!.Value, stage.Bands.P85!.Value, stage.Bands.P95!.Value] : [],
            [.. Dots(at[stage.Code], areMany)]))];
    }

    /// <summary>What the picture says in a sentence: how many are older than is usual where they are.</summary>
    public string Summary()
    {
        var unusual = report.InFlight.Stages.Where(stage => stage.Bands.AreDrawn).ToDictionary(stage => stage.Code, stage => stage.Bands.P95!.Value);
        var known = report.InFlight.Tweets.Where(tweet => tweet.Age is not null).ToArray();
        var old = known.Count(tweet => tweet.Visits.Any(visit => unusual.TryGetValue(visit.Stage, out var band) && Age(tweet) > band));
        return formats.Say(InFlightTexts.AgingSummary(formats.Count(known.Length), known.Length == 1, formats.Count(old), old == 1));
    }

    public ChartTable Table() => new(
        [
            new(formats.Say(InFlightTexts.Stage), IsFigure: false), new(formats.Say(InFlightTexts.WaitingHere)), new(formats.Say(InFlightTexts.MedianHeld)),
            new(formats.Say(InFlightTexts.LongestHeld)), new(formats.Say(InFlightTexts.Left)), new("p50"), new("p70"), new("p85"), new("p95"),
        ],
        [.. report.InFlight.Stages.Select(stage => ImmutableArray.Create(
            [
                _names.Stage(stage.Code), formats.Count(stage.Open), formats.Duration(stage.Held.Median, _clock), formats.Duration(stage.Held.Max, _clock),
                formats.Count(stage.Bands.N),
                .. new[] { stage.Bands.P50, stage.Bands.P70, stage.Bands.P85, stage.Bands.P95 }.Select(band => formats.Duration(band, _clock)),
            ]))],
        [.. report.InFlight.Stages.Select(stage => stage.Open > 0 ? InFlightView.ToStage(address, stage.Code).Write() : null)]);

    private string TextOf(StageQueue stage)
    {
        var bands = stage.Bands;
        var left = bands.AreDrawn
            ? InFlightTexts.BandsText(formats.Duration(bands.P50, _clock), formats.Duration(bands.P70, _clock), formats.Duration(bands.P85, _clock), formats.Duration(bands.P95, _clock), formats.Count(bands.N))
            : InFlightTexts.NoBands(formats.Count(bands.N));
        return formats.Say(InFlightTexts.ColumnText(_names.Stage(stage.Code), formats.Count(stage.Open))) + " " + formats.Say(left);
    }

    private IEnumerable<AgingDot> Dots(IEnumerable<WaitingTweet> tweets, bool areMany)
    {
        foreach (var step in tweets.GroupBy(tweet => Math.Min(Steps - 1, (int)(Scale.Part(Age(tweet)) * Steps))))
        {
            if (areMany)
            {
                foreach (var alike in step.GroupBy(tweet => tweet.IsOverdue))
                {
                    var (from, to) = (alike.Min(Age), alike.Max(Age));
                    yield return new((from + to) / 2.0, alike.Key ? 0.7 : 0.3, alike.Count(), alike.Key, formats.Say(InFlightTexts.Several(
                        formats.Count(alike.Count()), alike.Count() == 1, formats.Durations(from, to, _clock), alike.Key)));
                }

                continue;
            }

            var (ordered, count) = (step.OrderBy(Age).ThenBy(tweet => tweet.TweetId, StringComparer.Ordinal).ToArray(), step.Count());
            var apart = Math.Min(Apart, Widest / count);
            for (var place = 0; place < count; place++)
            {
                var tweet = ordered[place];
                yield return new(Age(tweet), 0.5 + ((place - ((count - 1) / 2.0)) * apart), 1, tweet.IsOverdue, formats.Say(InFlightTexts.One(
                    tweet.TweetId, formats.Duration(Age(tweet), _clock), tweet.IsOverdue)));
            }
        }
    }

    private long Age(WaitingTweet tweet) => tweet.Age!.Value.In(_clock);
}
