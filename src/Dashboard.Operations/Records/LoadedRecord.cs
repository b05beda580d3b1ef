using Dashboard.Analytics.Facts;
using Dashboard.Analytics.Summary;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Settings;
using Dashboard.Operations.Reports;
using Dashboard.Operations.Snapshots;
using Dashboard.Storage;
using Dashboard.Storage.Reading;

namespace Dashboard.Operations.Records;

/// <summary>One revision of a record in memory: its facts, and what can be said of it. Immutable; any number of readers.</summary>
public sealed class LoadedRecord
{
    internal LoadedRecord(string database, RecordIdentity identity, FactStore facts, RecordDescription description)
    {
        (Database, Identity, Facts, Description) = (database, identity, facts, description);
    }

    /// <summary>What the next start takes it from; <see langword="null"/> where it is not to be kept for one.</summary>
    internal KeptRecord? Kept { get; private init; }

    /// <summary>Path of the database that it was read from.</summary>
    public string Database { get; }

    public RecordIdentity Identity { get; }

    public FactStore Facts { get; }

    public RecordDescription Description { get; }

    /// <exception cref="Dashboard.Domain.Text.FaultException">The database can't be read; the reason says why and what to do.</exception>
    public static Task<LoadedRecord> LoadAsync(string database, TimeProvider clock, CancellationToken cancellationToken) =>
        LoadAsync(database, RecordPin.Latest, clock, cancellationToken);

    /// <summary>The record as it was pinned.</summary>
    /// <exception cref="Dashboard.Domain.Text.FaultException">The database can't be read, or there is no such state of it; the reason says why and what to do.</exception>
    public static Task<LoadedRecord> LoadAsync(string database, RecordPin pin, TimeProvider clock, CancellationToken cancellationToken) =>
        Task.Run(() => Load(database, pin, clock, cancellationToken), cancellationToken);

    /// <summary>A record that stands in no database, at revision 0: for facts made otherwise.</summary>
    public static LoadedRecord Of(FactStore facts, RecordSettings settings)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(settings);
        return new("", new RecordIdentity("", 0, facts.AsOf), facts, RecordDescriptions.Describe(facts, settings, 0, RecordTraits.Of(facts, facts.Codes.Stages)));
    }

    /// <summary>What a selection holds, and its headline figures.</summary>
    public SummaryReport Summary(Selection selection, CancellationToken cancellationToken) => SummaryAnalyzer.Analyze(Facts, selection, cancellationToken);

    /// <summary>A page's figures for a selection, computed here and now: for callers that ask once.</summary>
    public TReport Ask<TReport>(IReportQuestion<TReport> question, Selection selection, CancellationToken cancellationToken)
        where TReport : PageReport
    {
        ArgumentNullException.ThrowIfNull(question);
        return question.Answer(this, selection, Summary(selection, cancellationToken), cancellationToken);
    }

    /// <summary>The same with new events, under their revision: costs in proportion to the tweets that they touch.</summary>
    internal LoadedRecord With(TouchedTweets touched, long revision)
    {
        var facts = Facts.With(touched.Codes, touched.Events);
        return new LoadedRecord(
            Database, Identity with { Revision = revision, AsOf = facts.AsOf }, facts, RecordDescriptions.Describe(Description, facts, revision, touched));
    }

    /// <summary>Reads on this thread; see <see cref="LoadAsync(string, RecordPin, TimeProvider, CancellationToken)"/>.</summary>
    internal static LoadedRecord Load(string path, RecordPin pin, TimeProvider clock, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(pin);
        // Opening the database and its settings takes as long as reading a third of the snapshot.
        var snapshot = pin == RecordPin.Latest ? RecordSnapshots.Begin(path) : null;
        using var database = RecordDatabase.Open(path, OpenMode.ReadOnly, clock);
        if (pin != RecordPin.Latest)
        {
            return Read(database, pin, key: null, cancellationToken);
        }

        var state = database.ReadState();
        var key = new SnapshotKey(database.InstanceId, state.Revision, state.WhenMade);
        return RecordSnapshots.Take(snapshot, key, state.Settings, cancellationToken) is var (facts, traits, isWhole)
            ? Told(database, facts, state.Settings, state.Revision, traits, new(path, key, facts, traits, isWhole))
            : Read(database, pin, key, cancellationToken);
    }

    /// <param name="key">Of the state that the facts are to be kept for; <see langword="null"/> keeps none.</param>
    private static LoadedRecord Read(RecordDatabase database, RecordPin pin, SnapshotKey? key, CancellationToken cancellationToken) =>
        database.ReadRecord(
            pin.Revision,
            content =>
            {
                var events = content.ReadPacked(pin.AsOf);
                string[] stages = [.. content.Codes.Stages.Where((_, stage) => events.Any(part => part.NamedStages[stage]))];
                var facts = FactStoreBuilder.Build(content.Codes, events, content.Settings, pin.AsOf, cancellationToken);
                var traits = RecordTraits.Of(facts, stages);
                var kept = key is not null && content.Revision == key.Revision ? new KeptRecord(database.Path, key, facts, traits, isWhole: () => false) : null;
                kept?.WriteFacts();
                return Told(database, facts, content.Settings, content.Revision, traits, kept);
            },
            cancellationToken);

    private static LoadedRecord Told(
        RecordDatabase database, FactStore facts, RecordSettings settings, long revision, RecordTraits traits, KeptRecord? kept) =>
        new(
            database.Path,
            new RecordIdentity(database.InstanceId, revision, facts.AsOf),
            facts,
            RecordDescriptions.Describe(facts, settings, revision, traits))
        {
            Kept = kept,
        };
}

/// <summary>Which state of which database a record was loaded from: equal identities hold equal facts.</summary>
/// <param name="AsOf">UTC milliseconds; no event later than this is in it.</param>
public sealed record RecordIdentity(string InstanceId, long Revision, long AsOf)
{
    /// <summary>What reads the same state from the same database again.</summary>
    public RecordPin Pin => new(Revision, AsOf);
}
