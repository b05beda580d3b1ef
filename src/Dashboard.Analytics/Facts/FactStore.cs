using System.Collections.Concurrent;
using Dashboard.Analytics.Engine;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Record;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Visits;
using NodaTime;

namespace Dashboard.Analytics.Facts;

/// <summary>
/// What follows from one revision of the record, tweet by tweet and visit by visit, as columns. Immutable, safe for many threads.
/// It holds nothing that depends on the as-of time but that later events are not in it: open visits stay open.
/// Tweets stand in the order of exports: by start, then by identifier (ordinal).
/// </summary>
public sealed class FactStore
{
    private readonly FactOverlay? _overlay;
    private readonly Lazy<IdentifierOrder> _identifiers;
    private readonly Lazy<int[]> _rowOfTweet;
    private readonly AttributeCounts _counts;
    private readonly RecentSelections _selected;
    private readonly ConcurrentDictionary<object, object> _own = [];

    internal FactStore(
        RecordCodes codes,
        TweetColumns tweets,
        VisitColumns visits,
        TweetRules rules,
        long asOf,
        long eventCount,
        FactOverlay? overlay = null,
        FactStore? former = null,
        Func<string, Array[]?>? kept = null)
    {
        (Codes, Columns, Visits, Rules, AsOf, EventCount, _overlay) = (codes, tweets, visits, rules, asOf, eventCount, overlay);
        _identifiers = new(() => overlay is null ? new IdentifierOrder(codes.Tweets) : new IdentifierOrder(overlay.Base._identifiers.Value, codes.Tweets));
        _rowOfTweet = new(RowsByTweet);
        _selected = new(this);
        _counts = new(this, overlay?.Base._counts);
        Index = overlay?.Base.Index ?? new FactIndex(this, kept);
        HandedOn = new(former?.HandedOn);
    }

    /// <summary>UTC milliseconds up to which the record is held to be complete; 0 where it is empty.</summary>
    public long AsOf { get; }

    /// <summary>Tweets with at least one event up to <see cref="AsOf"/>.</summary>
    public int TweetCount => Tweets - ReplacedRows.Length;

    /// <summary>How many of them were derived anew since the store was built; a store is to be built again before they are many.</summary>
    public int TweetsDerivedAnew => Tweets - BaseTweets;

    /// <summary>The earliest start, in UTC milliseconds; <see langword="null"/> where there is no tweet.</summary>
    public long? FirstStart => InOrder.GetEnumerator() is var rows && rows.MoveNext() ? Columns.Start[rows.Current] : null;

    /// <summary>Events up to <see cref="AsOf"/>.</summary>
    public long EventCount { get; }

    /// <summary>Texts by index. They may hold more than the facts do: codes of events that do not count, or came later.</summary>
    public RecordCodes Codes { get; }

    /// <summary>Identifiers of the tweets, in the order of exports.</summary>
    public IEnumerable<string> TweetIds
    {
        get
        {
            foreach (var row in InOrder)
            {
                yield return Codes.Tweets[Columns.Tweet[row]];
            }
        }
    }

    /// <summary>The zone in which days, weeks and ranges are cut.</summary>
    public DateTimeZone ReportingZone => Rules.Calendars.ReportingZone;

    /// <summary>The store without what was derived anew since it was built: itself, where nothing was.</summary>
    internal FactStore Base => _overlay?.Base ?? this;

    /// <summary>
    /// Rows: those of the base, the replaced ones among them, and from <see cref="BaseTweets"/> on those that were derived anew, which stand in the
    /// order of exports among themselves. Over all, that order is <see cref="InOrder"/>'s and <see cref="PlaceOf"/>'s.
    /// </summary>
    internal int Tweets => Columns.Count;

    /// <summary>Rows below it are the base: what is built over it holds for every store that stands on the same base.</summary>
    internal int BaseTweets => _overlay?.Base.Columns.Count ?? Columns.Count;

    /// <summary>Rows of the base that count no more, ascending: rows from <see cref="BaseTweets"/> on stand in for them.</summary>
    internal ReadOnlySpan<int> ReplacedRows => _overlay is { } overlay ? overlay.Replaced.Rows : [];

    internal bool IsReplaced(int row) => _overlay?.Replaced.Contains(row) == true;

    /// <summary>All rows that count, in the order of exports.</summary>
    internal ExportOrder InOrder => new(_overlay, BaseTweets);

    /// <summary>What is laid over the base.</summary>
    internal FactOverlay? Overlay => _overlay;

    /// <summary>A row's place in the order of exports: a smaller one is earlier. Good for comparing rows of one store, and for <see cref="RowAt"/>.</summary>
    internal long PlaceOf(int row) => row < BaseTweets
        ? ((long)row << 32) | uint.MaxValue
        : ((long)_overlay!.RowsBefore(row - BaseTweets) << 32) | (uint)(row - BaseTweets);

    /// <summary>The row that has a place.</summary>
    internal int RowAt(long place) => (uint)place == uint.MaxValue ? (int)(place >> 32) : BaseTweets + (int)(uint)place;

    /// <summary>The row of a tweet, by its index in <see cref="RecordCodes.Tweets"/>; <see langword="null"/> where none of its events counts.</summary>
    internal int? RowOf(int tweet) => _overlay is { } overlay
        ? overlay.RowOf(tweet) ?? overlay.Base.RowOf(tweet)
        : tweet < _rowOfTweet.Value.Length && _rowOfTweet.Value[tweet] is >= 0 and var row ? row : null;

    /// <summary>The same record with new events; see <see cref="FactStoreOverlays"/>. This one stays as it is.</summary>
    /// <param name="codes">This store's, and possibly more after them.</param>
    /// <param name="events">All events of every tweet that the new ones belong to, tweet by tweet, each tweet's in the order of recording; none later than the as-of time where that was given.</param>
    public FactStore With(RecordCodes codes, IReadOnlyList<RecordedEvent> events)
    {
        ArgumentNullException.ThrowIfNull(codes);
        ArgumentNullException.ThrowIfNull(events);
        return FactStoreOverlays.Over(this, codes, events);
    }

    /// <summary>What the next store over the same base takes over.</summary>
    internal HandedOn HandedOn { get; }

    /// <summary>What is built over the base, shared by all that stand on it.</summary>
    internal FactIndex Index { get; }

    /// <summary>The selection's rows, found once for everything that is asked about this very object at a time.</summary>
    internal SelectedFacts Selected(Selection selection) => _selected.Of(selection);

    internal TweetColumns Columns { get; }

    internal VisitColumns Visits { get; }

    internal TweetRules Rules { get; }

    /// <summary>Every code that a tweet of the record bears, in order of code; the empty code, unknown, is first where it occurs.</summary>
    public IReadOnlyList<CodeCount> Count(TweetAttribute attribute)
    {
        var codes = CodesOf(attribute);
        return [.. _counts.Of(attribute)
            .Select((count, slot) => new CodeCount(slot == 0 ? "" : codes[slot - 1], count))
            .Where(count => count.Tweets > 0)
            .OrderBy(count => count.Code, StringComparer.Ordinal)];
    }

    /// <summary>The place of an identifier in their order, by its index; they are sorted when a list is first ordered by them.</summary>
    internal long IdentifierPlaceOf(int tweet) => _identifiers.Value.PlaceOf(tweet);

    /// <summary>
    /// Ends when everything stands that questions so far have called for. Nobody has to wait for it, as the answers are the same; those who
    /// measure do.
    /// </summary>
    public Task IndexedAsync() => Index.BuiltAsync();

    /// <summary>Builds what stands over another store's base over this one's, too, part by part: for a store that is to take the other's place.</summary>
    public Task IndexedLikeAsync(FactStore other, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Index.BuildLikeAsync(other.Index, cancellationToken);
    }

    /// <summary>Whether the tweet is published and its time known to the millisecond.</summary>
    internal bool HasTimeToPublish(int tweet) => Columns.Outcome[tweet] == Outcome.Published && Columns.HasDurations(tweet);

    /// <summary>From start to end, whatever the outcome; the tweet must have an end and durations.</summary>
    internal long TotalOf(int tweet, ClockKind clock) =>
        clock == ClockKind.Working ? Columns.WorkingTotal[tweet] : Columns.End.After[tweet];

    /// <summary>From start to end, or to the as-of time while in flight; the tweet must have durations.</summary>
    internal long ObservedOf(int tweet, ClockKind clock) =>
        Columns.Outcome[tweet] == Outcome.InFlight ? RuleOf(tweet).Clock(clock).Between(Columns.Start[tweet], AsOf) : TotalOf(tweet, clock);

    /// <summary>What holds for this very store, as-of time and overlay included: worked out once.</summary>
    internal T Own<T>(object key, Func<T> build)
        where T : class => (T)_own.GetOrAdd((typeof(T), key), _ => build());

    /// <summary>Rows of the tweet's visits, in the order of the events that made them.</summary>
    internal VisitRange VisitsOf(int tweet) => new(Columns.FirstVisit[tweet], Columns.FirstVisit[tweet] + Columns.Visits[tweet]);

    internal TweetRule RuleOf(int tweet) => Rules[Columns.Rule[tweet]];

    /// <summary>The texts behind an attribute's column.</summary>
    internal IReadOnlyList<string> CodesOf(TweetAttribute attribute) => attribute switch
    {
        TweetAttribute.Department => Codes.Departments,
        TweetAttribute.Purpose => Codes.Purposes,
        TweetAttribute.Language => Codes.Languages,
        TweetAttribute.Channel => Codes.Channels,
        TweetAttribute.Lane => Codes.Lanes,
        _ => Codes.Pairs,
    };

    private int[] RowsByTweet()
    {
        var rows = new int[Codes.Tweets.Count];
        Array.Fill(rows, -1);
        for (var row = 0; row < Columns.Count; row++)
        {
            rows[Columns.Tweet[row]] = row;
        }

        return rows;
    }
}
