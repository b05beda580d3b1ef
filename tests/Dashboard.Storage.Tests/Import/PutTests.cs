using CsCheck;
using Dashboard.Domain.Record;
using Dashboard.Storage.Import;
using static Dashboard.Domain.Record.ApprovalAction;
using static Dashboard.Storage.Tests.TestRecord;

namespace Dashboard.Storage.Tests.Import;

/// <summary>Rows that go in by blocks leave what rows that go in one by one leave.</summary>
public sealed class PutTests
{
    [Fact]
    public void Put_AnyRowsIntoAnyRecord_LeavesWhatAddLeaves() => Gen.Select(
        Gen.Int[0, 60].Array[0, 150], Gen.Int[0, 60].Array[0, 150], Gen.Int[1, 70], Gen.Int[0, 150], Gen.Bool).Sample(
        (before, kinds, chunk, cut, withIds) =>
        {
            using var byBlock = new TestRecord();
            using var byRow = new TestRecord();
            List<long> refused = [];
            var events = kinds.Select((kind, i) => EventOf(kind, withIds, i)).ToArray();
            foreach (var record in (TestRecord[])[byBlock, byRow])
            {
                record.Import("before", [.. before.Select((kind, i) => EventOf(kind, withIds, i))]);
                foreach (var rows in (int[])[Math.Min(cut, events.Length), events.Length])
                {
                    using var database = record.Open();
                    using var session = database.BeginImport(Named("a"), chunk);
                    session.WhenRefused = row => refused.Add(row.Row);
                    for (var i = 0; i < rows; i++)
                    {
                        if (record == byRow)
                        {
                            session.Add(events[i], i + 2, out _);
                        }
                        else
                        {
                            session.Put(events[i], i + 2);
                        }
                    }

                    if (rows == events.Length)
                    {
                        session.Complete(null);
                        break;
                    }
                }
            }

            Assert.Equal(DumpOf(byRow), DumpOf(byBlock));
        },
        iter: 60);

    [Fact]
    public void Put_RefusedRowsAmongOthers_ToldInTheOrderOfTheFile()
    {
        using var record = new TestRecord();
        using var database = record.Open();
        using var session = database.BeginImport(Named("a"));
        List<long> refused = [];
        session.WhenRefused = row => refused.Add(row.Row);
        session.Put(Event("t", Submitted, 0, id: "e"), 2);
        session.Put(Event("t", Submitted, 1, id: "e"), 3);
        session.Refuse(new RefusedRow(4, null, "x", Domain.Text.Bilingual.Same("x")));
        session.Put(Event("t", Submitted, 2, id: "e"), 5);
        Assert.Equal(new ImportCounts(1, 0, 3, 0), session.Complete(null));
        Assert.Equal([3, 4, 5], refused);
    }

    /// <summary>A cut leaves other rows uncommitted by block and by row, so that batches may begin elsewhere; what they hold is the same.</summary>
    private static string DumpOf(TestRecord record) => string.Join(
        '\n',
        (IEnumerable<string>)
        [
            .. record.Counted(),
            .. record.Query("SELECT event_id, tweet_id, action, occurred_at, actor_id, batch_id, source_row, event_key, content_key FROM approval_event ORDER BY 1"),
            .. record.Query("SELECT batch_id, status, rows_taken, rows_already_there, rows_refused FROM import_batch ORDER BY 1"),
            .. record.Query("SELECT batch_id, event_id, row FROM event_seen ORDER BY 1, 2"),
            .. record.Query("SELECT batch_id, row, code FROM refused_row ORDER BY refused_row_id"),
        ]);

    // With identifiers every fifth row says something else than the others of its identifier.
    private static CanonicalEvent EventOf(int kind, bool withIds, int place) =>
        Event("t" + (kind % 3), Approved, kind + (withIds && place % 5 == 0 ? 1 : 0), actor: "a" + (kind % 7), id: withIds ? "id" + kind : null);
}
