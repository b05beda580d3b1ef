using Dashboard.Domain.Selections;
using Dashboard.Operations.Records;

namespace Dashboard.Operations.Export;

/// <summary>Which tweets an export is of: a selection, and what narrows it.</summary>
public sealed record ExportScope(Selection Selection, TweetFocus Focus)
{
    public ExportScope(Selection selection)
        : this(selection, TweetFocus.None)
    {
    }

    /// <summary>Names and values, as in an address, that give the same rows whatever the record becomes: the state that they are from included.</summary>
    public IEnumerable<KeyValuePair<string, string>> Pinned(RecordIdentity identity)
    {
        ArgumentNullException.ThrowIfNull(identity);
        return SelectionQuery.Write(Selection).Concat(TweetFocusQuery.Write(Focus)).Concat(RecordPinQuery.Write(identity.Pin));
    }
}
