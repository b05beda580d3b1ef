using Dashboard.Domain.Text;

namespace Dashboard.Operations.Export;

/// <summary>Writes a file that has its name only when it is whole: a temporary name first, then renamed.</summary>
public static class WholeFile
{
    private const int BufferSize = 1 << 16;

    /// <exception cref="FaultException">The file can't be written; what stood there before still does.</exception>
    public static async Task WriteAsync(string path, Func<Stream, Task> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        var temporary = $"{path}.{Guid.NewGuid():N}.tmp";
        try
        {
            await using (var file = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, BufferSize))
            {
                await write(file);
                file.Flush(flushToDisk: true);
            }

            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new FaultException(
                new(
                    $"{path} can't be written: {failure.Message} Choose another place, or make room.",
                    $"{path} ne peut pas être écrit : {failure.Message} Choisissez un autre endroit ou faites de la place."),
                failure);
        }
        finally
        {
            if (File.Exists(temporary))
            {
                File.Delete(temporary);
            }
        }
    }
}
