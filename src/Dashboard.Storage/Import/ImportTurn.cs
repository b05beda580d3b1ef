using Dashboard.Domain.Text;

namespace Dashboard.Storage.Import;

/// <summary>
/// The right to import into a database: one import has it at a time, whichever process runs it, since two that wrote in turns would
/// take each other's rows for their own. A lock of the operating system on a small file beside the database, so it ends with its process.
/// </summary>
public sealed class ImportTurn : IDisposable
{
    private const string Suffix = "-import";

    private readonly FileStream _file;

    private ImportTurn(FileStream file) => _file = file;

    /// <returns><see langword="null"/> where another import has it.</returns>
    /// <exception cref="FaultException">The database's folder can't be written to.</exception>
    public static ImportTurn? TryTake(string database)
    {
        var path = database + Suffix;
        try
        {
            var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            if (File.Exists(path))
            {
                return new ImportTurn(file);
            }

            // Its last holder took the file away between our opening and locking it.
            file.Dispose();
            return null;
        }
        catch (Exception failure) when (failure is UnauthorizedAccessException or DirectoryNotFoundException || (failure is IOException && !File.Exists(path)))
        {
            throw Connections.StorageFaults.CannotWriteBeside(database, failure);
        }
        catch (IOException)
        {
            return null;
        }
    }

    public void Dispose()
    {
        try
        {
            // While it is still locked: another file of this name is another turn.
            File.Delete(_file.Name);
        }
        catch (IOException)
        {
            // Windows keeps an open file; an empty one that lies about locks nobody out.
        }

        _file.Dispose();
    }
}
