using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
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
    private readonly ReplacedRows _replaced = Facts.ReplacedRows.None;
    private readonly Lazy<int[]> _identifierPlaces;
    private readonly ConditionalWeakTable<Selection, SelectedFacts> _selected = [];
    private readonly ConcurrentDictionary<ClockKind, OpenAges> _openAges = [];

    internal FactStore(RecordCodes codes, TweetColumns tweets, VisitColumns visits, TweetRules rules, long asOf, long eventCount)
    {
        (Codes, Columns, Visits, Rules, AsOf, EventCount) = (codes, tweets, visits, rules, asOf, eventCount);
        _identifierPlaces = new(() => Ordinal.Places(codes.Tweets));
        Index = new FactIndex(this);
    }

    /// <summary>UTC milliseconds up to which the record is held to be complete; 0 where it is empty.</summary>
    public long AsOf { get; }

    /// <summary>Tweets with at least one event up to <see cref="AsOf"/>.</summary>
    public int TweetCount => Tweets - _replaced.Rows.Length;

    /// <summary>The earliest start, in UTC milliseconds; <see langword="null"/> where there is no tweet.</summary>
    public long? FirstStart => Columns.Count == 0 ? null : Columns.Start[0];

    /// <summary>Events up to <see cref="AsOf"/>.</summary>
    public long EventCount { get; }

    /// <summary>Texts by index. They may hold more than the facts do: codes of events that do not count, or came later.</summary>
    public RecordCodes Codes { get; }

    /// <summary>Identifiers of the tweets, in the order of exports.</summary>
    public IEnumerable<string> TweetIds => Columns.Tweet.Select(tweet => Codes.Tweets[tweet]);

    /// <summary>The zone in which days, weeks and ranges are cut.</summary>
    public DateTimeZone ReportingZone => Rules.Calendars.ReportingZone;

    /// <summary>
    /// Rows: those of the base, the replaced ones among them, and from <see cref="BaseTweets"/> on those that were derived anew, which stand in the
    /// order of exports among themselves.
    /// </summary>
    internal int Tweets => Columns.Count;

    /// <summary>Rows below it are the base: what is built over it holds for every store that stands on the same base.</summary>
    internal int BaseTweets => Columns.Count;

    /// <summary>Rows of the base that count no more, ascending: rows from <see cref="BaseTweets"/> on stand in for them.</summary>
    internal ReadOnlySpan<int> ReplacedRows => _replaced.Rows;

    internal bool IsReplaced(int row) => _replaced.Contains(row);

    /// <summary>What is built over the base, shared by all that stand on it.</summary>
    internal FactIndex Index { get; }

    /// <summary>The selection's rows, found once for everything that is asked about this very object.</summary>
    internal SelectedFacts Selected(Selection selection) => _selected.GetValue(selection, one => new SelectedFacts(this, one));

    internal TweetColumns Columns { get; }

    internal VisitColumns Visits { get; }

    internal TweetRules Rules { get; }

    /// <summary>The selection's tweets in the order of exports.</summary>
    public IEnumerable<TweetRow> TweetRows(Selection selection, CancellationToken cancellationToken) =>
        TweetRows(selection, TweetFocus.None, cancellationToken);

    /// <summary>The selection's tweets under a focus, in the order of exports.</summary>
    public IEnumerable<TweetRow> TweetRows(Selection selection, TweetFocus focus, CancellationToken cancellationToken) =>
        Focused(selection, focus, cancellationToken).Select(new FactRows(this).Tweet);

    /// <summary>The visits of the selection's tweets: by tweet in the order of exports, then in the order of the events that made them.</summary>
    public IEnumerable<VisitRow> VisitRows(Selection selection, CancellationToken cancellationToken) =>
        VisitRows(selection, TweetFocus.None, cancellationToken);

    /// <summary>All visits of the selection's tweets under a focus, in the same order.</summary>
    public IEnumerable<VisitRow> VisitRows(Selection selection, TweetFocus focus, CancellationToken cancellationToken) =>
        Focused(selection, focus, cancellationToken).SelectMany(new FactRows(this).Visits);

    /// <summary>Whether the selection holds a tweet, by its index in <see cref="RecordCodes.Tweets"/>.</summary>
    public bool[] SelectedRecordTweets(Selection selection, CancellationToken cancellationToken = default) =>
        SelectedRecordTweets(selection, TweetFocus.None, cancellationToken);

    /// <summary>The same under a focus.</summary>
    public bool[] SelectedRecordTweets(Selection selection, TweetFocus focus, CancellationToken cancellationToken = default)
    {
        var selected = new bool[Codes.Tweets.Count];
        foreach (var tweet in Focused(selection, focus, cancellationToken))
        {
            selected[Columns.Tweet[tweet]] = true;
        }

        return selected;
    }

    /// <summary>How many rows the selection has under a focus.</summary>
    public RowCounts CountRows(Selection selection, TweetFocus focus, CancellationToken cancellationToken)
    {
        var (tweets, visits, events) = (0L, 0L, 0L);
        foreach (var tweet in Focused(selection, focus, cancellationToken))
        {
            tweets++;
            visits += Columns.Visits[tweet];
            events += Columns.Events[tweet];
        }

        return new(tweets, visits, events);
    }

    /// <summary>Every code that a tweet of the record bears, in order of code; the empty code, unknown, is first where it occurs.</summary>
    public IReadOnlyList<CodeCount> Count(TweetAttribute attribute)
    {
        var codes = CodesOf(attribute);
        var tweets = new int[codes.Count + 1];
        foreach (var code in Columns.Attribute(attribute))
        {
            tweets[code + 1]++;
        }

        return [.. tweets
            .Select((count, slot) => new CodeCount(slot == 0 ? "" : codes[slot - 1], count))
            .Where(count => count.Tweets > 0)
            .OrderBy(count => count.Code, StringComparer.Ordinal)];
    }

    /// <summary>The place of each of the record's identifiers in their order, by its index; made when a list is first ordered by it.</summary>
    internal int[] IdentifierPlaces => _identifierPlaces.Value;

    /// <summary>
    /// Ends when everything stands that questions so far have called for. Nobody has to wait for it, as the answers are the same; those who
    /// measure do.
    /// </summary>
    public Task IndexedAsync() => Index.BuiltAsync();

    /// <summary>Rows of the selection that the focus holds, in export order.</summary>
    internal IEnumerable<int> Focused(Selection selection, TweetFocus focus, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(selection);
        ArgumentNullException.ThrowIfNull(focus);
        return new FocusedTweets(this, selection, focus).Rows(cancellationToken);
    }

    /// <summary>Whether the tweet is published and its time known to the millisecond.</summary>
    internal bool HasTimeToPublish(int tweet) => Columns.Outcome[tweet] == Outcome.Published && Columns.HasDurations(tweet);

    /// <summary>From start to end, whatever the outcome; the tweet must have an end and durations.</summary>
    internal long TotalOf(int tweet, ClockKind clock) =>
        clock == ClockKind.Working ? Columns.WorkingTotal[tweet] : Columns.End[tweet] - Columns.Start[tweet];

    /// <summary>From start to end, or to the as-of time while in flight; the tweet must have durations.</summary>
    internal long ObservedOf(int tweet, ClockKind clock) =>
        Columns.Outcome[tweet] == Outcome.InFlight ? RuleOf(tweet).Clock(clock).Between(Columns.Start[tweet], AsOf) : TotalOf(tweet, clock);

    /// <summary>Ages at the as-of time of the base's tweets in flight.</summary>
    internal OpenAges OpenAges(ClockKind clock, OpenRows open, ObservedOrder order) =>
        _openAges.GetOrAdd(clock, _ => new OpenAges(this, clock, open, order));

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
}
