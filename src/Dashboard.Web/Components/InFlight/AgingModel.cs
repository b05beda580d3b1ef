using System.Collections.Immutable;
using System.Globalization;
using Dashboard.Analytics.InFlight;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Record;
using Dashboard.Operations.Reports;
using Dashboard.Web.Components.Charts;
using Dashboard.Web.Formats;
using Dashboard.Web.Texts;
using Dashboard.Web.Urls;

namespace Dashboard.Web.Components.InFlight;

/// <summary>How old the tweets at each stage are, over how old published ones were when they left it.</summary>
/// <param name="Dayless">Tweets without an age to be drawn at: an event of theirs is known to the day only.</param>
public sealed record AgingModel(ImmutableArray<AgingRow> Rows, ChartAxis Axis, string Title, string Summary, int Dayless)
{
    /// <summary>Places along the axis at which marks stand: those of tweets nearer to each other than that are drawn as one.</summary>
    private const int Places = 100;

    /// <summary>Fits bodies (bands, else ages) whole; what lies beyond stands at the end.</summary>
    public ChartScale Scale { get; } = ChartScale.Fitting(
        Axis,
        Rows.Any(row => row.Bands.AreDrawn) ? Rows.Where(row => row.Bands.AreDrawn).Select(row => row.Bands.P95!.Value) : Rows.SelectMany(row => row.Ages.Select(age => (double)age.Ms)),
        Rows.SelectMany(row => row.Ages.Select(age => (double)age.Ms)));

    internal static AgingModel From(InFlightPageReport report, PageAddress address, ReaderFormats formats)
    {
        var (flight, clock) = (report.InFlight, report.Summary.Selection.Clock);
        var names = new RecordNames(report.Record.Catalog, formats.Language);
        var rows = flight.Stages.Where(stage => stage.Open > 0).Select(stage => Row(stage, AgesAt(flight, stage.Code, clock))).ToImmutableArray();
        return new(
            rows,
            new ChartAxis(
                formats.Say(clock == ClockKind.Working ? InFlightTexts.WorkingAxis : InFlightTexts.ElapsedAxis),
                clock == ClockKind.Working ? ChartFormat.Working : ChartFormat.Elapsed),
            formats.Say(InFlightTexts.AgingTitle),
            formats.Say(InFlightTexts.AgingSummary(formats.Count(flight.Tweets.Length))),
            flight.Tweets.Count(tweet => tweet.Age is null));

        AgingRow Row(StageQueue stage, ImmutableArray<AgeAt> ages)
        {
            var (open, oldest) = (formats.Count(stage.Open), ages.IsEmpty ? ReaderFormats.Undefined : formats.Duration(ages.Max(age => age.Ms), clock));
            var said = InFlightTexts.RowText(names.Stage(stage.Code), open, oldest, formats.Count(ages.Count(age => age.IsOverdue)));
            var bands = stage.Bands;
            return new(
                stage.Code,
                names.Stage(stage.Code),
                WaitingView.At(address, stage.Code),
                names.StageColour(stage.Code),
                bands,
                ages,
                formats.Say(said) + (bands.AreDrawn
                    ? formats.Say(InFlightTexts.RowBands(
                        formats.Duration(bands.P50, clock), formats.Duration(bands.P70, clock), formats.Duration(bands.P85, clock), formats.Duration(bands.P95, clock), formats.Count(bands.N)))
                    : formats.Say(InFlightTexts.RowNoBands(formats.Count(bands.N)))),
                formats.Say(InFlightTexts.Waiting(open)));
        }
    }

    /// <summary>A row's tweets as marks: those on time and those overdue apart, each mark for the tweets of one place.</summary>
    public IEnumerable<AgingMark> MarksOf(AgingRow row, ReaderFormats formats, ClockKind clock) => row.Ages
        .GroupBy(age => (Place: age.Ms > Scale.Max ? Places : (int)(age.Ms / Scale.Max * Places), age.IsOverdue))
        .OrderBy(group => group.Key.Place)
        .Select(group =>
        {
            var (tweets, oldest) = (group.Count(), group.Max(age => age.Ms));
            var middle = group.Key.Place >= Places ? Scale.Max : group.Average(age => (double)age.Ms);
            return new AgingMark(
                Scale.Place(middle),
                (3.5 + (1.7 * Math.Sqrt(tweets - 1))).ToString("0.##", CultureInfo.InvariantCulture),
                tweets,
                group.Key.IsOverdue,
                group.Key.Place >= Places,
                formats.Say(InFlightTexts.MarkText(formats.Count(tweets), tweets == 1, formats.Duration(oldest, clock), group.Key.IsOverdue)));
        });

    private static ImmutableArray<AgeAt> AgesAt(InFlightReport flight, string stage, ClockKind clock) =>
    [
        .. flight.Tweets
            .Where(tweet => tweet.Age is not null
                && (stage == ReservedNames.BetweenStages ? tweet.Visits.IsEmpty : tweet.Visits.Any(visit => visit.Stage == stage)))
            .Select(tweet => new AgeAt(tweet.Age!.Value.In(clock), tweet.IsOverdue))
            .OrderBy(age => age.Ms),
    ];
}

/// <summary>One stage's tweets in flight.</summary>
/// <param name="Href">The page with these tweets alone in its list.</param>
/// <param name="Ages">Ascending.</param>
/// <param name="Text">The row in words.</param>
public sealed record AgingRow(
    string Code, string Label, string Href, ColourToken Colour, AgingBands Bands, ImmutableArray<AgeAt> Ages, string Text, string Note);

/// <param name="Ms">In the selection's clock.</param>
public readonly record struct AgeAt(long Ms, bool IsOverdue);

/// <summary>Tweets of nearly one age, drawn as one mark.</summary>
/// <param name="Place">Along the axis, as SVG takes it.</param>
/// <param name="Radius">Grows with their number, as SVG takes it.</param>
/// <param name="IsBeyond">Older than the axis reaches.</param>
public sealed record AgingMark(string Place, string Radius, int Tweets, bool IsOverdue, bool IsBeyond, string Text);
