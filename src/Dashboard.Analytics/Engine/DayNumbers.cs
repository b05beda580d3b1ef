using Dashboard.Analytics.Facts;
using Dashboard.Domain.Selections;
using NodaTime;

namespace Dashboard.Analytics.Engine;

/// <summary>
/// The day of each tweet's start or end in the reporting zone, from 1 on; 0 where it has none. Ranges are cut at the start of days, so that a
/// day says all that a range asks. Two bytes a tweet.
/// </summary>
internal sealed class DayNumbers : IKeptPart
{
    private const int Most = ushort.MaxValue - 2;

    private readonly LocalDate _first;
    private readonly ushort[] _ofTweet;

    private DayNumbers(LocalDate first, ushort[] ofTweet) => (_first, _ofTweet) = (first, ofTweet);

    /// <summary>By row of the base.</summary>
    public ReadOnlySpan<ushort> OfTweets => _ofTweet;

    /// <summary>One more than the last day's number.</summary>
    public int Count { get; private init; }

    public IReadOnlyList<Array> Stored => [new[] { _first.Year, _first.Month, _first.Day, Count }, _ofTweet];

    /// <param name="stored">As <see cref="Stored"/> gave it.</param>
    public static DayNumbers Restore(Array[] stored)
    {
        var numbers = (int[])stored[0];
        return new(new LocalDate(numbers[0], numbers[1], numbers[2]), (ushort[])stored[1]) { Count = numbers[3] };
    }

    /// <returns><see langword="null"/> where the days are too many to number.</returns>
    public static DayNumbers? Of(FactStore facts, DateBasis basis, CancellationToken cancellationToken)
    {
        var instants = new long[facts.BaseTweets];
        var (earliest, latest) = (long.MaxValue, long.MinValue);
        for (var tweet = 0; tweet < instants.Length; tweet++)
        {
            instants[tweet] = basis == DateBasis.Start ? facts.Columns.Start[tweet] : facts.Columns.End[tweet];
            if (instants[tweet] != Moment.None)
            {
                (earliest, latest) = (Math.Min(earliest, instants[tweet]), Math.Max(latest, instants[tweet]));
            }
        }

        if (latest < earliest)
        {
            return new(default, new ushort[instants.Length]) { Count = 1 };
        }

        cancellationToken.ThrowIfCancellationRequested();
        var first = DayOf(earliest, facts.ReportingZone).PlusDays(-1);
        var days = Period.DaysBetween(first, DayOf(latest, facts.ReportingZone)) + 3;
        return days > Most ? null : new(first, Number(instants, Starts(first, days, facts.ReportingZone))) { Count = days };
    }

    /// <summary>Which numbers the selection's range holds: from the first, up to but without the second.</summary>
    public (int From, int To) RangeOf(Selection selection)
    {
        if (!selection.HasRange)
        {
            return (0, ushort.MaxValue);
        }

        var from = selection.From is { } first ? NumberOf(first) : 1;
        var to = selection.To is { } end ? NumberOf(end) : ushort.MaxValue;
        return (from, Math.Max(from, to));
    }

    /// <summary>The number of a day, held within the days there are.</summary>
    private int NumberOf(LocalDate day) => Math.Clamp(Count == 1 ? 1 : Period.DaysBetween(_first, day) + 1, 1, ushort.MaxValue);

    private static LocalDate DayOf(long instant, DateTimeZone zone) => Instant.FromUnixTimeMilliseconds(instant).InZone(zone).Date;

    private static long[] Starts(LocalDate first, int days, DateTimeZone zone) =>
        [.. Enumerable.Range(0, days).Select(day => SelectedPeriod.StartOf(first.PlusDays(day), zone))];

    private static ushort[] Number(long[] instants, long[] starts)
    {
        var numbers = new ushort[instants.Length];
        var day = 0;
        for (var tweet = 0; tweet < instants.Length; tweet++)
        {
            var instant = instants[tweet];
            if (instant == Moment.None)
            {
                continue;
            }

            if (instant < starts[day] || instant >= starts[day + 1])
            {
                var found = Array.BinarySearch(starts, instant);
                day = found >= 0 ? found : ~found - 1;
            }

            numbers[tweet] = (ushort)(day + 1);
        }

        return numbers;
    }
}
