using Dashboard.Domain.Record;
using Dashboard.Storage.Import;
using static Dashboard.Domain.Record.ApprovalAction;
using static Dashboard.Storage.Tests.TestRecord;

namespace Dashboard.Storage.Tests.Import;

/// <summary>Two rows of a tweet whose hash is the same by chance are two rows: the fields decide, the hash only says where to look.</summary>
public sealed class SharedHashTests : IDisposable
{
    private readonly TestRecord _record = new();
    private readonly CanonicalEvent _one;
    private readonly CanonicalEvent _other;

    public SharedHashTests()
    {
        var (one, other) = MinutesOfOneHash();
        (_one, _other) = (Event("t", Submitted, one), Event("t", Submitted, other));
    }

    [Fact]
    public void Add_RowsOfOneHashInTurns_AreAllTakenAndAllFoundAgain()
    {
        CanonicalEvent[] rows = [_one, _other, _one, _other, _other, _one];
        Assert.Equal(new ImportCounts(6, 0, 0, 0), _record.Import("a", rows));
        Assert.Equal(["1|6"], _record.Query("SELECT count(DISTINCT content_key / 65536), count(*) FROM approval_event"));
        Assert.Equal(new ImportCounts(0, 6, 0, 0), _record.Import("b", rows));

        // Fewer and more of each: of four equal rows three are there.
        Assert.Equal(new ImportCounts(1, 4, 0, 0), _record.Import("c", _other, _one, _other, _other, _other));
        Assert.Equal(7, _record.Counted().Count);
    }

    [Fact]
    public void Abandon_ARowThatAnotherWasPushedOnBy_LeavesNoGap()
    {
        using (var database = _record.Open())
        {
            using var cutOff = database.BeginImport(Named("cut off"), chunk: 1);
            AddAll(cutOff, _one);
        }

        _record.Import("b", _other);
        using (var database = _record.Open())
        {
            using var again = database.BeginImport(Named("cut off"), chunk: 1);
            again.Abandon();
        }

        Assert.Single(_record.Counted());
        Assert.Equal(new ImportCounts(0, 1, 0, 0), _record.Import("c", _other));
        Assert.Single(_record.Counted());
    }

    public void Dispose() => _record.Dispose();

    private static (int One, int Other) MinutesOfOneHash()
    {
        // 31 bits: among 200,000 rows there are about 200,000² / 2 / 2³¹ = 9 pairs. Source 2 is the first one of a file.
        Dictionary<long, int> seen = [];
        for (var minute = 0; ; minute++)
        {
            var said = new CodedEvent(1, (int)Submitted, Noon + (minute * 60_000L), 0, 0, 0, 0, 0, 0, 0, 0, 0, Source: 2);
            if (!seen.TryAdd(ContentKey.Of(said), minute))
            {
                return (seen[ContentKey.Of(said)], minute);
            }
        }
    }
}
