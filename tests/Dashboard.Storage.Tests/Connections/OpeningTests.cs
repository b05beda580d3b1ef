using System.Security.Cryptography;
using Dashboard.Domain.Text;
using Microsoft.Data.Sqlite;
using static Dashboard.Domain.Record.ApprovalAction;
using static Dashboard.Storage.Tests.TestRecord;

namespace Dashboard.Storage.Tests.Connections;

public sealed class OpeningTests : IDisposable
{
    private readonly TestRecord _record = new();

    [Theory]
    [InlineData("")]
    [InlineData("not a database at all, but a text that is longer than a header")]
    public void Open_FileThatIsNoDatabase_IsRefusedAndLeftAlone(string content)
    {
        File.WriteAllText(_record.Path, content);
        var fault = Assert.Throws<FaultException>(() => _record.Open());
        Assert.Contains("is not a database", fault.Reason.English, StringComparison.Ordinal);
        Assert.Equal(content, File.ReadAllText(_record.Path));
    }

    [Theory]
    [InlineData("PRAGMA user_version = 999", "newer version")]
    [InlineData("PRAGMA application_id = 1", "another program")]
    public void Open_DatabaseThatIsNotForUs_IsRefusedAndLeftAlone(string change, string said)
    {
        _record.Import("a", Event("t", Submitted, 0));
        _record.Query(change);
        _record.Query("PRAGMA wal_checkpoint(TRUNCATE)");
        var before = SHA256.HashData(File.ReadAllBytes(_record.Path));
        Assert.Contains(said, Assert.Throws<FaultException>(() => _record.Open()).Reason.English, StringComparison.Ordinal);
        Assert.Equal(before, SHA256.HashData(File.ReadAllBytes(_record.Path)));
    }

    [Fact]
    public void Open_NoFile_IsMadeOnlyWhenAsked()
    {
        Assert.Contains("There is no database", Assert.Throws<FaultException>(() => _record.Open(OpenMode.ReadWrite)).Reason.English, StringComparison.Ordinal);
        Assert.False(File.Exists(_record.Path));
        using var made = _record.Open();
        using var again = _record.Open(OpenMode.ReadOnly);
        Assert.Equal(made.InstanceId, again.InstanceId);
        Assert.Equal(["wal"], _record.Query("PRAGMA journal_mode"));
    }

    [Fact]
    public void Open_NoFolder_SaysWhatToDo() =>
        Assert.IsType<FaultException>(Record.Exception(() => RecordDatabase.Open(_record.File("none/record.db"), OpenMode.CreateIfMissing, _record.Clock)));

    [Fact]
    public async Task Open_ManyAtOnceWithNoFile_AllFindOneRecord()
    {
        var ids = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() =>
        {
            using var database = _record.Open();
            return database.InstanceId;
        })));
        Assert.Single(ids.Distinct());
    }

    [Theory]
    [InlineData("BEGIN IMMEDIATE")]
    [InlineData("BEGIN EXCLUSIVE")]
    public void BeginImport_LockedByAnother_FailsWithAMessageWhileReadersGoOn(string begin)
    {
        _record.Import("a", Event("t", Submitted, 0));
        using var other = new SqliteConnection($"Data Source={_record.Path};Pooling=false");
        other.Open();
        using var command = other.CreateCommand();
        command.CommandText = begin;
        command.ExecuteNonQuery();

        Assert.Single(_record.Counted());
        using var database = _record.Open();
        Assert.Contains("locked", Assert.Throws<FaultException>(() => database.BeginImport(Named("b"))).Reason.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_LockedOutOfWal_SaysSo()
    {
        _record.Import("a", Event("t", Submitted, 0));
        using var other = new SqliteConnection($"Data Source={_record.Path};Pooling=false");
        other.Open();
        using var command = other.CreateCommand();
        command.CommandText = "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE";
        command.ExecuteNonQuery();
        Assert.Contains("locked", Assert.Throws<FaultException>(() => _record.Open(OpenMode.ReadOnly)).Reason.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_CutInHalf_IsSaidAndLeftAlone()
    {
        _record.Import("a", [.. Enumerable.Range(0, 500).Select(i => Event("t" + i, Submitted, i))]);
        _record.Query("PRAGMA wal_checkpoint(TRUNCATE)");
        using (var file = new FileStream(_record.Path, FileMode.Open))
        {
            file.SetLength(file.Length / 2);
        }

        var before = File.ReadAllBytes(_record.Path);
        Assert.Contains("damaged", Assert.Throws<FaultException>(() => _record.Counted()).Reason.English, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(_record.Path));
    }

    [Fact]
    public void Open_EmptyDatabaseOfSqlite_IsNoneOfOurs()
    {
        _record.Query("VACUUM");
        _record.Query("CREATE TABLE theirs (x)");
        Assert.Contains("another program", Assert.Throws<FaultException>(() => _record.Open()).Reason.English, StringComparison.Ordinal);
        Assert.Equal(["theirs"], _record.Query("SELECT name FROM sqlite_master"));
    }

    [Fact]
    public void Open_AFolder_SaysWhatToDo()
    {
        Directory.CreateDirectory(_record.Path);
        Assert.Throws<FaultException>(() => _record.Open());
        Assert.Throws<FaultException>(() => _record.Open(OpenMode.ReadOnly));
        Assert.Equal([_record.Path], Directory.GetFileSystemEntries(Path.GetDirectoryName(_record.Path)!));
    }

    [Fact]
    public void Open_DamagedFile_IsSaidAndLeftAlone()
    {
        _record.Import("a", [.. Enumerable.Range(0, 500).Select(i => Event("t" + i, Submitted, i))]);
        _record.Query("PRAGMA wal_checkpoint(TRUNCATE)");
        var bytes = File.ReadAllBytes(_record.Path);
        Array.Fill(bytes, (byte)0xAA, 4096, bytes.Length - 4096);
        File.WriteAllBytes(_record.Path, bytes);
        Assert.Contains("damaged", Assert.Throws<FaultException>(() => _record.Counted()).Reason.English, StringComparison.Ordinal);
        Assert.Equal(bytes, File.ReadAllBytes(_record.Path));
    }

    public void Dispose() => _record.Dispose();
}
