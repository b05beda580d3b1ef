using System.Collections.Concurrent;
using Dashboard.Analytics.Facts;
using Dashboard.Domain.Selections;

namespace Dashboard.Analytics.Engine;

/// <summary>
/// Tweets that no range of an index's places says the truth of: those of the base that count no more, or those that stand in for them and came after. What every
/// question asks of them again and again is found once for a store: their rows in each population (<see cref="LooseRows"/>), and their order by date, so
/// that a selection's range is a stretch of it. Eight bytes a tweet and basis, besides the rows. Safe for many threads.
/// </summary>
/// <param name="tweets">Rows of the store.</param>
internal sealed class LooseTweets(FactStore facts, int[] tweets)
{
    private readonly ConcurrentDictionary<Population, LooseRows> _rows = new();
    private readonly Lazy<Dated>[] _byDate =
        [.. Enum.GetValues<DateBasis>().Select(basis => new Lazy<Dated>(() => Dated.Of(facts, tweets, basis)))];

    public ReadOnlySpan<int> Tweets => tweets;

    public static LooseTweets Replaced(FactStore facts) => facts.Own(nameof(Replaced), () => new LooseTweets(facts, facts.ReplacedRows.ToArray()));

    public static LooseTweets Anew(FactStore facts) =>
        facts.Own(nameof(Anew), () => new LooseTweets(facts, [.. Enumerable.Range(facts.BaseTweets, facts.TweetsDerivedAnew)]));

    /// <summary>Their rows in a population.</summary>
    public LooseRows Rows(Population population) => _rows.GetOrAdd(population, one => new LooseRows(facts, this, one));

    /// <summary>Those that a selection holds: a step for each tweet of its range.</summary>
    public LooseSelection Selected(Selection selection)
    {
        if (tweets.Length == 0)
        {
            return new(this, [], isAll: true);
        }

        var selected = new SelectedTweets(facts, selection);
        var isByCodes = WantedCodes.FiltersOf(selection).Count > 0;
        int[] places = selection.HasRange
            ? _byDate[(int)selection.DateBasis].Value.Within(selected.Period)
            : [.. Enumerable.Range(0, tweets.Length)];
        return isByCodes
            ? new(this, Array.FindAll(places, place => selected.HasCodes(tweets[place])), isAll: false)
            : new(this, places, isAll: !selection.HasRange);
    }

    /// <summary>Their places in the order of one of their dates; those that have none are left out.</summary>
    private sealed class Dated(long[] dates, int[] places)
    {
        public static Dated Of(FactStore facts, int[] tweets, DateBasis basis)
        {
            List<long> dates = [];
            List<int> places = [];
            for (var place = 0; place < tweets.Length; place++)
            {
                var date = basis == DateBasis.Start ? facts.Columns.Start[tweets[place]] : facts.Columns.End[tweets[place]];
                if (date != Moment.None)
                {
                    dates.Add(date);
                    places.Add(place);
                }
            }

            var (sorted, order) = (dates.ToArray(), places.ToArray());
            new RadixSort().Sort(sorted, order);
            return new(sorted, order);
        }

        public int[] Within(SelectedPeriod period) => places[Below(period.From)..Below(period.To)];

        /// <summary>How many dates lie before an instant.</summary>
        private int Below(long instant)
        {
            var (low, high) = (0, dates.Length);
            while (low < high)
            {
                var middle = (low + high) >>> 1;
                (low, high) = dates[middle] < instant ? (middle + 1, high) : (low, middle);
            }

            return low;
        }
    }
}
