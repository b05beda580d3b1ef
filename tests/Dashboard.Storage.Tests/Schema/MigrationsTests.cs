using static Dashboard.Domain.Record.ApprovalAction;
using static Dashboard.Storage.Tests.TestRecord;

namespace Dashboard.Storage.Tests.Schema;

public sealed class MigrationsTests : IDisposable
{
    private readonly TestRecord _record = new();

    [Fact]
    public void Open_NewDatabase_BearsOurMarkAndTheNewestNumber()
    {
        _record.Open().Dispose();
        Assert.Equal(["1095524724"], _record.Query("PRAGMA application_id")); // 0x414C6174, "ALat"
        Assert.Equal(["2"], _record.Query("PRAGMA user_version"));
        Assert.Equal(["ok"], _record.Query("PRAGMA integrity_check"));
        Assert.Empty(_record.Query("PRAGMA foreign_key_check"));
    }

    [Fact]
    public void Open_Again_RunsNoMigrationTwice()
    {
        _record.Import("a", Event("t", Submitted, 0));
        var before = _record.Dump();
        var schema = _record.Query("SELECT sql FROM sqlite_master ORDER BY name");
        _record.Open().Dispose();
        _record.Open(OpenMode.ReadOnly).Dispose();
        Assert.Equal(before, _record.Dump());
        Assert.Equal(schema, _record.Query("SELECT sql FROM sqlite_master ORDER BY name"));
    }

    [Fact]
    public void Open_AnyMode_KeepsTheFileSafe()
    {
        _record.Open().Dispose();
        Assert.Equal(["wal"], _record.Query("PRAGMA journal_mode"));
        Assert.Empty(_record.Query("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND NOT strict AND name NOT LIKE 'sqlite_%'"));
    }

    public void Dispose() => _record.Dispose();
}
