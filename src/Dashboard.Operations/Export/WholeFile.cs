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
            throw new FaultException(Reason(path, failure), failure);
        }
        finally
        {
            if (File.Exists(temporary))
            {
                File.Delete(temporary);
            }
        }
    }

    /// <summary>In our words: the system's own come in one language.</summary>
    private static Bilingual Reason(string path, Exception failure) => failure switch
    {
        DirectoryNotFoundException => new(
            $"{path} can't be written: its folder is not there. Make the folder, or choose another place.",
            $"{path} ne peut pas être écrit : son dossier n’existe pas. Créez le dossier ou choisissez un autre endroit."),
        UnauthorizedAccessException => new(
            $"{path} can't be written: you may not write there. Choose another place.",
            $"{path} ne peut pas être écrit : vous n’avez pas le droit d’écrire à cet endroit. Choisissez un autre endroit."),
        _ when Directory.Exists(path) => new(
            $"{path} is a folder. Name a file in it.",
            $"{path} est un dossier. Nommez un fichier dans ce dossier."),
        _ => new(
            $"{path} can't be written. Check that the disk has room, or choose another place.",
            $"{path} ne peut pas être écrit. Vérifiez qu’il reste de l’espace disque, ou choisissez un autre endroit."),
    };
}
