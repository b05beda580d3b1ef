using System.Collections.Concurrent;
using Dashboard.Analytics.Facts;
using Dashboard.Domain.Selections;

namespace Dashboard.Analytics.Engine;

/// <summary>
/// Tweets that no range of an index's places says the truth of: those of the base that count no more, or those that stand in for them and came after. What every
/// question asks of them again and again is found once for a store: their rows in each population (<see cref="LooseRows"/>), and their order by date, so
/// that a selection's range is a stretch of it. What the last store that was asked found of tweets that are as they were is copied, not found again; orders are sorted for
/// each store. Eight bytes a tweet and basis, besides the rows. Safe for many threads.
/// </summary>
internal sealed class LooseTweets
{
    private readonly FactStore _facts;
    private readonly int[] _tweets;
    private readonly ConcurrentDictionary<Population, LooseRows> _rows = new();
    private readonly ConcurrentDictionary<object, Array> _each = new();
    private readonly Lazy<Dated>[] _byDate;

    /// <summary>Until the next store takes over what it needs: one store before is enough.</summary>
    private volatile FormerTweets? _former;

    /// <param name="tweets">Rows of the store.</param>
    /// <param name="former">The last store that was asked: its own ones, and where it had each of these.</param>
    public LooseTweets(FactStore facts, int[] tweets, FormerTweets? former = null)
    {
        (_facts, _tweets, _former) = (facts, tweets, former);
        _byDate = [.. Enum.GetValues<DateBasis>().Select(basis => new Lazy<Dated>(() => Dated.Of(facts, tweets, basis)))];
        former?.Of.LetGoOfFormer();
    }

    /// <summary>Rows of the store.</summary>
    public ReadOnlySpan<int> Tweets => _tweets;

    /// <summary>What the last store that was asked had of them; <see langword="null"/> where there is nothing to take over, or no longer.</summary>
    public FormerTweets? Former => _former;

    /// <summary>The store whose rows they are.</summary>
    public FactStore Facts => _facts;

    /// <summary>Once replaced, they stay so.</summary>
    public static LooseTweets Replaced(FactStore facts) => facts.HandedOn.Of<LooseTweets>(nameof(Replaced), former =>
    {
        var tweets = facts.ReplacedRows.ToArray();
        return new(facts, tweets, former is null ? null : new(former, Array.ConvertAll(tweets, tweet => Math.Max(-1, Array.BinarySearch(former._tweets, tweet)))));
    });

    public static LooseTweets Anew(FactStore facts) => facts.HandedOn.Of<LooseTweets>(nameof(Anew), former =>
    {
        int[] tweets = [.. Enumerable.Range(facts.BaseTweets, facts.TweetsDerivedAnew)];
        return new(facts, tweets, former is { _facts.Overlay: { } earlier } ? new(former, Array.ConvertAll(tweets, PlaceIn(earlier))) : null);

        Converter<int, int> PlaceIn(FactOverlay earlier) => tweet => facts.Overlay!.RowIn(earlier, tweet - facts.BaseTweets, facts.Columns.Tweet[tweet]);
    });

    /// <summary>Their rows in a population.</summary>
    public LooseRows Rows(Population population) => _rows.GetOrAdd(population, one => new LooseRows(this, one));

    /// <summary>Their rows in a population, if somebody has asked for those.</summary>
    public LooseRows? Known(Population population) => _rows.GetValueOrDefault(population);

    /// <summary>Something of each, by its place, that no later store says otherwise of the same tweet.</summary>
    public T[] Each<T>(object key, Func<int, T> of) => (T[])_each.GetOrAdd(key, _ =>
    {
        var (former, each) = (_former, new T[_tweets.Length]);
        var known = (T[]?)former?.Of._each.GetValueOrDefault(key);
        for (var place = 0; place < each.Length; place++)
        {
            each[place] = known is not null && former!.PlaceOf[place] is >= 0 and var there ? known[there] : of(_tweets[place]);
        }

        return each;
    });

    /// <summary>Those that a selection holds: a step for each tweet of its range.</summary>
    public LooseSelection Selected(Selection selection)
    {
        if (_tweets.Length == 0)
        {
            return new(this, [], isAll: true);
        }

        var selected = new SelectedTweets(_facts, selection);
        var isByCodes = WantedCodes.FiltersOf(selection).Count > 0;
        int[] places = selection.HasRange
            ? _byDate[(int)selection.DateBasis].Value.Within(selected.Period)
            : [.. Enumerable.Range(0, _tweets.Length)];
        return isByCodes
            ? new(this, Array.FindAll(places, place => selected.HasCodes(_tweets[place])), isAll: false)
            : new(this, places, isAll: !selection.HasRange);
    }

    private void LetGoOfFormer() => _former = null;

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

/// <summary>What an earlier store had of some tweets.</summary>
/// <param name="PlaceOf">By place: where the tweet stood among those; −1 where it did not, or was not as it is now.</param>
internal sealed record FormerTweets(LooseTweets Of, int[] PlaceOf);
