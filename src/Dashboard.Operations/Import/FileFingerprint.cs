using System.Security.Cryptography;
using Dashboard.Domain.Text;

namespace Dashboard.Operations.Import;

/// <summary>Reads small files whole and large ones by their hash, with a clear fault where that fails.</summary>
internal static class FileFingerprint
{
    /// <summary>Lower-case hexadecimal SHA-256 of the file's bytes.</summary>
    public static async Task<string> Sha256Async(string path, CancellationToken cancellationToken)
    {
        try
        {
            await using var file = File.OpenRead(path);
            return Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancellationToken));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw CannotRead(path, failure);
        }
    }

    public static async Task<string> ReadTextAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            return await File.ReadAllTextAsync(path, cancellationToken);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw CannotRead(path, failure);
        }
    }

    private static FaultException CannotRead(string path, Exception failure) =>
        failure is FileNotFoundException or DirectoryNotFoundException
            ? new FaultException(new(
                $"There is no file {path}. Check the path and try again.",
                $"Il n’y a pas de fichier {path}. Vérifiez le chemin, puis réessayez."))
            : new FaultException(
                new(
                    $"The file {path} can't be read. Check that it is a file and that you may read it.",
                    $"Le fichier {path} ne peut pas être lu. Vérifiez que c’est un fichier et que vous avez le droit de le lire."),
                failure);
}
