using System.Security.Cryptography;
using Dashboard.Domain.Text;

namespace Dashboard.Operations.Import;

/// <summary>Reads small files whole and large ones by their hash, with a clear fault where that fails.</summary>
internal static class FileFingerprint
{
    /// <summary>The framework's own hashing of a stream asks for 4 kB at a time, which takes longer than the hashing.</summary>
    private const int Chunk = 256 * 1024;

    /// <summary>Lower-case hexadecimal SHA-256 of the file's bytes.</summary>
    public static Task<string> Sha256Async(string path, CancellationToken cancellationToken) => Task.Run(() => Sha256(path, cancellationToken), cancellationToken);

    private static string Sha256(string path, CancellationToken cancellationToken)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            var chunk = new byte[Chunk];
            while (file.Read(chunk) is > 0 and var read)
            {
                hash.AppendData(chunk, 0, read);
                cancellationToken.ThrowIfCancellationRequested();
            }

            return Convert.ToHexStringLower(hash.GetHashAndReset());
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
