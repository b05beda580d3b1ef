using Dashboard.Domain.Selections;
using Dashboard.Storage;
using Dashboard.Storage.Reading;

namespace Dashboard.Operations.Records;

/// <summary>
/// A loaded record with what it takes to follow its database: revision by revision, by deriving the touched tweets alone for as long as that is
/// all that happened. Immutable.
/// </summary>
internal sealed class FollowedRecord
{
    /// <summary>From so many touched tweets on, reading everything is no dearer.</summary>
    public const int MostTweets = 50_000;

    /// <summary>What may lie over a base, however small or large that is: until then it costs less than reading the record anew.</summary>
    private const int FewTweets = 2_000, ManyTweets = 25_000;

    /// <summary>One in so many tweets may be derived anew.</summary>
    private const int Share = 16;

    private readonly Lock _gate = new();
    private RecordKeys? _keys;

    private FollowedRecord(LoadedRecord loaded, string? whenMade, RecordKeys? keys) => (Loaded, WhenMade, _keys) = (loaded, whenMade, keys);

    public LoadedRecord Loaded { get; }

    /// <summary>Of its revision, as the database said it: tells a record apart from one that was brought back from a copy and went on.</summary>
    private string? WhenMade { get; }

    /// <summary>Whether so much was derived over its base that reading it anew is worth the while.</summary>
    public bool IsHeavy => Loaded.Facts.TweetsDerivedAnew > Math.Clamp(Loaded.Facts.TweetCount / Share, FewTweets, ManyTweets);

    /// <summary>Reads the record as it stands.</summary>
    public static FollowedRecord Load(string path, TimeProvider clock, CancellationToken cancellationToken)
    {
        var loaded = LoadedRecord.Load(path, RecordPin.Latest, clock, cancellationToken);
        using var database = RecordDatabase.Open(path, OpenMode.ReadOnly, clock);
        return new(loaded, database.WhenMade(loaded.Identity.Revision), null);
    }

    /// <summary>Whether the database holds this very state.</summary>
    public bool IsCurrent(RecordDatabase database)
    {
        var (instance, revision, _) = Loaded.Identity;
        return database.ReadInstanceId() == instance && database.CurrentRevision() == revision && database.WhenMade(revision) == WhenMade;
    }

    /// <summary>What the database has become since.</summary>
    public FollowUp FollowUp(RecordDatabase database, CancellationToken cancellationToken)
    {
        var (instance, revision, _) = Loaded.Identity;
        var current = database.CurrentRevision();
        if (database.ReadInstanceId() != instance || current < revision || database.WhenMade(revision) != WhenMade)
        {
            return new(FollowUpKind.AnotherRecord);
        }

        if (current == revision)
        {
            return new(FollowUpKind.None, this);
        }

        var news = database.ReadNews(revision, Loaded.Facts.Codes, KeysOf(database), MostTweets, cancellationToken);
        return news switch
        {
            { Kind: NewsKind.Nothing } => new(FollowUpKind.None, this),
            { Kind: NewsKind.NewEvents, Touched: { } touched } => new(
                FollowUpKind.Newer, new FollowedRecord(Loaded.With(touched, news.Revision), database.WhenMade(news.Revision), touched.Keys)),
            _ => new(FollowUpKind.ToBeReadAgain),
        };
    }

    /// <summary>Looked up ahead, so that the first news need not wait for it.</summary>
    public void PrepareToFollow(string path, TimeProvider clock)
    {
        using var database = RecordDatabase.Open(path, OpenMode.ReadOnly, clock);
        KeysOf(database);
    }

    private RecordKeys KeysOf(RecordDatabase database)
    {
        lock (_gate)
        {
            return _keys ??= database.ReadKeys(Loaded.Facts.Codes);
        }
    }
}

/// <param name="Record">The same or a newer one; <see langword="null"/> where it has to be read.</param>
internal sealed record FollowUp(FollowUpKind Kind, FollowedRecord? Record = null);

internal enum FollowUpKind
{
    None,
    Newer,
    ToBeReadAgain,

    /// <summary>Whatever its revision says: what was known of the former one says nothing of it.</summary>
    AnotherRecord,
}
