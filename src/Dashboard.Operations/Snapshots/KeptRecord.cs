using Dashboard.Analytics.Facts;
using Dashboard.Operations.Records;

namespace Dashboard.Operations.Snapshots;

/// <summary>The snapshot of a record that was read: written when its facts are derived, and again when what its pages open with is built.</summary>
internal sealed class KeptRecord(string database, SnapshotKey key, FactStore facts, RecordTraits traits)
{
    private Task _written = Task.CompletedTask;

    /// <summary>Whether the record is so large that a snapshot spares the next start anything.</summary>
    public bool IsWorthwhile => RecordSnapshots.IsWorthwhile(facts);

    /// <summary>Begins to keep the facts, so that they are there whatever becomes of this process.</summary>
    public void WriteFacts() => _written = RecordSnapshots.WriteInBackground(database, key, facts, traits);

    /// <summary>Keeps what stands over them, too, if it is not in the file.</summary>
    public async Task WritePartsAsync()
    {
        await _written;
        RecordSnapshots.WriteParts(database, key, facts, traits);
    }
}
