using Dashboard.Domain.Record;

namespace Dashboard.Exchange.Mapping;

/// <summary>The canonical columns as indices, in the order of <see cref="CanonicalColumns.All"/>.</summary>
internal enum CanonicalColumn
{
    TweetId,
    Action,
    OccurredAt,
    Department,
    Stage,
    Actor,
    Purpose,
    Language,
    Channel,
    Lane,
    Pair,
    EventId,
}
