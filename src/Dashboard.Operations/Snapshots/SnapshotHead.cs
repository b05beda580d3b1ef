using System.IO.Hashing;
using Microsoft.Win32.SafeHandles;

namespace Dashboard.Operations.Snapshots;

/// <summary>
/// What a snapshot begins with: mark, length, key, and of each group its name, whether it is read ahead, and its arrays' kinds, counts and
/// hashes; then the hash of all that. The arrays follow end to end in this order.
/// </summary>
/// <param name="Start">Where the first array begins.</param>
internal sealed record SnapshotHead(string Key, IReadOnlyList<SnapshotGroupHead> Groups, long Start)
{
    private const ulong Mark = 0x0003_5354_4341_4644; // "DFACTS", 3
    private const int Prefix = sizeof(ulong) + sizeof(int);
    private const int HashBytes = 16;
    private const int LongestHead = 1 << 20;

    /// <summary>As it is written.</summary>
    public static byte[] Bytes(string key, IEnumerable<SnapshotGroupHead> groups)
    {
        using var head = new MemoryStream();
        using var writer = new BinaryWriter(head);
        writer.Write(Mark);
        writer.Write(0);
        writer.Write(key);
        foreach (var (name, isReadAhead, sections) in groups)
        {
            writer.Write(sections.Length);
            writer.Write(name);
            writer.Write(isReadAhead);
            foreach (var section in sections)
            {
                writer.Write(section.Kind);
                writer.Write(section.Count);
                writer.Write((ulong)section.Hash);
                writer.Write((ulong)(section.Hash >> 64));
            }
        }

        writer.Seek(sizeof(ulong), SeekOrigin.Begin);
        writer.Write((int)head.Length);
        return [.. head.ToArray(), .. XxHash128.Hash(head.ToArray())];
    }

    /// <returns><see langword="null"/> where the file does not begin with one, or is not as long as it says.</returns>
    public static SnapshotHead? Read(SafeFileHandle file)
    {
        var prefix = new byte[Prefix];
        if (!Fill(file, prefix) || BitConverter.ToUInt64(prefix) != Mark || BitConverter.ToInt32(prefix, sizeof(ulong)) is not (> Prefix and < LongestHead and var length))
        {
            return null;
        }

        var bytes = new byte[length + HashBytes];
        if (!Fill(file, bytes) || !XxHash128.Hash(bytes.AsSpan(0, length)).AsSpan().SequenceEqual(bytes.AsSpan(length)))
        {
            return null;
        }

        using var stream = new MemoryStream(bytes, Prefix, length - Prefix);
        using var reader = new BinaryReader(stream);
        var key = reader.ReadString();
        List<SnapshotGroupHead> groups = [];
        while (stream.Position < stream.Length)
        {
            var sections = new SnapshotSection[reader.ReadInt32()];
            var (name, isReadAhead) = (reader.ReadString(), reader.ReadBoolean());
            for (var i = 0; i < sections.Length; i++)
            {
                var (kind, count, low) = (reader.ReadInt32(), reader.ReadInt32(), reader.ReadUInt64());
                sections[i] = new(kind, count, new UInt128(reader.ReadUInt64(), low));
            }

            groups.Add(new(name, isReadAhead, sections));
        }

        var arrays = groups.Sum(group => group.Sections.Sum(section => section.Bytes));
        return RandomAccess.GetLength(file) == bytes.Length + arrays ? new(key, groups, bytes.Length) : null;
    }

    private static bool Fill(SafeFileHandle file, Span<byte> bytes)
    {
        var filled = 0;
        while (filled < bytes.Length && RandomAccess.Read(file, bytes[filled..], filled) is > 0 and var read)
        {
            filled += read;
        }

        return filled == bytes.Length;
    }
}

/// <summary>What a snapshot says of a <see cref="SnapshotGroup"/>.</summary>
internal sealed record SnapshotGroupHead(string Name, bool IsReadAhead, SnapshotSection[] Sections);
