using Dashboard.Domain.Text;
using Dashboard.Testing;
using Dashboard.Web.Hosting;

namespace Dashboard.Web.Tests.Hosting;

public class RecordOpeningTests
{
    [Fact]
    public async Task FindAsync_NamedDatabaseThatIsThere_IsTaken()
    {
        using var folder = new TempFolder();
        var path = Path.Combine(folder.Path, "record.db");
        await File.WriteAllTextAsync(path, "", TestContext.Current.CancellationToken);
        Assert.Equal(path, await RecordOpening.FindAsync(new(path, []), TextWriter.Null, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task FindAsync_NamedDatabaseThatIsNotThere_IsRefusedAndNotMade()
    {
        using var folder = new TempFolder();
        var path = Path.Combine(folder.Path, "no.db");
        var fault = await Assert.ThrowsAsync<FaultException>(
            () => RecordOpening.FindAsync(new(path, []), TextWriter.Null, TestContext.Current.CancellationToken));
        Assert.Contains(path, fault.Reason.English, StringComparison.Ordinal);
        Assert.Contains(path, fault.Reason.French, StringComparison.Ordinal);
        Assert.False(File.Exists(path));
    }
}
