using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Dashboard.Analytics.InFlight;
using Dashboard.Operations.Reports;
using Dashboard.Web.Components.Charts;
using Dashboard.Web.Components.Overview;
using Dashboard.Web.Formats;
using Dashboard.Web.Texts;
using Dashboard.Web.Urls;

namespace Dashboard.Web.Components.InFlight;

/// <summary>The queue of each stage over the weeks: a small picture each, side by side on one scale, so that heights compare; the chosen one larger.</summary>
internal sealed class QueuePanels(InFlightPageReport report, PageAddress address, ReaderFormats formats)
{
    private readonly FlowReport _flow = report.Flow;
    private readonly RecordNames _names = new(report.Record.Catalog, formats.Language);
    private readonly string _chosen = InFlightView.Read(address).At;

    private readonly TimeMarks? _marks = report.Flow.Weeks.IsEmpty ? null : new TimeMarks(
        report.Record.Settings, report.Summary.Selection, [.. report.Flow.Weeks.Select(week => week.Monday)], report.Flow.Weeks[^1].Monday.PlusWeeks(1), formats);

    /// <summary>The longest queue of all; the top of every picture.</summary>
    public int Most { get; } = report.Flow.Queues.Select(queue => queue.Open.Max()).DefaultIfEmpty().Max();

    public ImmutableArray<QueuePanel> Panels() => [.. _flow.Queues.Select(queue => new QueuePanel(
        queue.Code,
        _names.Stage(queue.Code),
        InFlightView.ToStage(address, _chosen == queue.Code ? "" : queue.Code).Write(),
        _chosen == queue.Code,
        _names.StageColour(queue.Code),
        formats.Count(queue.Open[^1]),
        formats.Say(FlowTexts.Now(formats.Count(queue.Open[^1]), formats.Count(queue.Open.Max()))),
        Line(queue.Open)))];

    public string Summary()
    {
        if (_flow.Queues.IsEmpty)
        {
            return formats.Say(FlowTexts.NoQueues);
        }

        var (weeks, isOne) = (formats.Count(_flow.Weeks.Length), _flow.Weeks.Length == 1);
        (string Code, int Week)[] longest = [.. _flow.Queues.SelectMany(queue => queue.Open.Index().Where(open => open.Item == Most).Select(open => (queue.Code, open.Index)))];
        return formats.Say(longest is [var only]
            ? FlowTexts.QueuesSummary(weeks, isOne, _names.Stage(only.Code), formats.Count(Most), formats.Date(_flow.Weeks[only.Week].Monday))
            : FlowTexts.QueuesTied(weeks, isOne, formats.Count(Most)));
    }

    public string Note() => _marks is null ? "" : string.Concat(
        formats.Say(FlowTexts.QueuesNote(formats.Date(_flow.Weeks[0].Monday), formats.Time(_flow.Weeks[^1].At, report.Record.ReportingZone))),
        " ",
        MarkWords.Of(_marks.Drawn, formats)).TrimEnd();

    /// <summary>A line down every picture for each change of protocol and each holiday that is drawn: path data; empty where there is none.</summary>
    public string Marks(bool areQuiet)
    {
        var lines = new StringBuilder();
        foreach (var mark in _marks?.Drawn.Where(mark => mark.IsQuiet == areQuiet) ?? [])
        {
            // The last week's days stand at its end, where the picture does.
            var weeks = (mark.Date!.Value.DayNumber - _flow.Weeks[0].Monday.ToDateOnly().DayNumber) / 7.0;
            lines.Append(CultureInfo.InvariantCulture, $"M{100 * Math.Min(1, weeks / Math.Max(1, _flow.Weeks.Length - 1)):0.##},0V100");
        }

        return lines.ToString();
    }

    public ChartTable Table() => new(
        [new(formats.Say(ChartPanelTexts.Week), IsFigure: false), .. _flow.Queues.Select(queue => new ChartColumn(_names.Stage(queue.Code))), .. _marks?.Column ?? []],
        [.. _flow.Weeks.Select((week, place) => (ImmutableArray<string>)[NameOf(week), .. _flow.Queues.Select(queue => formats.Count(queue.Open[place])), .. _marks!.Cell(place)])]);

    /// <summary>The chosen stage's own picture; <see langword="null"/> where none is chosen, or it had no queue.</summary>
    public ChartModel? Chosen()
    {
        if (_marks is not { } marks || _flow.Queues.FirstOrDefault(queue => queue.Code == _chosen) is not { } queue)
        {
            return null;
        }

        return ChartModel.Line(
            formats.Say(FlowTexts.QueueOf(_names.Stage(queue.Code))),
            formats.Say(FlowTexts.Now(formats.Count(queue.Open[^1]), formats.Count(queue.Open.Max()))) + ".",
            [.. _flow.Weeks.Select(week => new ChartCategory(NameOf(week), week.Monday.ToDateOnly()))],
            [new ChartSeries(formats.Say(FlowTexts.Waiting), _names.StageColour(queue.Code), [.. queue.Open.Select(open => new ChartPoint(open, formats.Count(open)))])],
            new ChartAxis(formats.Say(InFlightTexts.TweetsAxis), ChartFormat.Count),
            new ChartTable(
                [new(formats.Say(ChartPanelTexts.Week), IsFigure: false), new(formats.Say(InFlightTexts.TweetsAxis)), .. marks.Column],
                [.. _flow.Weeks.Select((week, place) => (ImmutableArray<string>)[NameOf(week), formats.Count(queue.Open[place]), .. marks.Cell(place)])]),
            marks: marks.Drawn);
    }

    private string NameOf(FlowWeek week) => formats.Say(ChartPanelTexts.WeekOf(formats.Date(week.Monday), week.IsPartial));

    /// <summary>In a field of 100 by 100 from the top left, a step a week; of a single week a level line.</summary>
    private string Line(ImmutableArray<int> open)
    {
        var line = new StringBuilder();
        foreach (var (week, count) in open.Index())
        {
            var across = open.Length == 1 ? 0 : 100.0 * week / (open.Length - 1);
            line.Append(CultureInfo.InvariantCulture, $"{(week == 0 ? "M" : "L")}{across:0.##},{100 - (100.0 * count / Math.Max(1, Most)):0.##}");
        }

        return open.Length == 1 ? line.Append("H100").ToString() : line.ToString();
    }
}

/// <summary>One stage's picture.</summary>
/// <param name="Href">Where its name leads: to itself chosen, or to none.</param>
/// <param name="Now">What waits at the end.</param>
/// <param name="Text">Its figures in words.</param>
/// <param name="Line">Path data within 100 by 100.</param>
public sealed record QueuePanel(string Code, string Name, string Href, bool IsChosen, ColourToken Colour, string Now, string Text, string Line);
