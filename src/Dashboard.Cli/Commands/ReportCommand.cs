using System.CommandLine;
using Dashboard.Domain.Selections;
using Dashboard.Operations.Records;
using Dashboard.Operations.Reports;

namespace Dashboard.Cli.Commands;

/// <summary><c>report summary</c>: the figures of the pages, as JSON on standard output.</summary>
internal static class ReportCommand
{
    public static Command Create(CliContext context)
    {
        var database = DatabaseOption.Create(context);
        var selection = new SelectionOptions(context);
        var summary = new Command("summary", context.Say(CliTexts.ReportSummary)) { database };
        selection.AddTo(summary);
        summary.SetAction((parsed, cancellationToken) =>
            PrintSummaryAsync(context, parsed.GetRequiredValue(database), selection.Read(parsed), selection.ReadPin(parsed), cancellationToken));
        return new Command("report", context.Say(CliTexts.Report))
        {
            summary,
            ReportApproversCommand.Create(context),
            ReportBottlenecksCommand.Create(context),
            ReportDepartmentsCommand.Create(context),
            ReportInFlightCommand.Create(context),
            ReportLanguageGapCommand.Create(context),
            ReportOverviewCommand.Create(context),
            ReportTweetsCommand.Create(context),
            ReportWhatIfCommand.Create(context),
        };
    }

    private static async Task<int> PrintSummaryAsync(CliContext context, string database, Selection selection, RecordPin pin, CancellationToken cancellationToken)
    {
        var record = await LoadedRecord.LoadAsync(database, pin, context.Clock, cancellationToken);
        RecordNotices.Write(context, record, selection);
        var report = record.Ask(new OverviewQuestion(), selection, cancellationToken);
        SummaryJson.Write(context.Output, report.Summary, report.Bottlenecks, report.Approvers);
        return 0;
    }
}
