using Dashboard.Operations.Import;

namespace Dashboard.Cli.Commands;

/// <summary>The report of an import, for people, on standard output.</summary>
internal static class ImportReportText
{
    public static void Write(CliContext context, ImportReport report)
    {
        context.Print(ImportTexts.Ending(report));
        context.Print(ImportTexts.Counts(report));
        context.Print(ImportTexts.Speed(report));
        if (report.Refused > 0)
        {
            context.Print(ImportTexts.RefusedRows);
            foreach (var (code, rows) in report.RefusedByKind)
            {
                context.Print(ImportTexts.Kind(code, rows));
            }

            foreach (var row in report.FirstRefused)
            {
                context.Print(ImportTexts.Row(row.Row, row.Column, row.Reason));
            }
        }

        if (!report.Notices.IsEmpty)
        {
            context.Print(ImportTexts.Noticed);
            foreach (var notice in report.Notices)
            {
                context.Print(ImportTexts.Indented(notice));
            }
        }
    }
}
