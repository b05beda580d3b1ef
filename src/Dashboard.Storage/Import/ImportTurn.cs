using Dashboard.Domain.Text;
using Dashboard.Storage.Connections;

namespace Dashboard.Storage.Import;

/// <summary>
/// The right to import into a database: one import has it at a time, whichever process runs it, since two that wrote in turns would
/// take each other's rows for their own. A lock of the operating system on a small file beside the database, so it ends with its process.
/// </summary>
public sealed class ImportTurn : IDisposable
{
    private const string Suffix = "-import";

    private readonly FileLock _lock;

    private ImportTurn(FileLock held) => _lock = held;

    /// <returns><see langword="null"/> where another import has it.</returns>
    /// <exception cref="FaultException">The database's folder can't be written to.</exception>
    public static ImportTurn? TryTake(string database)
    {
        try
        {
            return FileLock.TryTake(database + Suffix) is { } held ? new ImportTurn(held) : null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw StorageFaults.CannotWriteBeside(database, failure);
        }
    }

    public void Dispose() => _lock.Dispose();
}
