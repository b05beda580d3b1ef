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
    private readonly int[] _first;
    private readonly int[] _rows;
    private readonly int[] _segments;
    private readonly ConcurrentDictionary<object, object> _asked = new();

    public LooseRows(FactStore facts, LooseTweets tweets, Population population)
    {
        (_facts, _tweets, _first) = (facts, tweets, new int[tweets.Tweets.Length + 1]);
        var reader = population.Read(facts);
        Segments = reader.Segments;
        List<int> rows = [];
        List<int> segments = [];
        for (var place = 0; place < tweets.Tweets.Length; place++)
        {
            PopulationRows.Each(facts, population, reader, tweets.Tweets[place], (_, row, segment) =>
            {
                rows.Add(row);
                segments.Add(segment);
            });
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
    public int[] Codes(Coding coding) => (int[])_asked.GetOrAdd(coding, _ =>
    {
        var reader = coding.Read(_facts);
        return Each(reader.CodeOf);
    });

    /// <summary>By place; <see cref="Undefined"/> where a row has none.</summary>
    public long[] Values(Measure measure) => (long[])_asked.GetOrAdd(
        measure, _ => Each((tweet, row) => measure.IsDefined(_facts, tweet, row) ? measure.Of(_facts, tweet, row) : Undefined));

    /// <summary>The values of each segment in order.</summary>
    public LooseOrder Ordered(Measure measure) => (LooseOrder)_asked.GetOrAdd(
        (measure, nameof(Ordered)), _ => new LooseOrder(Segments, _segments, Each((place, _, _) => place), Values(measure)));

    /// <summary>Where each row stands in the index; −1 where it was left out of that. Of replaced rows.</summary>
    public int[] Places(Clusters clusters, Profiles profiles, DayNumbers days) => (int[])_asked.GetOrAdd(clusters, _ => Each((place, tweet, row) =>
        profiles.LeavesOut(tweet) ? -1 : clusters.PlaceOf(_rows[row], _segments[row], profiles.OfTweets[tweet], days.OfTweets[tweet])));

    private T[] Each<T>(Func<int, int, T> of) => Each((_, tweet, row) => of(tweet, _rows[row]));

    /// <param name="of">Of the tweet's place, the tweet and the row's place.</param>
    private T[] Each<T>(Func<int, int, int, T> of)
    {
        var each = new T[_rows.Length];
        for (var place = 0; place < _tweets.Tweets.Length; place++)
        {
            var (from, to) = Of(place);
            for (var row = from; row < to; row++)
            {
                each[row] = of(place, _tweets.Tweets[place], row);
            }
        }

        return each;
    }
}
