using Dashboard.Analytics.Facts;

namespace Dashboard.Analytics.Engine;

/// <summary>
/// The sum of a measure up to each day, for each segment and each value of one attribute: what a selection by that attribute and by dates
/// asks is two look-ups a value. Eight bytes for each segment, value and day, whatever the rows.
/// </summary>
internal sealed class DaySums
{
    private readonly int _values;
    private readonly int _days;
    private readonly long[] _until;

    private DaySums(int values, int days, long[] until) => (_values, _days, _until) = (values, days, until);

    public int Segments => _until.Length / (_values * (_days + 1));

    /// <summary>Values of the attribute, the unknown one first.</summary>
    public int Values => _values;

    /// <param name="attribute"><see langword="null"/>: told apart by nothing.</param>
    public static DaySums Build(
        FactStore facts, Population population, TweetAttribute? attribute, Measure measure, DayNumbers days, CancellationToken cancellationToken)
    {
        var reader = population.Read(facts);
        var values = attribute is { } one ? facts.CodesOf(one).Count + 1 : 1;
        var sums = new DaySums(values, days.Count, new long[reader.Segments * values * (days.Count + 1)]);
        for (var tweet = 0; tweet < facts.BaseTweets; tweet++)
        {
            if ((tweet & 0xFFF) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            var value = attribute is { } told ? facts.Columns.Attribute(told)[tweet] + 1 : 0;
            var day = days.OfTweets[tweet];
            PopulationRows.Each(facts, population, reader, tweet, (tweet, row, segment) =>
            {
                if (measure.IsDefined(facts, tweet, row))
                {
                    sums._until[sums.PlaceOf(segment, value, day + 1)] += measure.Of(facts, tweet, row);
                }
            });
        }

        sums.Run();
        return sums;
    }

    /// <summary>Over the days from the first, up to but without the second.</summary>
    public long Of(int segment, int value, (int From, int To) days) =>
        _until[PlaceOf(segment, value, Math.Min(days.To, _days))] - _until[PlaceOf(segment, value, Math.Min(days.From, _days))];

    private int PlaceOf(int segment, int value, int day) => (((segment * _values) + value) * (_days + 1)) + day;

    private void Run()
    {
        for (var i = 0; i < _until.Length; i++)
        {
            _until[i] += i % (_days + 1) == 0 ? 0 : _until[i - 1];
        }
    }
}
