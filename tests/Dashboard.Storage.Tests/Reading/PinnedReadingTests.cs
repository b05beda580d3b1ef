using CsCheck;
using Dashboard.Domain.Record;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Settings;
using Dashboard.Domain.Text;
using static Dashboard.Storage.Tests.TestRecord;

namespace Dashboard.Storage.Tests.Reading;

/// <summary>The record as it stood with an earlier revision.</summary>
public sealed class PinnedReadingTests : IDisposable
{
    private readonly TestRecord _record = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void ReadRecord_OfEachRevision_IsWhatCountedThen()
    {
        _record.Import("a", Started(0), Started(1)); // 1
        _record.Import("b", Started(1), Started(2)); // 2
        Write(3); // 3
        Save("ROBOT"); // 4
        Retire("a"); // 5: minute 1 still counts by b
        Write(4); // 6
        Assert.Equal([[], [0, 1], [0, 1, 2], [0, 1, 2, 3], [0, 1, 2, 3], [1, 2, 3], [1, 2, 3, 4]], Enumerable.Range(0, 7).Select(revision => Minutes(revision)));
        Assert.Equal(["SYSTEM", "ROBOT", "ROBOT"], new long[] { 3, 4, 6 }.Select(Automated));
        Assert.Equal([1, 2, 3], Canonical(new RecordPin(5, null)));
        Assert.Equal([1, 2], Canonical(new RecordPin(5, Noon + 120_000)));
    }

    [Fact]
    public void ReadRecord_FileReadAnew_CountsByItsReadingOfThatTime()
    {
        Read("profile 1", 0); // 1
        Read("profile 2", 1); // 2 takes the place of 1
        Read("profile 1", 0); // 3 and back
        Assert.Equal([[0], [1], [0]], Enumerable.Range(1, 3).Select(revision => Minutes(revision)));
    }

    [Fact]
    public void ReadRecord_RowThatCountedAgainAmongOthersOfTheWayIn_IsRefusedWhereItMatters()
    {
        Write(0); // 1
        RetireWayIn(); // 2
        Write(1); // 3
        Write(0); // 4: counts again; whether it came before minute 1 nobody can say
        Assert.Equal([[], [0], []], Enumerable.Range(0, 3).Select(revision => Minutes(revision)));
        Assert.Contains("revision 3", Assert.Throws<FaultException>(() => Minutes(3)).Reason.English, StringComparison.Ordinal);
        Assert.Contains("révision 3", Assert.Throws<FaultException>(() => Canonical(new RecordPin(3, null))).Reason.French, StringComparison.Ordinal);
        Assert.Equal([0, 1], Minutes(4));
    }

    [Fact]
    public void ReadRecord_RevisionThatIsNotThere_SaysWhichAre()
    {
        Assert.Contains("nothing was recorded", Assert.Throws<FaultException>(() => Minutes(1)).Reason.English, StringComparison.Ordinal);
        _record.Import("a", Started(0));
        _record.Import("b", Started(1));
        var fault = Assert.Throws<FaultException>(() => Minutes(12));
        Assert.Contains("There is no revision 12: this record has those from 1 to 2.", fault.Reason.English, StringComparison.Ordinal);
        Assert.Contains("celles de 1 à 2", fault.Reason.French, StringComparison.Ordinal);
    }

    /// <summary>
    /// Whatever happened since, an earlier state is read exactly or not at all; and a refusal is the exception: it needs
    /// something that came back after it was retired.
    /// </summary>
    [Fact]
    public void ReadRecord_AfterAnyHistory_IsWhatWasReadThen() => Gen.Select(Gen.Int[0, 9], Gen.Int[0, 4].Array[1, 4]).Array[1, 12].Sample(
        history =>
        {
            using var tests = new PinnedReadingTests();
            Dictionary<long, int[]> then = new() { [0] = [] };
            foreach (var (number, (step, minutes)) in history.Index())
            {
                tests.Take(step, number, minutes);
                var revision = tests._record.Revision();
                var now = tests.Minutes(revision);
                Assert.True(!then.TryGetValue(revision, out var known) || known.SequenceEqual(now), $"revision {revision} changed");
                then[revision] = now;
            }

            foreach (var (revision, events) in then)
            {
                try
                {
                    Assert.Equal(events, tests.Minutes(revision));
                }
                catch (FaultException)
                {
                    Assert.Contains("retired", tests._record.Query("SELECT DISTINCT status FROM import_batch"));
                }
            }
        },
        iter: 60);

    public void Dispose() => _record.Dispose();

    private static CanonicalEvent Started(int minute) => Event("t", ApprovalAction.Started, minute, "legal", id: $"e{minute}");

    private void Take(int step, int number, int[] minutes)
    {
        switch (step)
        {
            case < 4:
                _record.Import($"file {number}", [.. minutes.Distinct().Select(Started)]);
                break;
            case < 7:
                Write(minutes[0]);
                break;
            case 7:
                CutOff($"file {number}", minutes);
                break;
            default:
                RetireAny(minutes.Sum());
                break;
        }
    }

    private int[] Minutes(long revision)
    {
        using var database = _record.Open();
        return database.ReadRecord(revision, content => content.Events.Select(e => (int)((e.OccurredAt - Noon) / 60_000)).Order().ToArray(), Token);
    }

    private int[] Canonical(RecordPin pin)
    {
        using var database = _record.Open();
        return [.. database.ReadCanonical(pin, _ => true, Token).Select(stored => (int)((stored.Event.OccurredAt - Noon) / 60_000)).Order()];
    }

    private string Automated(long revision)
    {
        using var database = _record.Open();
        return database.ReadRecord(revision, content => content.Settings.AutomatedActors.Single(), Token);
    }

    private void Save(string automated)
    {
        using var database = _record.Open();
        database.SaveSettings(RecordSettings.Default with { AutomatedActors = [automated] });
    }

    /// <summary>By the way in; the same minute again is the same event.</summary>
    private void Write(int minute)
    {
        using (_record.Open())
        {
            _record.Query($"INSERT INTO v_event_in (tweet_id, action, occurred_at, stage) VALUES ('t', 'started', '{DateTimeOffset.FromUnixTimeMilliseconds(Noon):yyyy-MM-ddTHH}:{minute:00}:00Z', 'legal')");
        }
    }

    private void Read(string profile, int minute)
    {
        using var database = _record.Open();
        using var session = database.BeginImport(Named("a") with { ProfileName = "p.json", ProfileSha256 = profile + database.CurrentRevision() });
        AddAll(session, Event("t", ApprovalAction.Started, minute));
        session.Complete(null);
    }

    private void CutOff(string file, int[] minutes)
    {
        using var database = _record.Open();
        using var session = database.BeginImport(Named(file), chunk: 1);
        AddAll(session, [.. minutes.Distinct().Select(Started)]);
    }

    private void Retire(string file)
    {
        using var database = _record.Open();
        database.RetireBatch(database.ReadBatches().Single(batch => batch.FileName == file + ".csv").Batch);
    }

    private void RetireWayIn()
    {
        using var database = _record.Open();
        database.RetireBatch(database.ReadBatches().Last(batch => batch.Sha256.Length == 0 && batch.Status == "complete").Batch);
    }

    private void RetireAny(int which)
    {
        using var database = _record.Open();
        var complete = database.ReadBatches().Where(batch => batch.Status == "complete").ToArray();
        if (complete.Length > 0)
        {
            database.RetireBatch(complete[which % complete.Length].Batch);
        }
    }
}
