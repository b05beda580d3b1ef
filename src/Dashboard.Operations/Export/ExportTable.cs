using Dashboard.Analytics.Facts;
using Dashboard.Domain.Record;
using Dashboard.Domain.Text;
using Dashboard.Exchange.Profiles;
using Dashboard.Exchange.Tables;
using Dashboard.Operations.Records;
using Dashboard.Storage;
using Dashboard.Storage.Reading;

namespace Dashboard.Operations.Export;

/// <summary>
/// A table that can be taken away: its name, and how the rows of a selection are written. The same state of a record, selection and focus
/// give the same bytes.
/// </summary>
public sealed class ExportTable
{
    private readonly Func<LoadedRecord, ExportScope, Stream, CancellationToken, Task<long>> _write;

    private ExportTable(string name, IReadOnlyList<string> columns, Func<LoadedRecord, ExportScope, Stream, CancellationToken, Task<long>> write) =>
        (Name, Columns, _write) = (name, columns, write);

    /// <summary>One row a tweet, by start, then identifier.</summary>
    public static ExportTable Tweets { get; } = new("tweets", TweetTable.Columns, (record, scope, output, cancellationToken) => CountAsync(
        record.Facts.TweetRows(scope.Selection, scope.Focus, cancellationToken).Select(ExportRows.Of),
        rows => TweetTable.WriteAsync(output, rows, cancellationToken)));

    /// <summary>One row a visit: by its tweet's start and identifier, then in the order of the events that made them.</summary>
    public static ExportTable Visits { get; } = new("visits", VisitTable.Columns, (record, scope, output, cancellationToken) => CountAsync(
        record.Facts.VisitRows(scope.Selection, scope.Focus, cancellationToken).Select(ExportRows.Of),
        rows => VisitTable.WriteAsync(output, rows, cancellationToken)));

    /// <summary>The canonical events of the selection's tweets, in the order of recording; importing them gives the same facts.</summary>
    public static ExportTable Events { get; } = new("events", EventTable.Columns, WriteEventsAsync);

    public static IReadOnlyList<ExportTable> All { get; } = [Tweets, Visits, Events];

    /// <summary>As the command line and addresses name it.</summary>
    public string Name { get; }

    /// <summary>Names of its columns, in order.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>Writes UTF-8 CSV as the rows come; the stream stays open.</summary>
    /// <returns>How many rows, the header aside.</returns>
    /// <exception cref="FaultException">The database can't be read any more, or is another one by now.</exception>
    public Task<long> WriteAsync(LoadedRecord record, ExportScope scope, Stream output, CancellationToken cancellationToken) =>
        _write(record, scope, output, cancellationToken);

    private static async Task<long> CountAsync<TRow>(IEnumerable<TRow> rows, Func<IEnumerable<TRow>, Task> write)
    {
        var count = 0L;
        await write(rows.Select(row =>
        {
            count++;
            return row;
        }));
        return count;
    }

    /// <summary>From the state that the facts are from, whatever was imported or retired since.</summary>
    private static async Task<long> WriteEventsAsync(LoadedRecord record, ExportScope scope, Stream output, CancellationToken cancellationToken)
    {
        var selected = record.Facts.SelectedRecordTweets(scope.Selection, scope.Focus, cancellationToken);
        var wanted = record.Facts.Codes.Tweets.Index().Where(tweet => selected[tweet.Index]).Select(tweet => tweet.Item).ToHashSet();
        using var database = RecordDatabase.Open(record.Database, OpenMode.ReadOnly, TimeProvider.System);
        if (database.InstanceId != record.Identity.InstanceId)
        {
            throw new FaultException(new(
                $"{record.Database} is another record by now than the one that these figures are from. Load the page again, or run the command again.",
                $"{record.Database} est maintenant un autre dossier que celui d’où viennent ces chiffres. Rechargez la page, ou relancez la commande."));
        }

        var events = database.ReadCanonical(record.Identity.Pin, wanted.Contains, cancellationToken).Select(CanonicalOf);
        return await CountAsync(events, rows => EventTable.WriteAsync(output, rows, record.Description.Settings.ReportingTimeZone, cancellationToken));
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
