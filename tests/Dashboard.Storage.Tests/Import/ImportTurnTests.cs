using Dashboard.Domain.Text;
using Dashboard.Storage.Import;
using Dashboard.Testing;

namespace Dashboard.Storage.Tests.Import;

public sealed class ImportTurnTests : IDisposable
{
    private readonly TempFolder _folder = new();

    private string Database => _folder.File("record.db");

    [Fact]
    public void TryTake_WhileAnotherHasIt_GivesNone()
    {
        using (ImportTurn.TryTake(Database))
        {
            Assert.Null(ImportTurn.TryTake(Database));
            using var elsewhere = ImportTurn.TryTake(_folder.File("other.db"));
            Assert.NotNull(elsewhere);
        }

        using var next = ImportTurn.TryTake(Database);
        Assert.NotNull(next);
    }

    [Fact]
    public void TryTake_FileLeftByAProcessThatWasKilled_IsNoLock()
    {
        File.WriteAllText(Database + "-import", "");
        using var turn = ImportTurn.TryTake(Database);
        Assert.NotNull(turn);
    }

    [Fact]
    public void Dispose_LeavesNoFile()
    {
        ImportTurn.TryTake(Database)!.Dispose();
        Assert.Empty(Directory.GetFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void TryTake_NoFolder_SaysWhatToDo() =>
        Assert.Contains("Check that its folder is there", Assert.Throws<FaultException>(() => ImportTurn.TryTake(_folder.File("none/record.db"))).Reason.English, StringComparison.Ordinal);

    public void Dispose() => _folder.Dispose();
}
