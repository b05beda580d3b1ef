using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace Dashboard.Operations.Snapshots;

/// <summary>One array of a snapshot: what kind, where it stands, and its hash.</summary>
/// <param name="Kind">Bytes of an element; signed where it is negative.</param>
internal sealed record SnapshotSection(int Kind, int Count, UInt128 Hash)
{
    public long Bytes => (long)Count * Math.Abs(Kind);

    public static SnapshotSection Of(Array array) => new(KindOf(array), array.Length, XxHash128.HashToUInt128(BytesOf(array)));

    /// <exception cref="InvalidDataException">There is no such kind.</exception>
    public Array Make() => Kind switch
    {
        1 => New<byte>(),
        2 => New<ushort>(),
        4 => New<uint>(),
        8 => New<ulong>(),
        -4 => New<int>(),
        -8 => New<long>(),
        _ => throw new InvalidDataException("An array of no known kind."),
    };

    public static Span<byte> BytesOf(Array array) =>
        MemoryMarshal.CreateSpan(ref MemoryMarshal.GetArrayDataReference(array), checked(array.Length * Math.Abs(KindOf(array))));

    /// <summary>Where nothing is ever moved: it stays as long as the record does.</summary>
    private T[] New<T>()
        where T : unmanaged => GC.AllocateUninitializedArray<T>(Count, pinned: true);

    private static int KindOf(Array array) => Type.GetTypeCode(array.GetType().GetElementType()) switch
    {
        TypeCode.Byte => 1,
        TypeCode.UInt16 => 2,
        TypeCode.UInt32 => 4,
        TypeCode.Int32 => -4,
        TypeCode.UInt64 => 8,
        TypeCode.Int64 => -8,
        var other => throw new ArgumentException($"Arrays of {other} are not kept.", nameof(array)),
    };
}
