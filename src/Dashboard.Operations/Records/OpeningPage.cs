using Dashboard.Domain.Selections;
using Dashboard.Operations.Reports;

namespace Dashboard.Operations.Records;

/// <summary>What the dashboard opens with, where nothing is chosen: asked for ahead, so that it is there for the first reader, and for the next start.</summary>
internal static class OpeningPage
{
    /// <summary>What is asked second may depend on what the first answer was.</summary>
    private const int UntilBuilt = 3;

    private static void Ask(LoadedRecord record, CancellationToken cancellationToken) => record.Ask(
        new OverviewQuestion(), Selection.Everything.OrLastTwelveMonths(record.Facts.AsOf, record.Facts.ReportingZone), cancellationToken);

    /// <summary>Has all built that it asks for.</summary>
    public static async Task BuildAsync(LoadedRecord record, CancellationToken cancellationToken)
    {
        for (var time = 0; time < UntilBuilt; time++)
        {
            Ask(record, cancellationToken);
            await record.Facts.IndexedAsync().WaitAsync(cancellationToken);
        }
    }
}
