using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Dashboard.Operations.Snapshots;

/// <summary>
/// Asks the system to back an array by large pages before it is filled. Hundreds of megabytes are a hundred thousand small pages, and each is a fault when it is first
/// written to: more work than reading what goes into them. Linux alone is asked; wherever the answer is no, nothing is lost but time.
/// </summary>
internal static partial class LargePages
{
    private const nuint Size = 2 << 20;

    /// <summary>madvise's MADV_HUGEPAGE.</summary>
    private const int Wanted = 14;

    /// <param name="array">Pinned, and not written to yet.</param>
    public static void AskFor(Array array)
    {
        var bytes = SnapshotSection.BytesOf(array);
        if (OperatingSystem.IsLinux() && (nuint)bytes.Length >= Size / 2)
        {
            Ask(bytes);
        }
    }

    private static unsafe void Ask(Span<byte> bytes)
    {
        var start = (nuint)Unsafe.AsPointer(ref MemoryMarshal.GetReference(bytes));
        // Outwards: arrays lie side by side, and what belongs to none of them yet will be another's.
        var (first, end) = (start & ~(Size - 1), (start + (nuint)bytes.Length + Size - 1) & ~(Size - 1));
        _ = Advise(first, end - first, Wanted);
    }

    [LibraryImport("libc", EntryPoint = "madvise")]
    private static partial int Advise(nuint start, nuint length, int advice);
}
