using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Dashboard.Analytics.Engine;

/// <summary>
/// Whole numbers from 0 up: three bytes each where those hold them all (up to 16.7 million), else four. Rows and places are most of what an index keeps, and few
/// records have more. One is read at a look, many four at a time. Immutable.
/// </summary>
internal sealed class PackedNumbers
{
    private const int Narrow = 3;
    private const int Largest = (1 << (Narrow * 8)) - 1;

    /// <summary>After the last: so that four bytes can be read of each, and sixteen of the last four.</summary>
    private const int Room = 4;

    private const int Lanes = 4;

    /// <summary>So many are worth reading together.</summary>
    public const int AtOnce = 256;

    private readonly byte[]? _bytes;
    private readonly int[]? _ints;

    private PackedNumbers(byte[]? bytes, int[]? ints) => (_bytes, _ints, Count) = (bytes, ints, ints?.Length ?? ((bytes!.Length - Room) / Narrow));

    public int Count { get; }

    /// <summary>The array behind them, whichever it is.</summary>
    public Array Stored => (Array?)_bytes ?? _ints!;

    /// <exception cref="IndexOutOfRangeException">There is no such place.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The same, of narrow ones.</exception>
    public int this[int place]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _bytes is { } bytes ? BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(place * Narrow, Narrow + Room)) & Largest : _ints![place];
    }

    /// <param name="numbers">None is negative.</param>
    public static PackedNumbers Of(ReadOnlySpan<int> numbers)
    {
        if (numbers.Length > (Array.MaxLength - Room) / Narrow || numbers.ContainsAnyExceptInRange(0, Largest))
        {
            return new(null, numbers.ToArray());
        }

        var bytes = new byte[(numbers.Length * Narrow) + Room];
        for (var place = 0; place < numbers.Length; place++)
        {
            // The byte too many is the next one's first.
            BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(place * Narrow), numbers[place]);
        }

        return new(bytes, null);
    }

    /// <param name="stored">As <see cref="Stored"/> gave it.</param>
    public static PackedNumbers Restore(Array stored) => new(stored as byte[], stored as int[]);

    /// <summary>The numbers at the places from the first, up to but without the second: some at a time, in order.</summary>
    /// <param name="room">Where they are written, over and over.</param>
    public Parts Between(int from, int to, Span<int> room) => new(this, from, to, room);

    /// <summary>Writes the numbers at the places from one on, one for each that there is room for.</summary>
    public void CopyTo(int from, Span<int> into)
    {
        if (_bytes is null)
        {
            _ints.AsSpan(from, into.Length).CopyTo(into);
            return;
        }

        // Within the bytes, or it throws here.
        ref var source = ref MemoryMarshal.GetReference(_bytes.AsSpan(from * Narrow, (into.Length * Narrow) + Room));
        ref var target = ref MemoryMarshal.GetReference(into);
        var spread = Vector128.Create((byte)0, 1, 2, 255, 3, 4, 5, 255, 6, 7, 8, 255, 9, 10, 11, 255);
        var i = 0;
        for (; i <= into.Length - Lanes; i += Lanes)
        {
            Vector128.Shuffle(Vector128.LoadUnsafe(ref source, (nuint)(i * Narrow)), spread).AsInt32().StoreUnsafe(ref target, (nuint)i);
        }

        for (; i < into.Length; i++)
        {
            into[i] = this[from + i];
        }
    }

    /// <summary>Walks over places, as many at a time as there is room for.</summary>
    public ref struct Parts(PackedNumbers numbers, int from, int to, Span<int> room)
    {
        private readonly Span<int> _room = room;
        private int _next = from;

        public ReadOnlySpan<int> Current { get; private set; }

        public readonly Parts GetEnumerator() => this;

        public bool MoveNext()
        {
            if (_next >= to)
            {
                return false;
            }

            var some = _room[..Math.Min(_room.Length, to - _next)];
            numbers.CopyTo(_next, some);
            Current = some;
            _next += some.Length;
            return true;
        }
    }
}
