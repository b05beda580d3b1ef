using Dashboard.Analytics.Facts;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Selections;

namespace Dashboard.Analytics.Engine;

/// <summary>
/// What a selection's rows add up to: how many bear each code, the sum of a measure, its values in order. Every figure of every report is one of these three.
/// Each is answered from what is built over the base where that is there, and by reading every selected row where it is not: the answers are the same.
/// </summary>
internal sealed class SelectedFacts
{
    private readonly FactStore _facts;
    private readonly DateBasis _basis;
    private readonly FittingDetails _details;
    private readonly IndexedFacts _indexed;
    private readonly ScannedFacts _scanned;
    private readonly Lock _gate = new();
    private ulong[]? _tweetBits;

    public SelectedFacts(FactStore facts, Selection selection)
    {
        // Without a range the dates do not matter, and one basis does for both.
        _basis = selection.HasRange ? selection.DateBasis : DateBasis.End;
        (_facts, _details) = (facts, new(facts, selection, WantedCodes.FiltersOf(selection)));
        (_indexed, _scanned) = (new(facts, selection, _basis, _details), new(facts, selection));
    }

    /// <summary>Rows by code, in each group.</summary>
    public CodeCounts Count(Population population, Coding coding, Grouping by, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return Indexed(by, (index, detail) => _indexed.Count(index, detail, population, coding, by)) ?? _scanned.Count(population, coding, by, cancellationToken);
        }
    }

    /// <summary>The sum of a measure in each group, over the rows that have it.</summary>
    public long[] Sum(Population population, Measure measure, Grouping by, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return Indexed(by, (index, detail) => _indexed.Sum(index, detail, population, measure, by)) ?? _scanned.Sum(population, measure, by, cancellationToken);
        }
    }

    /// <summary>A measure's values in order, in each segment.</summary>
    /// <remarks>Good as long as nothing else is asked of the same selection on another thread.</remarks>
    public OrderedTimes[] Rank(Population population, Measure measure, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return Indexed(by: null, (index, detail) => _indexed.Rank(index, detail, population, measure, new(Sums)))
                ?? _scanned.Order(population, measure, cancellationToken);
        }

        long[] Sums() => Sum(population, measure, new BySegment(population.Read(_facts).Segments), cancellationToken);
    }

    /// <summary>A bit for every row: set where it is selected and counts; <see langword="null"/> without an index.</summary>
    public ulong[]? TweetBits()
    {
        lock (_gate)
        {
            return _tweetBits ??= Indexed(by: null, (index, detail) => _indexed.Clusters(index, detail, new AllTweets())?.TweetBits());
        }
    }

    /// <summary>Which tweets of the base have the selection's codes, whatever their dates; <see langword="null"/> without an index.</summary>
    public WantedTweets? HasCodes
    {
        get
        {
            lock (_gate)
            {
                return Indexed(by: null, (index, detail) => _indexed.Profiles(index, detail)?.HasCodes);
            }
        }
    }

    /// <summary>The times that the selection's tweets were observed for, if there is an index of them; the selection is one by start.</summary>
    public ObservedTweets? Observe(ClockKind clock)
    {
        lock (_gate)
        {
            return Indexed(by: null, (index, detail) => _indexed.Observe(index, detail, clock));
        }
    }

    /// <summary>
    /// From an order by the selection's own attributes where one is called for; from one that answers many selections until that stands, or where none is. The own one
    /// is begun once the tweets stand in the other, so that the two are not built at a time; from then on nothing more is built of the other for this selection.
    /// </summary>
    private T? Indexed<T>(Grouping? by, Func<FactIndex, Detail, T?> answer)
        where T : class
    {
        var (index, (enough, exact)) = (_facts.Index, _details.For(by));
        if (exact is not { } own)
        {
            return answer(index, enough);
        }

        if (OrdersTweets(index.Standing, own))
        {
            return answer(index, own) ?? answer(index.Standing, enough);
        }

        var answered = answer(index, enough);
        return OrdersTweets(index, enough) && OrdersTweets(index, own) ? answer(index, own) ?? answered : answered;
    }

    private bool OrdersTweets(FactIndex index, Detail detail) => index.Clusters(new AllTweets(), new(_basis, detail)) is not null;
}
