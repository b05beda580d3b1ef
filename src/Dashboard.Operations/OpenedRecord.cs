using Dashboard.Operations.Records;
using Dashboard.Operations.Reports;

namespace Dashboard.Operations;

/// <summary>
/// A record that is being read while its host is put together, with what the first page asks for: two processors do both in the time of one.
/// </summary>
public sealed class OpenedRecord : IDisposable
{
    private OpenedRecord(string database)
    {
        Location = new RecordLocation(database);
        Watch = new RecordWatch(Location, TimeProvider.System);
        Reports = new DashboardReports(Watch);
        Warm = Task.Run(() => Reports.WarmUpAsync(CancellationToken.None));
    }

    /// <summary>Ends when the first reader waits for nothing.</summary>
    /// <exception cref="Dashboard.Domain.Text.FaultException">The record cannot be read; the reason says why and what to do.</exception>
    public Task Warm { get; }

    internal RecordLocation Location { get; }

    internal RecordWatch Watch { get; }

    internal IDashboardReports Reports { get; }

    /// <param name="database">Path of an existing record; see <see cref="RecordStart"/> for making one.</param>
    public static OpenedRecord Begin(string database) => new(database);

    public void Dispose() => Watch.Dispose();
}
