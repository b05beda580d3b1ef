namespace Dashboard.Storage.Connections;

/// <summary>
/// A lock of the operating system on a small file of its own, held by one at a time, whichever process it runs in; it ends with its process.
/// </summary>
internal sealed class FileLock : IDisposable
{
    private readonly FileStream _file;

    private FileLock(FileStream file) => _file = file;

    /// <returns><see langword="null"/> where another has it.</returns>
    /// <exception cref="IOException">The file can't be made: no folder, no disk.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder can't be written to.</exception>
    public static FileLock? TryTake(string path)
    {
        try
        {
            var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            if (File.Exists(path))
            {
                return new FileLock(file);
            }

            // Its last holder took the file away between our opening and locking it.
            file.Dispose();
            return null;
        }
        catch (IOException) when (File.Exists(path))
        {
            return null;
        }
    }

    public void Dispose()
    {
        try
        {
            // While it is still locked: another file of this name is another lock.
            File.Delete(_file.Name);
        }
        catch (IOException)
        {
            // Windows keeps an open file; an empty one that lies about locks nobody out.
        }

        _file.Dispose();
    }
}
