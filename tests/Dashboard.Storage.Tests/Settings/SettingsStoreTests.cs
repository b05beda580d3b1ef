using Dashboard.Domain.Settings;

namespace Dashboard.Storage.Tests.Settings;

public sealed class SettingsStoreTests : IDisposable
{
    private static readonly RecordSettings Named = RecordSettings.Default with { Stages = [new("legal", "Legal", "Services juridiques")] };

    private readonly TestRecord _record = new();

    [Fact]
    public void ReadSettings_NoneSaved_AreTheDefaults()
    {
        using var database = _record.Open();
        Assert.Equal(0, database.ReadSettings().Revision);
        Assert.Equal(["SYSTEM"], database.ReadSettings().Settings.AutomatedActors);
    }

    [Fact]
    public void SaveSettings_ChangedAndEqual_TakesOneRevision()
    {
        using var database = _record.Open();
        Assert.True(database.SaveSettings(Named));
        Assert.False(database.SaveSettings(Named));
        Assert.Equal(1, database.CurrentRevision());
        Assert.Equal("Services juridiques", database.ReadSettings().Settings.Stages[0].NameFr);
    }

    [Fact]
    public void Complete_WithSettings_PutsBothInForceTogether()
    {
        using var database = _record.Open();
        using (var session = database.BeginImport(TestRecord.Named("a")))
        {
            TestRecord.AddAll(session, TestRecord.Event("t", Dashboard.Domain.Record.ApprovalAction.Submitted, 0));
            Assert.Equal(0, database.ReadSettings().Revision);
            session.Complete(Named);
        }

        Assert.Equal(2, database.CurrentRevision());
        Assert.Equal(2, database.ReadSettings().Revision);
        Assert.Equal(["1", "2"], _record.Query("SELECT revision FROM revision ORDER BY 1"));
    }

    public void Dispose() => _record.Dispose();
}
