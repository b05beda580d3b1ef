using static Dashboard.Domain.Record.ApprovalAction;
using static Dashboard.Storage.Tests.TestRecord;

namespace Dashboard.Storage.Tests.Connections;

/// <summary>One file under several connections and processes.</summary>
public sealed class SharedFileTests : IDisposable
{
    private readonly TestRecord _record = new();

    /// <summary>
    /// On Unix a process that closes any descriptor of a file loses all its locks on it; another process would then find itself alone with
    /// the database, and its last close would take the write-ahead log away from under this one.
    /// </summary>
    [Fact]
    public void Open_AgainInTheSameProcess_KeepsTheLocksOfTheFirst()
    {
        Assert.SkipUnless(File.Exists("/proc/locks"), "Only Linux tells a process its locks.");
        _record.Import("a", Event("t", Submitted, 0));
        using var first = _record.Open();
        first.ReadRecord(record => record.Events.Count(), TestContext.Current.CancellationToken);
        var held = Locks();
        using (_record.Open(OpenMode.ReadOnly))
        {
        }

        Assert.NotEqual(0, held);
        Assert.Equal(held, Locks());
    }

    [Fact]
    public void RemoveIfUnused_NothingRecorded_TakesItAway()
    {
        _record.Open().Dispose();
        RecordDatabase.RemoveIfUnused(_record.Path, _record.Clock);
        Assert.Empty(Directory.GetFileSystemEntries(Path.GetDirectoryName(_record.Path)!));
    }

    [Fact]
    public void RemoveIfUnused_SomebodyHasItOpen_Stays()
    {
        using (var other = _record.Open())
        {
            other.CurrentRevision();
            RecordDatabase.RemoveIfUnused(_record.Path, _record.Clock);
            Assert.Equal(0, other.CurrentRevision());
        }

        _record.Open(OpenMode.ReadOnly).Dispose();
    }

    [Fact]
    public void RemoveIfUnused_WithEventsOrAnUnfinishedImport_Stays()
    {
        using (var database = _record.Open())
        using (var session = database.BeginImport(Named("cut off"), chunk: 1))
        {
            AddAll(session, Event("t", Submitted, 0));
        }

        RecordDatabase.RemoveIfUnused(_record.Path, _record.Clock);
        Assert.Equal(["t"], _record.Query("SELECT code FROM tweet"));
        _record.Query("INSERT INTO v_event_in (tweet_id, action, occurred_at) VALUES ('u', 'created', '2020-01-01T00:00:00Z')");
        RecordDatabase.RemoveIfUnused(_record.Path, _record.Clock);
        Assert.Equal(["u"], _record.Query("SELECT tweet_id FROM v_event"));
    }

    [Fact]
    public void BeginImport_AnotherProcessBeganTheSameFileMeanwhile_FindsItsBatch()
    {
        using var first = _record.Open();
        using var second = _record.Open();
        long batch;
        using (var session = first.BeginImport(Named("same"), chunk: 2))
        {
            // Between two chunks the lock is given back; the third row begins the second chunk.
            batch = session.Batch;
            AddAll(session, Event("t", Submitted, 0), Event("t", Submitted, 1), Event("t", Submitted, 2));
            Assert.Throws<Domain.Text.FaultException>(() => second.BeginImport(Named("same")));
        }

        using var taken = second.BeginImport(Named("same"));
        Assert.True(taken.IsResumed);
        Assert.Equal(batch, taken.Batch);
    }

    public void Dispose() => _record.Dispose();

    /// <summary>Record locks of this process on the database file itself.</summary>
    private int Locks()
    {
        var process = Environment.ProcessId.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var inode = Inode();
        return File.ReadLines("/proc/locks").Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Count(fields => fields.Contains("POSIX") && fields.Contains(process) && fields.Any(field => field.EndsWith($":{inode}", StringComparison.Ordinal)));
    }

    private string Inode()
    {
        using var stat = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("stat", ["-c", "%i", _record.Path]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        return stat.StandardOutput.ReadToEnd().Trim();
    }
}
