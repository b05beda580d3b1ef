using Dashboard.Analytics.Facts;
using Dashboard.Operations.Records;

namespace Dashboard.Operations.Snapshots;

/// <summary>The snapshot of a record that was read: written when its facts are derived, and again when what pages open with is built.</summary>
/// <param name="isWhole">Whether the file has what pages open with, and none of it that was read so far is damaged.</param>
internal sealed class KeptRecord(string database, SnapshotKey key, FactStore facts, RecordTraits traits, Func<bool> isWhole)
{
    private Task _written = Task.CompletedTask;

    /// <summary>Whether the record is so large that a snapshot spares the next start anything.</summary>
    public bool IsWorthwhile => RecordSnapshots.IsWorthwhile(facts);

    /// <summary>Whether the file need not be made again. A part that is found to be damaged later is built, as if it had not been kept.</summary>
    public bool IsWhole => isWhole();

    /// <summary>Begins to keep the facts, so that they are there whatever becomes of this process.</summary>
    public void WriteFacts() => _written = RecordSnapshots.WriteInBackground(database, key, facts, traits);

    /// <summary>Keeps what stands over them, too.</summary>
    /// <param name="ahead">Names of the parts that every start needs.</param>
    public async Task WritePartsAsync(IReadOnlySet<string> ahead)
    {
        await _written;
        RecordSnapshots.Write(database, key, facts, traits, ahead);
    }
}
