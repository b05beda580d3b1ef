using System.Security.Cryptography;
using Dashboard.Domain.Text;
using Dashboard.Operations.Import;

namespace Dashboard.Operations.Tests.Import;

public sealed class FileFingerprintTests : IDisposable
{
    private readonly ImportedRecord _record = new();

    [Theory]
    [InlineData(0)]
    [InlineData(256 * 1024)]
    [InlineData(1_000_003)]
    public async Task Sha256Async_FileOfAnyLength_IsTheHashOfAllItsBytes(int length)
    {
        var content = new byte[length];
        new Random(1).NextBytes(content);
        Assert.Equal(
            Convert.ToHexStringLower(SHA256.HashData(content)),
            await FileFingerprint.Sha256Async(_record.Write("some", content), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Sha256Async_NoSuchFile_SaysSo()
    {
        var fault = await Assert.ThrowsAsync<FaultException>(() => FileFingerprint.Sha256Async(_record.File("none"), TestContext.Current.CancellationToken));
        Assert.Contains("There is no file", fault.Reason.English, StringComparison.Ordinal);
    }

    public void Dispose() => _record.Dispose();
}
