namespace Dashboard.Operations.Snapshots;

/// <summary>
/// Arrays in a file, in groups: a <see cref="SnapshotHead"/>, then the arrays end to end. Every byte stands under one hash, and the length of the file is the sum of its
/// parts, so that nothing but what was written is ever believed.
/// </summary>
internal static class SnapshotFile
{
    /// <summary>Under another name in the same folder, flushed, then moved into place.</summary>
    /// <exception cref="IOException">It can't be written, or somebody else is writing it.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder can't be written to.</exception>
    public static void Write(string path, string key, IReadOnlyList<SnapshotGroup> groups)
    {
        var heads = groups.Select(group => new SnapshotGroupHead(group.Name, group.IsReadAhead, group.Arrays.AsParallel().AsOrdered().Select(SnapshotSection.Of).ToArray()));
        var head = SnapshotHead.Bytes(key, heads);
        var unfinished = path + ".new";
        using (var file = new FileStream(unfinished, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0))
        {
            file.Write(head);
            foreach (var array in groups.SelectMany(group => group.Arrays))
            {
                file.Write(SnapshotSection.BytesOf(array));
            }

            file.Flush(flushToDisk: true);
        }

        File.Move(unfinished, path, overwrite: true);
    }
}
