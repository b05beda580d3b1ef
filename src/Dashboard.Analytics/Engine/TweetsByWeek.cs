using Dashboard.Analytics.Facts;
using Dashboard.Domain.Selections;
using NodaTime;

namespace Dashboard.Analytics.Engine;

/// <summary>
/// Tweets by the ISO week of their start or end in the reporting zone; those without an end are in none. Segment 0 is a week that no
/// tweet of the store goes before, those newer than its base included: with an earlier one the population is another.
/// </summary>
/// <param name="First">Monday of segment 0.</param>
internal sealed record TweetsByWeek(DateBasis Basis, LocalDate First) : Population
{
    private const int DaysOfAWeek = 7;

    public override bool IsOfVisits => false;

    /// <summary>From the week of the earliest start on: no tweet ends before it starts.</summary>
    public static TweetsByWeek Of(FactStore facts, DateBasis basis)
    {
        var earliest = facts.Tweets == 0 ? facts.AsOf : facts.Columns.Start[0];
        if (facts.BaseTweets < facts.Tweets)
        {
            earliest = Math.Min(earliest, facts.Columns.Start[facts.BaseTweets]);
        }

        return new(basis, WeeklyTimes.MondayOf(earliest, facts.ReportingZone));
    }

    public override SegmentReader Read(FactStore facts) => new Reader(facts, this);

    private sealed class Reader(FactStore facts, TweetsByWeek weeks) : SegmentReader
    {
        private long[]? _starts;
        private int _last;

        /// <summary>Up to the week that the record is known up to.</summary>
        public override int Segments { get; } =
            Math.Max(0, Period.DaysBetween(weeks.First, WeeklyTimes.MondayOf(facts.AsOf, facts.ReportingZone)) / DaysOfAWeek) + 1;

        public override int SegmentOf(int tweet, int row)
        {
            var date = weeks.Basis == DateBasis.Start ? facts.Columns.Start[tweet] : facts.Columns.End[tweet];
            if (date == Moment.None)
            {
                return Outside;
            }

            _starts ??= [.. Enumerable.Range(0, Segments).Select(week => SelectedPeriod.StartOf(weeks.First.PlusWeeks(week), facts.ReportingZone))];
            if (date < _starts[_last] || (_last + 1 < _starts.Length && date >= _starts[_last + 1]))
            {
                var found = Array.BinarySearch(_starts, date);
                _last = found >= 0 ? found : ~found - 1;
            }

            return _last;
        }
    }
}
