using System.IO.Hashing;
using Microsoft.Win32.SafeHandles;

namespace Dashboard.Operations.Snapshots;

/// <summary>
/// Arrays in a file: a head (mark, length, key, the arrays' kinds, counts and hashes), the head's hash, the arrays end to end. Every byte stands under one
/// hash, and the length of the file is the sum of its parts, so that nothing but what was written is ever believed.
/// </summary>
internal static class SnapshotFile
{
    private const ulong Mark = 0x0001_5354_4341_4644; // "DFACTS", 1
    private const int Prefix = sizeof(ulong) + sizeof(int);
    private const int HashBytes = 16;
    private const int LongestHead = 1 << 20;

    /// <summary>Under another name in the same folder, flushed, then moved into place.</summary>
    /// <exception cref="IOException">It can't be written, or somebody else is writing it.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder can't be written to.</exception>
    public static void Write(string path, string key, IReadOnlyList<Array> arrays)
    {
        var sections = arrays.AsParallel().AsOrdered().Select(SnapshotSection.Of).ToArray();
        var unfinished = path + ".new";
        using (var file = new FileStream(unfinished, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0))
        {
            var head = Head(key, sections);
            file.Write(head);
            file.Write(XxHash128.Hash(head));
            foreach (var array in arrays)
            {
                file.Write(SnapshotSection.BytesOf(array));
            }

            file.Flush(flushToDisk: true);
        }

        File.Move(unfinished, path, overwrite: true);
    }

    /// <returns><see langword="null"/> where there is none of this key, or it is not whole.</returns>
    public static Array[]? Read(string path, string key, CancellationToken cancellationToken)
    {
        try
        {
            using var file = File.OpenHandle(path, options: FileOptions.SequentialScan);
            return ReadHead(file, key) is var (sections, start) ? ReadArrays(file, sections, start, cancellationToken) : null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return null;
        }
    }

    private static byte[] Head(string key, SnapshotSection[] sections)
    {
        using var head = new MemoryStream();
        using var writer = new BinaryWriter(head);
        writer.Write(Mark);
        writer.Write(0);
        writer.Write(key);
        writer.Write(sections.Length);
        foreach (var section in sections)
        {
            writer.Write(section.Kind);
            writer.Write(section.Count);
            writer.Write((ulong)section.Hash);
            writer.Write((ulong)(section.Hash >> 64));
        }

        writer.Seek(sizeof(ulong), SeekOrigin.Begin);
        writer.Write((int)head.Length);
        return head.ToArray();
    }

    private static (SnapshotSection[] Sections, long Start)? ReadHead(SafeFileHandle file, string key)
    {
        var prefix = new byte[Prefix];
        if (!Fill(file, prefix, 0) || BitConverter.ToUInt64(prefix) != Mark || BitConverter.ToInt32(prefix, sizeof(ulong)) is not (> Prefix and < LongestHead and var length))
        {
            return null;
        }

        var (head, hash) = (new byte[length], new byte[HashBytes]);
        if (!Fill(file, head, 0) || !Fill(file, hash, length) || !XxHash128.Hash(head).AsSpan().SequenceEqual(hash))
        {
            return null;
        }

        using var reader = new BinaryReader(new MemoryStream(head, Prefix, length - Prefix));
        if (reader.ReadString() != key)
        {
            return null;
        }

        var sections = new SnapshotSection[reader.ReadInt32()];
        for (var i = 0; i < sections.Length; i++)
        {
            var (kind, count, low) = (reader.ReadInt32(), reader.ReadInt32(), reader.ReadUInt64());
            sections[i] = new(kind, count, new UInt128(reader.ReadUInt64(), low));
        }

        var start = length + HashBytes;
        return RandomAccess.GetLength(file) == start + sections.Sum(section => section.Bytes) ? (sections, start) : null;
    }

    private static Array[]? ReadArrays(SafeFileHandle file, SnapshotSection[] sections, long start, CancellationToken cancellationToken)
    {
        var starts = new long[sections.Length];
        for (var i = 0; i < sections.Length; i++)
        {
            starts[i] = i == 0 ? start : starts[i - 1] + sections[i - 1].Bytes;
        }

        var arrays = new Array[sections.Length];
        var options = new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = Environment.ProcessorCount };
        var whole = Parallel.For(0, sections.Length, options, (i, state) =>
        {
            arrays[i] = sections[i].Make();
            if (!Fill(file, SnapshotSection.BytesOf(arrays[i]), starts[i]) || SnapshotSection.Of(arrays[i]) != sections[i])
            {
                state.Stop();
            }
        });
        return whole.IsCompleted ? arrays : null;
    }

    private static bool Fill(SafeFileHandle file, Span<byte> bytes, long from)
    {
        while (!bytes.IsEmpty)
        {
            var read = RandomAccess.Read(file, bytes, from);
            if (read == 0)
            {
                return false;
            }

            bytes = bytes[read..];
            from += read;
        }

        return true;
    }
}
