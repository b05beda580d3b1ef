using System.Numerics;
using Dashboard.Analytics.Facts;

namespace Dashboard.Analytics.Engine;

/// <summary>
/// How often each code occurs in any range of places: counts up to every so many places are kept, and what is left at either end of a range is
/// counted, or counted off. A range costs one addition a code and at most one space of places. Counts are kept in two bytes, from the last of some
/// places on up to which they are kept in four; about two bytes a place in all.
/// </summary>
internal sealed class RunningCounts : IKeptPart
{
    private const int Narrowest = 32;

    /// <summary>So many places, as a power of two, have no more than two bytes count.</summary>
    private const int Stretch = 16;

    /// <summary>How many places there are from one kept count to the next, for each code: so many where codes are few,</summary>
    private const int Spaces = 2;

    /// <summary>and so many where they are many, and their counts most of what is kept.</summary>
    private const int WideSpaces = 4;

    private const int ManyCodes = 64;

    private readonly byte[]? _bytes;
    private readonly ushort[]? _shorts;
    private readonly int[] _until;
    private readonly ushort[] _since;
    private readonly int _shift;

    /// <param name="codes">By place, each below <paramref name="count"/>, or that itself where there is none.</param>
    /// <param name="count">How many codes there are.</param>
    public RunningCounts(ushort[] codes, int count)
    {
        Codes = count;
        _shift = BitOperations.Log2((uint)Math.Max(Narrowest, BitOperations.RoundUpToPowerOf2((uint)((count > ManyCodes ? WideSpaces : Spaces) * count))));
        (_bytes, _shorts) = count <= byte.MaxValue ? (Array.ConvertAll(codes, code => (byte)code), null) : ((byte[]?)null, codes);
        _until = new int[((codes.Length >> Stretch) + 1) * count];
        _since = new ushort[((codes.Length >> _shift) + 1) * count];
        var (running, since) = (new int[count + 1], new ushort[count + 1]);
        for (var place = 0; place <= codes.Length; place++)
        {
            if ((place & ((1 << Stretch) - 1)) == 0)
            {
                running.AsSpan(0, count).CopyTo(_until.AsSpan((place >> Stretch) * count));
                Array.Clear(since);
            }

            if ((place & ((1 << _shift) - 1)) == 0)
            {
                since.AsSpan(0, count).CopyTo(_since.AsSpan((place >> _shift) * count));
            }

            if (place < codes.Length)
            {
                running[codes[place]]++;
                since[codes[place]]++;
            }
        }
    }

    private RunningCounts(int codes, int shift, Array byPlace, int[] until, ushort[] since) =>
        (Codes, _shift, _bytes, _shorts, _until, _since) = (codes, shift, byPlace as byte[], byPlace as ushort[], until, since);

    public int Codes { get; }

    public IReadOnlyList<Array> Stored => [new[] { Codes, _shift }, (Array?)_bytes ?? _shorts!, _until, _since];

    /// <returns><see langword="null"/> where codes are too large to be counted by ranges.</returns>
    public static RunningCounts? Of(FactStore facts, Clusters clusters, Coding coding)
    {
        var (reader, codes, count) = (coding.Read(facts), new ushort[clusters.Count], 0);
        for (var place = 0; place < codes.Length; place++)
        {
            var code = reader.CodeOf(clusters.Tweets[place], clusters.RowAt(place));
            if (code > Coding.Most)
            {
                return null;
            }

            count = Math.Max(count, code + 1);
            codes[place] = code == Coding.None ? ushort.MaxValue : (ushort)code;
        }

        for (var place = 0; place < codes.Length; place++)
        {
            codes[place] = Math.Min(codes[place], (ushort)count);
        }

        return new RunningCounts(codes, count);
    }

    /// <param name="stored">As <see cref="Stored"/> gave it; what follows is another's.</param>
    public static RunningCounts Restore(ReadOnlySpan<Array> stored)
    {
        var numbers = (int[])stored[0];
        return new(numbers[0], numbers[1], stored[1], (int[])stored[2], (ushort[])stored[3]);
    }

    private int Places => _bytes?.Length ?? _shorts!.Length;

    /// <summary>At a place; <see cref="Codes"/> where there is none.</summary>
    public int At(int place) => _bytes is null ? _shorts![place] : _bytes[place];

    /// <summary>The first place whose code is one of some that follow each other, from one place on, before another; −1 where there is none.</summary>
    public int IndexOf(int first, int last, int from, int to)
    {
        var found = _bytes is null
            ? _shorts.AsSpan(from, to - from).IndexOfAnyInRange((ushort)first, (ushort)last)
            : _bytes.AsSpan(from, to - from).IndexOfAnyInRange((byte)first, (byte)last);
        return found < 0 ? -1 : from + found;
    }

    /// <summary>Adds the counts of the places from the first, up to but without the second.</summary>
    /// <param name="counts">One for each code, and one that takes what has none.</param>
    public void AddTo(Span<int> counts, int from, int to)
    {
        var (first, last) = (NearestTo(from), NearestTo(to));
        if (first >= last)
        {
            CountOneByOne(counts, from, to, 1);
            return;
        }

        CountUpTo(counts, first << _shift, from, -1);
        AddKept(counts[..Codes], first, last);
        CountUpTo(counts, last << _shift, to, 1);
    }

    /// <summary>Which of the kept counts is the fewest places away.</summary>
    private int NearestTo(int place) => Math.Min((place + (1 << (_shift - 1))) >> _shift, Places >> _shift);

    /// <summary>What lies between a kept count and a place, on whichever side that is.</summary>
    private void CountUpTo(Span<int> counts, int kept, int place, int sign) =>
        CountOneByOne(counts, Math.Min(kept, place), Math.Max(kept, place), kept <= place ? sign : -sign);

    private void CountOneByOne(Span<int> counts, int from, int to, int sign)
    {
        if (_bytes is null)
        {
            foreach (var code in _shorts.AsSpan(from, to - from))
            {
                counts[code] += sign;
            }

            return;
        }

        foreach (var code in _bytes.AsSpan(from, to - from))
        {
            counts[code] += sign;
        }
    }

    private void AddKept(Span<int> counts, int first, int last)
    {
        var (before, until) = (first >> (Stretch - _shift), last >> (Stretch - _shift));
        if (before < until)
        {
            Differences.Add(counts, _until.AsSpan(before * Codes, Codes), _until.AsSpan(until * Codes, Codes));
        }

        Differences.Add(counts, _since.AsSpan(first * Codes, Codes), _since.AsSpan(last * Codes, Codes));
    }
}
