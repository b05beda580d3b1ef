using Dashboard.Domain.Record;
using Dashboard.Domain.Text;
using Dashboard.Storage.Import;
using static Dashboard.Domain.Record.ApprovalAction;
using static Dashboard.Storage.Tests.TestRecord;

namespace Dashboard.Storage.Tests.Import;

public sealed class BatchStoreTests : IDisposable
{
    private const string NoonWritten = "2026-03-02T17:00:00.000Z";

    private readonly TestRecord _record = new();

    [Fact]
    public void ReadBatches_AFileWithAProfile_RemembersBoth()
    {
        using var database = _record.Open();
        using (var session = database.BeginImport(new ImportFile("ab12", "log.csv", "permits", "p.json", "cd34")))
        {
            session.Add(Event("t", Submitted, 0), 2, out _);
            session.Refuse(new RefusedRow(3, "action", "unknown_action", new Bilingual("bad", "mauvais")));
            session.AddMissingEndings();
            session.Complete(null);
        }

        Assert.Equal(
            new ImportBatch(2, "log.csv", "permits", "ab12", "p.json", "cd34", "complete", 1, 0, 1, 1, NoonWritten, NoonWritten),
            database.ReadBatches()[^1]);
    }

    [Fact]
    public void ReadRefused_ManyRows_AreTheFirstOfTheFileInBothLanguages()
    {
        using var database = _record.Open();
        using var session = database.BeginImport(Named("a"));
        foreach (var row in Enumerable.Range(2, 5))
        {
            session.Refuse(new RefusedRow(row, row % 2 == 0 ? null : "lane", "bad", new Bilingual($"row {row}", $"ligne {row}")));
        }

        session.Complete(null);
        Assert.Equal(
            [new(2, null, "bad", new Bilingual("row 2", "ligne 2")), new RefusedRow(3, "lane", "bad", new Bilingual("row 3", "ligne 3"))],
            database.ReadRefused(session.Batch, 2));
        Assert.Empty(database.ReadRefused(session.Batch + 1, 2));
    }

    [Fact]
    public void RetireBatch_NoneOrTwice_IsRefusedInBothLanguages()
    {
        _record.Import("a", Event("t", Submitted, 0));
        using var database = _record.Open();
        database.RetireBatch(2);
        Assert.Contains("number 2", Assert.Throws<FaultException>(() => database.RetireBatch(2)).Reason.English, StringComparison.Ordinal);
        Assert.Contains("numéro 77", Assert.Throws<FaultException>(() => database.RetireBatch(77)).Reason.French, StringComparison.Ordinal);
        Assert.Equal(2, database.CurrentRevision());
    }

    [Fact]
    public void RetireBatch_ImportThatWasCutOff_IsRefused()
    {
        using var database = _record.Open();
        using (var session = database.BeginImport(Named("a"), chunk: 1))
        {
            AddAll(session, Event("t", Submitted, 0));
        }

        Assert.Throws<FaultException>(() => database.RetireBatch(2));
        Assert.Equal("loading", database.ReadBatches()[^1].Status);
    }

    public void Dispose() => _record.Dispose();
}
