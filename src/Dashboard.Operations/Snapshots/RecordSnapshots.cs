using Dashboard.Analytics.Facts;
using Dashboard.Analytics.Snapshots;
using Dashboard.Domain.Settings;

namespace Dashboard.Operations.Snapshots;

/// <summary>
/// The derived facts of the latest state of a record in a file beside its database, so that a start need not derive them. Believed only where it provably
/// matches; else the record is read and the file made anew, in the background. A folder that can't be written to is no error.
/// </summary>
internal static class RecordSnapshots
{
    /// <summary>Fewer are read from the database in no time.</summary>
    private const long FewEvents = 200_000;

    public static string PathFor(string database) => database + ".facts";

    /// <returns>The facts, and the stages that the record's events name; <see langword="null"/> where there is no such snapshot.</returns>
    public static (FactStore Facts, string[] Stages)? Read(string database, SnapshotKey key, RecordSettings settings, CancellationToken cancellationToken)
    {
        if (SnapshotFile.Read(PathFor(database), key.Text, cancellationToken) is not [int[] named, .. var arrays])
        {
            return null;
        }

        var facts = FactArrays.Restore(arrays, settings);
        return (facts, [.. named.Select(stage => facts.Codes.Stages[stage])]);
    }

    /// <summary>Keeps the facts for the next start.</summary>
    /// <param name="stages">Those that the record's events name.</param>
    /// <returns>Ends when it is done, or was found not to be possible or not worth the while.</returns>
    public static Task WriteInBackground(string database, SnapshotKey key, FactStore facts, string[] stages) =>
        facts.EventCount < FewEvents ? Task.CompletedTask : Task.Run(() => Write(database, key, facts, stages));

    /// <summary>The same at once, however few the events are.</summary>
    public static void Write(string database, SnapshotKey key, FactStore facts, IEnumerable<string> stages)
    {
        try
        {
            var named = stages.ToHashSet();
            int[] indices = [.. facts.Codes.Stages.Index().Where(stage => named.Contains(stage.Item)).Select(stage => stage.Index)];
            SnapshotFile.Write(PathFor(database), key.Text, [indices, .. FactArrays.Of(facts)]);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or OverflowException)
        {
            // No snapshot, then: the next start reads the database as this one did.
        }
    }
}
