using CsCheck;
using Dashboard.Domain.Record;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Text;
using static Dashboard.Storage.Tests.TestRecord;

namespace Dashboard.Storage.Tests.Reading;

/// <summary>One tweet's events, as they counted with a revision, and the file and row of each.</summary>
public sealed class TweetEventsTests : IDisposable
{
    private readonly TestRecord _record = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void ReadTweet_OfEachRevision_HasTheEventsAndFilesOfThatTime()
    {
        _record.Import("a", At(0), At(1)); // 1; rows 2 and 3
        _record.Import("b", At(9, "other"), At(1), At(2)); // 2; minute 1 is its row 3
        Retire("a"); // 3: minute 1 counts by b
        _record.Import("c", At(0)); // 4: minute 0 counts again
        Retire("b"); // 5

        Assert.Empty(Lines(0));
        Assert.Equal(["0 a.csv 2", "1 a.csv 3"], Lines(1));
        Assert.Equal(["0 a.csv 2", "1 a.csv 3", "2 b.csv 4"], Lines(2));
        Assert.Equal(["1 b.csv 3", "2 b.csv 4"], Lines(3));
        Assert.Equal(["0 c.csv 2", "1 b.csv 3", "2 b.csv 4"], Lines(4));
        Assert.Equal(["0 c.csv 2"], Lines(5));
        Assert.Equal(Lines(5), Lines(null));
    }

    [Fact]
    public void ReadTweet_WithoutARevision_SaysWhichItIsFrom()
    {
        _record.Import("a", At(0));
        _record.Import("b", At(1));
        using var database = _record.Open();
        Assert.Equal(2, database.ReadTweet("t", null, Token).Revision);
        Assert.Equal(1, database.ReadTweet("t", 1, Token).Revision);
    }

    [Fact]
    public void R10_ReadTweet_Cancelled_StopsAndTheConnectionGoesOn()
    {
        _record.Import("a", At(0));
        using var database = _record.Open();
        Assert.Throws<OperationCanceledException>(() => database.ReadTweet("t", null, new CancellationToken(canceled: true)));
        Assert.Single(database.ReadTweet("t", null, Token).Events);
    }

    [Fact]
    public void ReadTweet_OfNoSuchTweet_IsEmpty()
    {
        _record.Import("a", At(0));
        using var database = _record.Open();
        Assert.Empty(database.ReadTweet("T", null, Token).Events);
    }

    [Fact]
    public void ReadTweet_RevisionThatIsNotThere_SaysWhichAre()
    {
        _record.Import("a", At(0));
        Assert.Contains("from 1 to 1", Assert.Throws<FaultException>(() => Lines(7)).Reason.English, StringComparison.Ordinal);
    }

    /// <summary>Whatever happened, every tweet's events are those of the bulk read at the same revision; where that is refused, so may this be.</summary>
    [Fact]
    public void ReadTweet_AfterAnyHistory_HasTheEventsOfTheBulkRead() => Gen.Select(Gen.Int[0, 9], Gen.Int[0, 5].Array[1, 4]).Array[1, 12].Sample(
        history =>
        {
            using var tests = new TweetEventsTests();
            foreach (var (number, (step, minutes)) in history.Index())
            {
                tests.Take(step, number, minutes);
            }

            using var database = tests._record.Open();
            for (var revision = 0L; revision <= database.CurrentRevision(); revision++)
            {
                if (tests.Bulk(database, revision) is not { } bulk)
                {
                    continue;
                }

                Assert.Equal(bulk, new[] { "t0", "t1" }.SelectMany(tweet => database.ReadTweet(tweet, revision, Token).Events)
                    .OrderBy(row => row.Number).Select(row => row.Stored.Event));
            }
        },
        iter: 60);

    public void Dispose() => _record.Dispose();

    private static CanonicalEvent At(int minute, string tweet = "t") => Event(tweet, ApprovalAction.Started, minute, "legal", id: $"{tweet} {minute}");

    private void Take(int step, int number, int[] minutes)
    {
        if (step < 6)
        {
            _record.Import($"file {number}", [.. minutes.Distinct().Select(minute => At(minute, $"t{minute % 2}"))]);
            return;
        }

        using var database = _record.Open();
        if (step == 6)
        {
            using var session = database.BeginImport(Named($"file {number}"), chunk: 1);
            AddAll(session, [.. minutes.Distinct().Select(minute => At(minute, $"t{minute % 2}"))]);
            return;
        }

        var complete = database.ReadBatches().Where(batch => batch.Status == "complete").ToArray();
        if (complete.Length > 0)
        {
            database.RetireBatch(complete[minutes.Sum() % complete.Length].Batch);
        }
    }

    private CanonicalEvent[]? Bulk(RecordDatabase database, long revision)
    {
        try
        {
            return [.. database.ReadCanonical(new RecordPin(revision, null), _ => true, Token).Select(stored => stored.Event)];
        }
        catch (FaultException)
        {
            return null;
        }
    }

    private void Retire(string file)
    {
        using var database = _record.Open();
        database.RetireBatch(database.ReadBatches().Single(batch => batch.FileName == file + ".csv").Batch);
    }

    private string[] Lines(long? revision)
    {
        using var database = _record.Open();
        return [.. database.ReadTweet("t", revision, Token).Events
            .Select(row => $"{(row.Stored.Event.OccurredAt - Noon) / 60_000} {row.FileName} {row.Stored.SourceRow}")
            .Order()];
    }
}
