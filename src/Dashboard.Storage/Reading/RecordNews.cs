using Dashboard.Domain.Record;

namespace Dashboard.Storage.Reading;

/// <summary>What became of a record since a revision of it was read.</summary>
/// <param name="Revision">The latest there is now.</param>
/// <param name="Touched">The tweets that new events belong to, where that is all that happened; otherwise <see langword="null"/>.</param>
public sealed record RecordNews(NewsKind Kind, long Revision, TouchedTweets? Touched = null);

/// <summary>How much has to be done to be up to date.</summary>
public enum NewsKind
{
    /// <summary>No figure can have changed.</summary>
    Nothing,

    /// <summary>Events were added, and nothing else: to derive the touched tweets anew is enough.</summary>
    NewEvents,

    /// <summary>A batch stopped counting, settings changed, there is too much of it, or it can't be told for certain: the record has to be read again.</summary>
    Everything,
}

/// <summary>Tweets with all that counts of them now.</summary>
/// <param name="Codes">The texts that were known, each at its index, then those that are new.</param>
/// <param name="Events">All their counted events, tweet by tweet, each tweet's in the order of recording.</param>
/// <param name="Keys">What the next reading of news needs.</param>
public sealed record TouchedTweets(RecordCodes Codes, IReadOnlyList<RecordedEvent> Events, RecordKeys Keys);
