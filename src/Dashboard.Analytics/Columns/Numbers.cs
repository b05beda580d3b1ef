using System.Runtime.CompilerServices;

namespace Dashboard.Analytics.Columns;

/// <summary>Numbers from −8 up in an array of the narrowest width that holds them all: one, two or four bytes each. Immutable.</summary>
internal sealed class Numbers
{
    /// <summary>Added to each number before it is stored: unknown codes and reserved stages are negative.</summary>
    private const int Bias = 8;

    private readonly byte[]? _bytes;
    private readonly ushort[]? _shorts;
    private readonly int[]? _ints;

    private Numbers(byte[] bytes) => (_bytes, Count, Width) = (bytes, bytes.Length, sizeof(byte));

    private Numbers(ushort[] shorts) => (_shorts, Count, Width) = (shorts, shorts.Length, sizeof(ushort));

    private Numbers(int[] ints) => (_ints, Count, Width) = (ints, ints.Length, sizeof(int));

    public int Count { get; }

    /// <summary>Bytes for each.</summary>
    public int Width { get; }

    public long Bytes => (long)Count * Width;

    /// <summary>The array behind it, whichever it is.</summary>
    public Array Stored => (Array?)_bytes ?? (Array?)_shorts ?? _ints!;

    public int this[int row]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => (_bytes is { } bytes ? bytes[row] : _shorts is { } shorts ? shorts[row] : _ints![row]) - Bias;
    }

    /// <exception cref="ArgumentOutOfRangeException">One is less than −8.</exception>
    /// <exception cref="OverflowException">One is within 8 of the largest there is.</exception>
    public static Numbers Of(ReadOnlySpan<int> numbers)
    {
        var (least, largest) = (0, 0);
        foreach (var number in numbers)
        {
            (least, largest) = (Math.Min(least, number), Math.Max(largest, number));
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(least, -Bias, nameof(numbers));
        return checked(largest + Bias) switch
        {
            <= byte.MaxValue => new(Narrowed<byte>(numbers, number => (byte)(number + Bias))),
            <= ushort.MaxValue => new(Narrowed<ushort>(numbers, number => (ushort)(number + Bias))),
            _ => new(Narrowed<int>(numbers, number => number + Bias)),
        };
    }

    /// <summary>From what was <see cref="Stored"/>.</summary>
    public static Numbers Restored(Array stored) => stored switch
    {
        byte[] bytes => new(bytes),
        ushort[] shorts => new(shorts),
        _ => new((int[])stored),
    };

    private static T[] Narrowed<T>(ReadOnlySpan<int> numbers, Func<int, T> narrow)
    {
        var narrowed = new T[numbers.Length];
        for (var i = 0; i < narrowed.Length; i++)
        {
            narrowed[i] = narrow(numbers[i]);
        }

        return narrowed;
    }
}
