using System.Collections.Immutable;
using System.Globalization;
using Dashboard.Analytics.Tweets;
using Dashboard.Domain.Text;
using NodaTime;

namespace Dashboard.Web.Components.Tweets;

/// <summary>A stretch of time laid over a width: places are percent, written as SVG wants them.</summary>
internal sealed class TimeAxis
{
    private const long Hour = 3_600_000, Day = 24 * Hour;

    /// <summary>Nights and weekends of a longer time would be a hatching, not a picture.</summary>
    private const long LongestShaded = 100 * Day;

    /// <summary>Over more than this a night is a hair's breadth: only longer breaks are shaded.</summary>
    private const long LongestWithNights = 14 * Day;

    private const int MostMarks = 6;

    private static readonly int[] HourSteps = [1, 2, 3, 6, 12];
    private static readonly int[] DaySteps = [1, 2, 7, 14, 28, 91, 182, 364];

    private readonly long _from;
    private readonly double _width;

    public TimeAxis(OneTweet tweet)
    {
        _from = tweet.Visits.Select(visit => visit.Opened).Append(tweet.Row.Start).Min();
        To = Math.Max(tweet.Row.End ?? tweet.AsOf, _from + 1);
        _width = To - _from;
        IsShaded = To - _from <= LongestShaded;
    }

    public long To { get; }

    public bool IsShaded { get; }

    /// <summary>Whether each night is shaded, or only what is longer than a day.</summary>
    public bool ShadesNights => _width <= LongestWithNights;

    /// <summary>"12.5%".</summary>
    public string At(long instant) => Percent((instant - _from) / _width);

    public string Width(long from, long to) => Percent(Math.Max(0, to - from) / _width);

    /// <summary>How a text stands at its place, so that none runs off an end.</summary>
    public string Anchor(long instant) => ((instant - _from) / _width) switch { < 0.05 => "start", > 0.92 => "end", _ => "middle" };

    /// <summary>What lies between the working spans: all of it, or over a long time what is longer than a day.</summary>
    public ImmutableArray<WorkingSpan> Off(ImmutableArray<WorkingSpan> working)
    {
        if (!IsShaded)
        {
            return [];
        }

        var off = ImmutableArray.CreateBuilder<WorkingSpan>();
        var from = _from;
        foreach (var span in working.Append(new WorkingSpan(To, To)))
        {
            if (span.From - from > (ShadesNights ? 0 : Day))
            {
                off.Add(new WorkingSpan(from, span.From));
            }

            from = Math.Max(from, span.To);
        }

        return off.ToImmutable();
    }

    /// <summary>Round local times, some few, with what is written at them: hours within two days, days else.</summary>
    public ImmutableArray<(long At, string Label)> Marks(DateTimeZone zone, Language language)
    {
        var culture = CultureInfo.GetCultureInfo(language == Language.French ? "fr-CA" : "en-CA");
        var first = Instant.FromUnixTimeMilliseconds(_from).InZone(zone).Date;
        var hourStep = HourSteps.FirstOrDefault(step => _width / (step * Hour) <= MostMarks);
        if (hourStep > 0)
        {
            return [.. Enumerable.Range(0, 4 * 24 / hourStep)
                .Select(step => first.AtMidnight().PlusHours(step * hourStep))
                .Select(time => (time.InZoneLeniently(zone).ToInstant().ToUnixTimeMilliseconds(), HourLabel(time, language, culture)))
                .Where(Holds).DistinctBy(mark => mark.Item1)];
        }

        var dayStep = DaySteps.FirstOrDefault(step => _width / (step * Day) <= MostMarks, (int)(_width / Day / MostMarks) + 1);
        var pattern = _width > 300 * (double)Day ? "MMM uuuu" : "d MMM";
        return [.. Enumerable.Range(0, MostMarks + 2)
            .Select(step => first.PlusDays(1 + (step * dayStep)))
            .Select(day => (day.AtStartOfDayInZone(zone).ToInstant().ToUnixTimeMilliseconds(), day.ToString(pattern, culture).Replace(' ', '\u00A0')))
            .Where(Holds)];
    }

    private bool Holds((long At, string Label) mark) => mark.At >= _from && mark.At < To;

    private static string HourLabel(LocalDateTime time, Language language, CultureInfo culture) =>
        time.Hour == 0 ? time.Date.ToString("d MMM", culture).Replace(' ', '\u00A0')
        : language == Language.French ? string.Create(culture, $"{time.Hour}\u00A0h")
        : string.Create(culture, $"{time.Hour:00}:00");

    private static string Percent(double share) => (share * 100).ToString("0.###", CultureInfo.InvariantCulture) + "%";
}
