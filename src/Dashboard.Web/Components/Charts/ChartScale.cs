using System.Globalization;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Text;
using Dashboard.Web.Formats;

namespace Dashboard.Web.Components.Charts;

/// <summary>
/// Steps of an axis on which people read, for pictures that are drawn in the page: whole hours, days, round counts and percents.
/// The same steps as the script's <c>charts/axis.js</c>, so that a figure looks alike whoever draws it.
/// </summary>
public sealed record ChartScale
{
    private const double Minute = 60_000, Hour = 60 * Minute, Day = 24 * Hour;
    private const int MostSteps = 5;

    /// <summary>How many times the largest body a whisker may reach before it squeezes them all.</summary>
    private const double FarthestReach = 3;

    private const string Nbsp = "\u00A0";

    private static readonly double[] Round = [1, 2, 5];

    private static readonly double[] Hours = [Hour, 2 * Hour, 3 * Hour, 6 * Hour, 12 * Hour];

    private static readonly double[] Minutes = [Minute, 2 * Minute, 5 * Minute, 10 * Minute, 15 * Minute, 30 * Minute];

    private ChartScale(ChartFormat format, double max, int count) => (Format, Max, Count) = (format, max, count);

    public ChartFormat Format { get; }

    /// <summary>Where the axis ends, above 0.</summary>
    public double Max { get; }

    /// <summary>How many steps it has.</summary>
    public int Count { get; }

    /// <summary>The values at which a tick stands, from 0 to <see cref="Max"/>.</summary>
    public IEnumerable<double> Ticks => Enumerable.Range(0, Count + 1).Select(tick => Max * tick / Count);

    /// <param name="largest">The largest value to be shown, 0 or more.</param>
    public static ChartScale Of(ChartFormat format, double largest)
    {
        var steps = Steps(format).ToArray();
        var step = steps.FirstOrDefault(candidate => largest / candidate <= MostSteps, steps[^1]);
        var count = Math.Max(1, (int)Math.Ceiling((largest / step) - 1e-9));
        return new(format, step * count, count);
    }

    /// <summary>
    /// A scale that shows the bodies of all marks whole. Their reaches (whiskers, intervals) are shown whole, too, unless one goes so
    /// far that the bodies would be squeezed: then the axis ends at twice the largest body, and that reach runs off it.
    /// </summary>
    public static ChartScale Fitting(ChartAxis axis, IEnumerable<double> bodies, IEnumerable<double> reaches)
    {
        var body = bodies.DefaultIfEmpty().Max();
        var reach = Math.Max(body, reaches.DefaultIfEmpty().Max());
        var isSqueezing = body > 0 && reach > body * FarthestReach;
        return Of(axis.Format, axis.Max ?? (isSqueezing ? body * 2 : reach));
    }

    /// <summary>Where a value stands between 0 and the axis' end, as SVG takes it: "12.5%". Values beyond stand at the end.</summary>
    public string Place(double value) => (Math.Clamp(value / Max, 0, 1) * 100).ToString("0.###", CultureInfo.InvariantCulture) + "%";

    /// <summary>A distance on the axis: "12.5%".</summary>
    public string Width(double from, double to) => Place(Math.Min(to, Max) - Math.Min(from, Max));

    /// <summary>The text of a tick, short: "2 d", « 2 j », "25 %".</summary>
    public string Text(double value, Language language)
    {
        var culture = CultureInfo.GetCultureInfo(language == Language.French ? "fr-CA" : "en-CA");
        return Format switch
        {
            ChartFormat.Share => (value * 100).ToString("N0", culture) + Nbsp + "%",
            ChartFormat.Count => value.ToString("N0", culture),
            _ => Duration(value, language, culture),
        };
    }

    /// <summary>A value that stands beyond the axis' end, as exactly as figures are said elsewhere.</summary>
    public string Exact(double value, Language language) => Format is ChartFormat.Elapsed or ChartFormat.Working
        ? ReaderFormats.In(language).Duration(value, Format == ChartFormat.Working ? ClockKind.Working : ClockKind.Elapsed)
        : Text(value, language);

    private string Duration(double value, Language language, CultureInfo culture)
    {
        var (size, word) = this switch
        {
            { Max: <= 2 * Hour } => (Minute, "min"),
            { Format: ChartFormat.Working } or { Max: <= 3 * Day } => (Hour, "h"),
            _ => (Day, language == Language.French ? "j" : "d"),
        };
        return (value / size).ToString("#,##0.#", culture) + Nbsp + word;
    }

    private static IEnumerable<double> Steps(ChartFormat format) => format switch
    {
        ChartFormat.Count => Rounds(1),
        ChartFormat.Share => [0.01, 0.02, 0.05, 0.1, 0.2, 0.25, 0.5],
        ChartFormat.Elapsed => [.. Minutes, .. Hours, .. Rounds(Day)],
        _ => [.. Minutes, .. Rounds(Hour)],
    };

    /// <summary>1, 2, 5, 10, 20, 50 … times the unit.</summary>
    private static IEnumerable<double> Rounds(double unit) =>
        Enumerable.Range(0, 27).Select(place => unit * Round[place % 3] * Math.Pow(10, place / 3));
}
