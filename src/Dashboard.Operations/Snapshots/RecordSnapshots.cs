using Dashboard.Analytics.Facts;
using Dashboard.Analytics.Snapshots;
using Dashboard.Domain.Settings;
using Dashboard.Operations.Records;

namespace Dashboard.Operations.Snapshots;

/// <summary>
/// The derived facts of the latest state of a record in a file beside its database, with what has been built over them to answer questions, so that a start need
/// do neither again. Believed only where it provably matches; else the record is read and the file made anew, in the background. A folder that
/// can't be written to is no error.
/// </summary>
internal static class RecordSnapshots
{
    private const long FewEvents = 200_000;

    /// <summary>What is built is kept as long as it takes no more than so many times what the facts do.</summary>
    private const int MostTimes = 2;

    private const string FactsName = "facts", StagesName = "stages";

    public static string PathFor(string database) => database + ".facts";

    /// <summary>Begins to read what may be a snapshot of a database that is still being opened.</summary>
    /// <returns><see langword="null"/> where there is none.</returns>
    public static SnapshotReading? Begin(string database) => SnapshotReading.Begin(PathFor(database));

    /// <summary>Waits for the facts; what was built over them is read on meanwhile.</summary>
    /// <returns>
    /// The facts, what is known of the record besides, and whether the file has what pages open with, and none of it that was read so far is damaged;
    /// <see langword="null"/> where the snapshot is of another state, or its facts can't be believed.
    /// </returns>
    public static (FactStore Facts, RecordTraits Traits, Func<bool> IsWhole)? Take(
        SnapshotReading? reading, SnapshotKey key, RecordSettings settings, CancellationToken cancellationToken)
    {
        if (reading is null || reading.Key != key.Text
            || reading.Take(StagesName, cancellationToken) is not [int[] stages, int[] { Length: 2 } marks]
            || reading.Take(FactsName, cancellationToken) is not { } arrays)
        {
            reading?.GiveUp();
            return null;
        }

        var facts = FactArrays.Restore(arrays, settings, name => reading.Take(name));
        return (facts, new([.. stages.Select(stage => facts.Codes.Stages[stage])], marks[0] == 1), () => marks[1] == 1 && !reading.IsDamaged);
    }

    /// <summary>Keeps the facts for the next start.</summary>
    /// <returns>Ends when it is done, or was found not to be possible or not worth the while.</returns>
    public static Task WriteInBackground(string database, SnapshotKey key, FactStore facts, RecordTraits traits) =>
        IsWorthwhile(facts) ? Task.Run(() => Write(database, key, facts, traits, ahead: null)) : Task.CompletedTask;

    /// <summary>The same at once, however few the events are, with what stands over the facts.</summary>
    /// <param name="ahead">Names of the parts that every start needs; <see langword="null"/>: the facts alone, and the file is to be made again once pages have asked.</param>
    public static void Write(string database, SnapshotKey key, FactStore facts, RecordTraits traits, IReadOnlySet<string>? ahead)
    {
        try
        {
            var named = traits.Stages.ToHashSet();
            int[] stages = [.. facts.Codes.Stages.Index().Where(stage => named.Contains(stage.Item)).Select(stage => stage.Index)];
            var arrays = FactArrays.Of(facts);
            SnapshotFile.Write(
                PathFor(database),
                key.Text,
                [
                    new(StagesName, [stages, new[] { traits.IsSynthetic ? 1 : 0, ahead is null ? 0 : 1 }], IsReadAhead: true),
                    new(FactsName, arrays, IsReadAhead: true),
                    .. ahead is null ? [] : Parts(facts, BytesOf(arrays) * MostTimes, ahead),
                ]);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or OverflowException)
        {
            // No snapshot, then: the next start reads the database as this one did.
        }
    }

    /// <summary>Fewer events are read from the database in no time.</summary>
    public static bool IsWorthwhile(FactStore facts) => facts.EventCount >= FewEvents;

    /// <summary>Those that were asked for first, what pages open with, as far as there is room: one that is too large keeps no smaller one out.</summary>
    private static IEnumerable<SnapshotGroup> Parts(FactStore facts, long room, IReadOnlySet<string> ahead)
    {
        foreach (var (name, arrays, _) in FactArrays.PartsOf(facts))
        {
            var bytes = BytesOf(arrays);
            if (bytes <= room)
            {
                room -= bytes;
                yield return new(name, arrays, ahead.Contains(name));
            }
        }
    }

    private static long BytesOf(IEnumerable<Array> arrays) => arrays.Sum(array => (long)SnapshotSection.BytesOf(array).Length);
}
