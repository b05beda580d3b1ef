using Dashboard.Analytics.Facts;
using Dashboard.Analytics.Summary;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Text;
using Dashboard.Operations.Records;
using Dashboard.Operations.Reports;

namespace Dashboard.Operations.Export;

/// <summary>Can I take it away, and prove it?</summary>
public sealed record ExportQuestion(TweetFocus Focus) : IReportQuestion<ExportReport>
{
    public ExportReport Answer(LoadedRecord record, Selection selection, SummaryReport summary, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(record);
        var scope = new ExportScope(selection, Focus);
        return new(
            record.Description,
            summary,
            record.Identity,
            Path.GetFileName(record.Database),
            scope,
            SelectionWords.Of(scope, record.Description),
            record.Facts.CountRows(selection, Focus, cancellationToken));
    }
}

/// <summary>What can be taken away.</summary>
/// <param name="Database">Name of the database's file, without its folder.</param>
/// <param name="Words">The selection and the focus, in words.</param>
public sealed record ExportReport(
    RecordDescription Record,
    SummaryReport Summary,
    RecordIdentity Identity,
    string Database,
    ExportScope Scope,
    Bilingual Words,
    RowCounts Rows) : PageReport(Record, Summary);
