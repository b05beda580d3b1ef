using Dashboard.Analytics.Facts;
using Dashboard.Analytics.Summary;
using Dashboard.Domain.Selections;
using Dashboard.Operations.Reports;
using Dashboard.Storage;

namespace Dashboard.Operations.Records;

/// <summary>One revision of a record in memory: its facts, and what can be said of it. Immutable; any number of readers.</summary>
public sealed class LoadedRecord
{
    private LoadedRecord(string database, RecordIdentity identity, FactStore facts, RecordDescription description)
    {
        (Database, Identity, Facts, Description) = (database, identity, facts, description);
    }

    /// <summary>Path of the database that it was read from.</summary>
    public string Database { get; }

    public RecordIdentity Identity { get; }

    public FactStore Facts { get; }

    public RecordDescription Description { get; }

    /// <exception cref="Dashboard.Domain.Text.FaultException">The database can't be read; the reason says why and what to do.</exception>
    public static Task<LoadedRecord> LoadAsync(string database, TimeProvider clock, CancellationToken cancellationToken) =>
        Task.Run(() => Load(database, clock, cancellationToken), cancellationToken);

    /// <summary>What a selection holds, and its headline figures.</summary>
    public SummaryReport Summary(Selection selection, CancellationToken cancellationToken) => SummaryAnalyzer.Analyze(Facts, selection, cancellationToken);

    /// <summary>A page's figures for a selection, computed here and now: for callers that ask once.</summary>
    public TReport Ask<TReport>(IReportQuestion<TReport> question, Selection selection, CancellationToken cancellationToken)
        where TReport : PageReport
    {
        ArgumentNullException.ThrowIfNull(question);
        return question.Answer(this, selection, Summary(selection, cancellationToken), cancellationToken);
    }

    private static LoadedRecord Load(string path, TimeProvider clock, CancellationToken cancellationToken)
    {
        using var database = RecordDatabase.Open(path, OpenMode.ReadOnly, clock);
        return database.ReadRecord(
            content =>
            {
                var facts = FactStoreBuilder.Build(content.Codes, content.Events, content.Settings);
                return new LoadedRecord(
                    path,
                    new RecordIdentity(database.InstanceId, content.Revision),
                    facts,
                    RecordDescriptions.Describe(facts, content.Settings, content.Revision));
            },
            cancellationToken);
    }
}

/// <summary>Which state of which database a record was loaded from.</summary>
public sealed record RecordIdentity(string InstanceId, long Revision);
