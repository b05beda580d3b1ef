using Dashboard.Analytics.Engine;
using Dashboard.Analytics.Facts;
using Dashboard.Domain.Selections;
using NodaTime;

namespace Dashboard.Analytics.InFlight;

/// <summary>
/// The ISO week of a tweet's start or end in the reporting zone: 1 for the week in which the base begins, and so on; <see cref="Earlier"/>
/// for what came after the base but lies before it; none without that date.
/// </summary>
internal sealed record WeekOf(DateBasis Basis) : Coding
{
    public const int Earlier = 0;

    public override CodeReader Read(FactStore facts) => new Reader(facts, Basis);

    /// <param name="monday">First day of a week.</param>
    /// <returns>The code that dates in that week have.</returns>
    public static int CodeOf(FactStore facts, LocalDate monday) => Math.Max(Earlier, (Period.DaysBetween(FirstOf(facts), monday) / 7) + 1);

    /// <summary>The base comes first, in the order of starts.</summary>
    private static LocalDate FirstOf(FactStore facts) => WeeklyTimes.MondayOf(facts.Columns.Start[0], facts.ReportingZone);

    /// <summary>Dates of neighbouring rows are near to each other: the week found last is looked at first.</summary>
    private sealed class Reader(FactStore facts, DateBasis basis) : CodeReader
    {
        private long _from = long.MaxValue;
        private long _to = long.MinValue;
        private int _code;

        public override int CodeOf(int tweet, int row)
        {
            var date = basis == DateBasis.Start ? facts.Columns.Start[tweet] : facts.Columns.End[tweet];
            if (date == Moment.None)
            {
                return None;
            }

            if (date < _from || date >= _to)
            {
                var monday = WeeklyTimes.MondayOf(date, facts.ReportingZone);
                (_from, _to) = (SelectedPeriod.StartOf(monday, facts.ReportingZone), SelectedPeriod.StartOf(monday.PlusWeeks(1), facts.ReportingZone));
                _code = WeekOf.CodeOf(facts, monday);
            }

            return _code;
        }
    }
}
