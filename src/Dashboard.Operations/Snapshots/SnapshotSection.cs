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
        1 => GC.AllocateUninitializedArray<byte>(Count),
        2 => GC.AllocateUninitializedArray<ushort>(Count),
        4 => GC.AllocateUninitializedArray<uint>(Count),
        -4 => GC.AllocateUninitializedArray<int>(Count),
        -8 => GC.AllocateUninitializedArray<long>(Count),
        _ => throw new InvalidDataException("An array of no known kind."),
    };

    public static Span<byte> BytesOf(Array array) =>
        MemoryMarshal.CreateSpan(ref MemoryMarshal.GetArrayDataReference(array), checked(array.Length * Math.Abs(KindOf(array))));

    private static int KindOf(Array array) => Type.GetTypeCode(array.GetType().GetElementType()) switch
    {
        TypeCode.Byte => 1,
        TypeCode.UInt16 => 2,
        TypeCode.UInt32 => 4,
        TypeCode.Int32 => -4,
        TypeCode.Int64 => -8,
        var other => throw new ArgumentException($"Arrays of {other} are not kept.", nameof(array)),
    };
}
