using System.Runtime.InteropServices;
using Dashboard.Domain.Text;
using static Dashboard.Domain.Record.ApprovalAction;
using static Dashboard.Storage.Tests.TestRecord;

namespace Dashboard.Storage.Tests.Connections;

/// <summary>Files and folders that may not be written. Root may write everything, so as root the thread looks at files as nobody.</summary>
public sealed class ReadOnlyPlacesTests : IDisposable
{
    private const uint Nobody = 65534;
    private const UnixFileMode Readable = UnixFileMode.UserRead | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
    private const UnixFileMode Searchable = Readable | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
    private const UnixFileMode Open = Searchable | UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite;

    private readonly TestRecord _record = new();

    private string Folder => Path.GetDirectoryName(_record.Path)!;

    [Fact]
    public void Open_FileThatMayNotBeWritten_IsReadButNotOpenedForWriting() => AsNobody(file: Readable, folder: Open, () =>
    {
        using (var database = _record.Open(OpenMode.ReadOnly))
        {
            Assert.Equal(1, database.CurrentRevision());
        }

        Assert.Contains("read-only", Assert.Throws<FaultException>(() => _record.Open(OpenMode.ReadWrite)).Reason.English, StringComparison.Ordinal);
        Assert.Contains("lecture seule", Assert.Throws<FaultException>(() => _record.Open()).Reason.French, StringComparison.Ordinal);
    });

    [Fact]
    public void Open_FolderThatMayNotBeWritten_SaysWhatToDo() => AsNobody(file: Readable, folder: Searchable, () =>
        Assert.Contains("its folder writable", Assert.Throws<FaultException>(() => _record.Open(OpenMode.ReadOnly)).Reason.English, StringComparison.Ordinal));

    [Fact]
    public void Open_NewFileInFolderThatMayNotBeWritten_SaysWhatToDo() => AsNobody(file: Readable, folder: Searchable, () =>
        Assert.Contains(
            "Nothing can be written",
            Assert.Throws<FaultException>(() => RecordDatabase.Open(_record.File("new.db"), OpenMode.CreateIfMissing, _record.Clock)).Reason.English,
            StringComparison.Ordinal));

    [Fact]
    public void Open_FileThatMayNotBeRead_SaysWhatToDo() => AsNobody(file: UnixFileMode.None, folder: Open, () =>
        Assert.Contains("you may read it", Assert.Throws<FaultException>(() => _record.Open(OpenMode.ReadOnly)).Reason.English, StringComparison.Ordinal));

    public void Dispose()
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(Folder, Open);
        }

        _record.Dispose();
    }

    private void AsNobody(UnixFileMode file, UnixFileMode folder, Action look)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only on Linux can one thread look at files as another user.");
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        _record.Import("a", Event("t", Submitted, 0));
        File.SetUnixFileMode(_record.Path, file);
        File.SetUnixFileMode(Folder, folder);
        var self = SetFileUser(Nobody);
        try
        {
            look();
        }
        finally
        {
            _ = SetFileUser((uint)self);
        }
    }

    /// <summary>Of the calling thread alone; gives the user before. Does nothing where the process is not root's, which then needs nothing.</summary>
    [DllImport("libc", EntryPoint = "setfsuid")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SetFileUser(uint user);
}
