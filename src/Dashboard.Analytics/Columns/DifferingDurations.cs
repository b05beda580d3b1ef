using System.Numerics;
using System.Runtime.CompilerServices;

namespace Dashboard.Analytics.Columns;

/// <summary>
/// Durations most of which are another column's, or zero: a bit a row says which are not, and those alone are kept, found by counting bits. A fifth of a byte a
/// row, and four bytes for each that differs.
/// </summary>
internal sealed class DifferingDurations : IDurations
{
    private const int Shift = 6;

    private readonly IDurations? _same;

    /// <summary>The same where it is of this kind: most are, and such a one is read without asking what it is.</summary>
    private readonly DurationColumn? _plain;

    private readonly ulong[] _differs;
    private readonly int[] _before;
    private readonly DurationColumn _others;
    private readonly int _baseCount;
    private readonly DifferingDurations? _tail;

    /// <param name="same">What the rest is; <see langword="null"/>: zero.</param>
    /// <param name="count">How many rows there are.</param>
    /// <param name="differs">A bit a row.</param>
    /// <param name="others">Those that differ, in order of row.</param>
    public DifferingDurations(IDurations? same, int count, ulong[] differs, DurationColumn others)
        : this(same, count, differs, others, Counted(differs), null)
    {
    }

    private DifferingDurations(IDurations? same, int count, ulong[] differs, DurationColumn others, int[] before, DifferingDurations? tail) =>
        (_same, _plain, _baseCount, _differs, _others, _before, _tail) = (same, same as DurationColumn, count, differs, others, before, tail);

    public int Count => _baseCount + (_tail?.Count ?? 0);

    public long Bytes => (_differs.Length * sizeof(ulong)) + (_before.Length * sizeof(int)) + _others.Bytes + (_tail?.Bytes ?? 0);

    public IEnumerable<Array> Stored => [new[] { _baseCount }, _differs, .. _others.Stored];

    public long this[int row]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            if (row >= _baseCount)
            {
                return _tail![row - _baseCount];
            }

            var bits = _differs[row >> Shift];
            return ((bits >> row) & 1) != 0 ? _others[_before[row >> Shift] + BitOperations.PopCount(bits & ((1UL << row) - 1))]
                : _plain is { } plain ? plain[row]
                : _same is { } same ? same[row]
                : 0;
        }
    }

    /// <param name="same">As long as the durations; <see langword="null"/>: zeros.</param>
    public static DifferingDurations Of(IDurations? same, DurationColumn durations)
    {
        var (differs, narrow, rows, values) = (new ulong[(durations.Count + 63) >> Shift], new List<uint>(), new List<int>(), new List<long>());
        for (var row = 0; row < durations.Count; row++)
        {
            var duration = durations[row];
            if (duration == (same is null ? 0 : same[row]))
            {
                continue;
            }

            differs[row >> Shift] |= 1UL << row;
            if (NarrowDuration.Of(duration) == NarrowDuration.Wide)
            {
                rows.Add(narrow.Count);
                values.Add(duration);
            }

            narrow.Add(NarrowDuration.Of(duration));
        }

        return new(same, durations.Count, differs, new(new FactColumn<uint>([.. narrow]), new([.. rows], [.. values])));
    }

    /// <summary>The same base with another column's base for its tail.</summary>
    public DifferingDurations WithTail(DifferingDurations tail) => new(_same, _baseCount, _differs, _others, _before, tail.WithoutTail());

    private DifferingDurations WithoutTail() => _tail is null ? this : new(_same, _baseCount, _differs, _others, _before, null);

    /// <summary>How many bits are set before each word.</summary>
    private static int[] Counted(ulong[] words)
    {
        var (before, count) = (new int[words.Length], 0);
        for (var word = 0; word < words.Length; word++)
        {
            before[word] = count;
            count += BitOperations.PopCount(words[word]);
        }

        return before;
    }
}
