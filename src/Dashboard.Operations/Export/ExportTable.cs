using Dashboard.Domain.Record;
using Dashboard.Domain.Selections;
using Dashboard.Exchange.Profiles;
using Dashboard.Exchange.Tables;
using Dashboard.Operations.Records;
using Dashboard.Storage;
using Dashboard.Storage.Reading;

namespace Dashboard.Operations.Export;

/// <summary>A table that can be taken away: its name, and how a selection's rows are written. The same record and selection give the same bytes.</summary>
public sealed class ExportTable
{
    private readonly Func<LoadedRecord, Selection, Stream, CancellationToken, Task> _write;

    private ExportTable(string name, Func<LoadedRecord, Selection, Stream, CancellationToken, Task> write) => (Name, _write) = (name, write);

    /// <summary>One row a tweet, by start, then identifier.</summary>
    public static ExportTable Tweets { get; } = new("tweets", (record, selection, output, cancellationToken) =>
        TweetTable.WriteAsync(output, record.Facts.TweetRows(selection, cancellationToken).Select(ExportRows.Of), cancellationToken));

    /// <summary>One row a visit: by its tweet's start and identifier, then in the order of the events that made them.</summary>
    public static ExportTable Visits { get; } = new("visits", (record, selection, output, cancellationToken) =>
        VisitTable.WriteAsync(output, record.Facts.VisitRows(selection, cancellationToken).Select(ExportRows.Of), cancellationToken));

    /// <summary>The canonical events of the selection's tweets, in the order of recording; importing them gives the same facts.</summary>
    public static ExportTable Events { get; } = new("events", WriteEventsAsync);

    public static IReadOnlyList<ExportTable> All { get; } = [Tweets, Visits, Events];

    /// <summary>As the command line and addresses name it.</summary>
    public string Name { get; }

    /// <summary>Writes UTF-8 CSV; the stream stays open.</summary>
    public Task WriteAsync(LoadedRecord record, Selection selection, Stream output, CancellationToken cancellationToken) =>
        _write(record, selection, output, cancellationToken);

    private static async Task WriteEventsAsync(LoadedRecord record, Selection selection, Stream output, CancellationToken cancellationToken)
    {
        var selected = record.Facts.SelectedRecordTweets(selection, cancellationToken);
        var wanted = record.Facts.Codes.Tweets.Index().Where(tweet => selected[tweet.Index]).Select(tweet => tweet.Item).ToHashSet();
        using var database = RecordDatabase.Open(record.Database, OpenMode.ReadOnly, TimeProvider.System);
        var events = database.ReadCanonical(wanted.Contains, cancellationToken).Select(CanonicalOf);
        await EventTable.WriteAsync(output, events, record.Description.Settings.ReportingTimeZone, cancellationToken);
    }

    /// <summary>
    /// An identifier is unique within its source alone: those of other sources bear their source's name, so that no two collide in the one file.
    /// An event without one stays without: what it says makes its key, here as there.
    /// </summary>
    private static CanonicalEvent CanonicalOf(StoredEvent stored) =>
        stored.Event.EventId is { } identifier && stored.Source != ImportProfile.CanonicalSource
            ? stored.Event with { EventId = $"{stored.Source}:{identifier}" }
            : stored.Event;
}
