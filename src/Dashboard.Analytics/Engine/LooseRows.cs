using System.Collections.Concurrent;
using Dashboard.Analytics.Facts;

namespace Dashboard.Analytics.Engine;

/// <summary>
/// The rows that some tweets have in a population, tweet by tweet, each with its segment; and, once somebody asks, their codes, their values, those in order, and their
/// places in an index: so that a question costs a step for each row that it selects, not what it takes to find out what the row is. Eight bytes a row, and
/// four to twenty for each thing asked. Safe for many threads.
/// </summary>
internal sealed class LooseRows
{
    /// <summary>For a row that does not have the measure.</summary>
    public const long Undefined = long.MinValue;

    private readonly FactStore _facts;
    private readonly LooseTweets _tweets;
    private readonly Population _population;
    private readonly int[] _first;
    private readonly int[] _rows;
    private readonly int[] _segments;
    private readonly ConcurrentDictionary<object, Array> _asked = new();
    private readonly ConcurrentDictionary<Measure, LooseOrder> _ordered = new();

    public LooseRows(LooseTweets tweets, Population population)
    {
        (_facts, _tweets, _population, _first) = (tweets.Facts, tweets, population, new int[tweets.Tweets.Length + 1]);
        var reader = population.Read(_facts);
        Segments = reader.Segments;
        var (former, known) = Former();
        List<int> rows = [];
        List<int> segments = [];
        for (var place = 0; place < tweets.Tweets.Length; place++)
        {
            if (known is not null && former!.PlaceOf[place] is >= 0 and var there)
            {
                Take(known, there, tweets.Tweets[place], rows, segments);
            }
            else
            {
                PopulationRows.Each(_facts, population, reader, tweets.Tweets[place], (_, row, segment) =>
                {
                    rows.Add(row);
                    segments.Add(segment);
                });
            }

            _first[place + 1] = rows.Count;
        }

        (_rows, _segments) = ([.. rows], [.. segments]);
    }

    /// <summary>There may be more than when an index was built.</summary>
    public int Segments { get; }

    /// <summary>The segment of each row.</summary>
    public ReadOnlySpan<int> SegmentOf => _segments;

    /// <summary>Places of a tweet's rows among these: from the first, up to but without the second.</summary>
    /// <param name="place">The tweet's.</param>
    public (int From, int To) Of(int place) => (_first[place], _first[place + 1]);

    /// <summary>By place; <see cref="Coding.None"/> where a row has none.</summary>
    public int[] Codes(Coding coding) => Each<int>(coding, () =>
    {
        var reader = coding.Read(_facts);
        return (place, row) => reader.CodeOf(_tweets.Tweets[place], _rows[row]);
    });

    /// <summary>By place; <see cref="Undefined"/> where a row has none.</summary>
    public long[] Values(Measure measure) => Each<long>(measure, () => (place, row) =>
    {
        var tweet = _tweets.Tweets[place];
        return measure.IsDefined(_facts, tweet, _rows[row]) ? measure.Of(_facts, tweet, _rows[row]) : Undefined;
    });

    /// <summary>The values of each segment in order.</summary>
    public LooseOrder Ordered(Measure measure) => _ordered.GetOrAdd(
        measure, one => new LooseOrder(Segments, _segments, TweetOfRows(), Values(one)));

    /// <summary>Where each row stands in the index; −1 where it was left out of that. Of replaced rows.</summary>
    /// <param name="ordering">That of the clusters, whichever of them: they are not to live on in what is remembered here.</param>
    public int[] Places(Clusters clusters, Ordering ordering, Profiles profiles, DayNumbers days) => Each<int>(ordering, () => (place, row) =>
    {
        var tweet = _tweets.Tweets[place];
        return profiles.LeavesOut(tweet) ? -1 : clusters.PlaceOf(_rows[row], _segments[row], profiles.OfTweets[tweet], days.OfTweets[tweet]);
    });

    /// <summary>A tweet that is as it was has the rows that it had, which may stand elsewhere now.</summary>
    private void Take(LooseRows former, int place, int tweet, List<int> rows, List<int> segments)
    {
        var (from, to) = former.Of(place);
        var moved = _population.IsOfVisits
            ? _facts.Columns.FirstVisit[tweet] - former._facts.Columns.FirstVisit[former._tweets.Tweets[place]]
            : tweet - former._tweets.Tweets[place];
        for (var row = from; row < to; row++)
        {
            rows.Add(former._rows[row] + moved);
            segments.Add(former._segments[row]);
        }
    }

    private (FormerTweets? Tweets, LooseRows? Rows) Former() => (_tweets.Former, _tweets.Former?.Of.Known(_population));

    private int[] TweetOfRows()
    {
        var tweets = new int[_rows.Length];
        for (var place = 0; place < _tweets.Tweets.Length; place++)
        {
            tweets.AsSpan(_first[place].._first[place + 1]).Fill(place);
        }

        return tweets;
    }

    /// <summary>Something of each row: as an earlier store found it, where it did and the tweet is as it was.</summary>
    /// <param name="reader">Gives a reader of a tweet's place and a row's.</param>
    private T[] Each<T>(object key, Func<Func<int, int, T>> reader) => (T[])_asked.GetOrAdd(key, _ =>
    {
        var (of, each) = (reader(), new T[_rows.Length]);
        var (former, rows) = Former();
        var known = (T[]?)rows?._asked.GetValueOrDefault(key);
        for (var place = 0; place < _tweets.Tweets.Length; place++)
        {
            var (from, to) = Of(place);
            if (known is not null && former!.PlaceOf[place] is >= 0 and var there)
            {
                known.AsSpan(rows!.Of(there).From, to - from).CopyTo(each.AsSpan(from));
                continue;
            }

            for (var row = from; row < to; row++)
            {
                each[row] = of(place, row);
            }
        }

        return each;
    });
}
