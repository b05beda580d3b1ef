using Dashboard.Analytics.Facts;
using Dashboard.Domain.Selections;
using NodaTime;

namespace Dashboard.Analytics.Engine;

/// <summary>The day of a tweet's start or end in the reporting zone, counted from a first one: what flows in and out is added up from it.</summary>
/// <param name="First">No start and no end lies before it.</param>
internal sealed record DayOf(DateBasis Basis, LocalDate First) : Coding
{
    public override CodeReader Read(FactStore facts) => new Reader(facts, this);

    private sealed class Reader(FactStore facts, DayOf day) : CodeReader
    {
        private long _from = long.MaxValue;
        private long _to = long.MinValue;
        private int _code;

        public override int CodeOf(int tweet, int row)
        {
            var instant = day.Basis == DateBasis.Start ? facts.Columns.Start[tweet] : facts.Columns.End[tweet];
            if (instant == Moment.None)
            {
                return None;
            }

            // Neighbouring rows are mostly of the same day, so that the zone is asked once for many.
            if (instant < _from || instant >= _to)
            {
                Look(instant);
            }

            return _code;
        }

        private void Look(long instant)
        {
            var date = Instant.FromUnixTimeMilliseconds(instant).InZone(facts.ReportingZone).Date;
            // Where clocks go back across midnight, a day that has begun goes on.
            date = instant >= StartOf(date.PlusDays(1)) ? date.PlusDays(1) : date;
            (_from, _to) = (StartOf(date), StartOf(date.PlusDays(1)));
            _code = Period.DaysBetween(day.First, date);
        }

        private long StartOf(LocalDate date) => SelectedPeriod.StartOf(date, facts.ReportingZone);
    }
}
