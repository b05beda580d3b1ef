using System.Text.Json;
using Dashboard.Analytics.Groups;
using Dashboard.Analytics.Statistics;
using Dashboard.Domain.Calendars;

namespace Dashboard.Operations.Reports;

/// <summary>
/// Groups side by side as JSON for machines: snake case, durations in milliseconds of the selection's clock, an undefined figure is <c>null</c>, and so is
/// everything of a group that is withheld. All figures are over published tweets; <c>n</c> counts those known to the day only, too, and
/// <c>n_with_durations</c> does not. A <c>distribution</c> has one share for each time of <c>distribution_at_ms</c>.
/// </summary>
public static class DepartmentsJson
{
    /// <summary>Writes UTF-8 with a newline at the end.</summary>
    public static void Write(Stream output, DepartmentsPageReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        FigureJson.Write(output, json =>
        {
            json.WriteString("by", report.Groups.By.Code());
            json.WriteNumber("as_of", report.Summary.AsOf);
            json.WriteString("clock", report.Summary.Selection.Clock == ClockKind.Working ? "working" : "elapsed");
            WriteSuppression(json, report.Groups);
            json.WriteFigure("n", report.Groups.Tweets);
            json.WriteFigure("median_ms", report.Groups.Median);
            json.WriteStartArray("distribution_at_ms");
            foreach (var point in DistributionPoints.All)
            {
                json.WriteNumberValue(point);
            }

            json.WriteEndArray();
            json.WriteStartArray("groups");
            foreach (var group in report.Groups.Groups)
            {
                WriteGroup(json, group);
            }

            json.WriteEndArray();
        });
    }

    private static void WriteSuppression(Utf8JsonWriter json, GroupsReport groups)
    {
        json.WriteStartObject("suppression");
        json.WriteBoolean("applies", groups.Suppresses);
        json.WriteNumber("threshold", SmallGroups.Fewest);
        json.WriteBoolean("totals_hidden", groups.HidesTotals);
        json.WriteEndObject();
    }

    /// <summary>Every group has the same keys, those that are withheld, too.</summary>
    private static void WriteGroup(Utf8JsonWriter json, ComparedGroup group)
    {
        var figures = group.Figures;
        json.WriteStartObject();
        json.WriteString("code", group.Code);
        json.WriteFigure("n", figures?.Tweets);
        json.WriteString("suppressed", group.Visibility switch
        {
            GroupVisibility.Small => "small",
            GroupVisibility.Withheld => "withheld",
            _ => null,
        });
        json.WriteFigure("n_with_durations", figures?.TimeToPublish.N);
        json.WriteFigure("median_ms", figures?.TimeToPublish.Median);
        WriteInterval(json, "median_interval_ms", figures?.TimeToPublish.MedianInterval);
        json.WriteFigure("p90_ms", figures?.TimeToPublish.P90);
        WriteShare(json, "within_target", figures?.Target.Met, figures?.Target.WithoutTarget);
        json.WriteFigure("approvers_median", figures?.ApproversMedian);
        WriteShare(json, "nine_or_more", figures?.NineOrMore, without: null);
        json.WriteString("first_bottleneck", figures?.FirstBottleneck);
        json.WriteFigure("first_bottleneck_share", figures?.FirstShare);
        WriteDistribution(json, figures);
        json.WriteEndObject();
    }

    private static void WriteDistribution(Utf8JsonWriter json, ComparedFigures? figures)
    {
        if (figures is null || figures.Distribution.IsEmpty)
        {
            json.WriteNull("distribution");
            return;
        }

        json.WriteStartArray("distribution");
        foreach (var share in figures.Distribution)
        {
            json.WriteNumberValue(share);
        }

        json.WriteEndArray();
    }

    private static void WriteShare(Utf8JsonWriter json, string name, ShareFigure? share, int? without)
    {
        if (share is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteNumber("count", share.Count);
        json.WriteNumber("of", share.Of);
        json.WriteFigure("share", share.Share);
        WriteInterval(json, "interval", share.WilsonInterval);
        if (without is { } tweets)
        {
            json.WriteNumber("without_target", tweets);
        }

        json.WriteEndObject();
    }

    private static void WriteInterval(Utf8JsonWriter json, string name, Interval? interval)
    {
        if (interval is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteFigure("low", interval.Low);
        json.WriteFigure("high", interval.High);
        json.WriteEndObject();
    }
}
