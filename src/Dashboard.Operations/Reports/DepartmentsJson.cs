using System.Text.Encodings.Web;
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
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        // Codes are text in a JSON file, not in a page: é stays é.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes UTF-8 with a newline at the end.</summary>
    public static void Write(Stream output, DepartmentsPageReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            json.WriteString("by", report.Groups.By.Code());
            json.WriteNumber("as_of", report.Summary.AsOf);
            json.WriteString("clock", report.Summary.Selection.Clock == ClockKind.Working ? "working" : "elapsed");
            WriteSuppression(json, report.Groups);
            WriteFigure(json, "n", report.Groups.Tweets);
            WriteFigure(json, "median_ms", report.Groups.Median);
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
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
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
        WriteFigure(json, "n", figures?.Tweets);
        WriteText(json, "suppressed", group.Visibility switch
        {
            GroupVisibility.Small => "small",
            GroupVisibility.Withheld => "withheld",
            _ => null,
        });
        WriteFigure(json, "n_with_durations", figures?.TimeToPublish.N);
        WriteFigure(json, "median_ms", figures?.TimeToPublish.Median);
        WriteInterval(json, "median_interval_ms", figures?.TimeToPublish.MedianInterval);
        WriteFigure(json, "p90_ms", figures?.TimeToPublish.P90);
        WriteShare(json, "within_target", figures?.Target.Met, figures?.Target.WithoutTarget);
        WriteFigure(json, "approvers_median", figures?.ApproversMedian);
        WriteShare(json, "nine_or_more", figures?.NineOrMore, without: null);
        WriteText(json, "first_bottleneck", figures?.FirstBottleneck);
        WriteFigure(json, "first_bottleneck_share", figures?.FirstShare);
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
        WriteFigure(json, "share", share.Share);
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
        WriteFigure(json, "low", interval.Low);
        WriteFigure(json, "high", interval.High);
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string? text)
    {
        if (text is null)
        {
            json.WriteNull(name);
        }
        else
        {
            json.WriteString(name, text);
        }
    }

    private static void WriteFigure(Utf8JsonWriter json, string name, double? figure)
    {
        if (figure is { } value)
        {
            json.WriteNumber(name, value);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
