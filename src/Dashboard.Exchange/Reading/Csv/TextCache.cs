using System.Buffers.Binary;
using System.Numerics;
using System.Text;
using System.Text.Unicode;
using Dashboard.Exchange.Mapping;

namespace Dashboard.Exchange.Reading.Csv;

/// <summary>
/// One column's bytes to trimmed texts. Columns of a log say the same few things over and over, so the last texts are kept
/// by their bytes: a fixed number, whatever the file holds.
/// </summary>
/// <param name="slots">How many, a power of two.</param>
internal sealed class TextCache(int slots = TextCache.Few)
{
    /// <summary>For columns of codes.</summary>
    public const int Few = 4 * 1024;

    /// <summary>For identifiers that come again some thousands of rows later: those of the tweets in approval at a time, and of people.</summary>
    public const int Many = 64 * 1024;

    private const int LongestKept = 64;

    private readonly (byte[] Bytes, string Text)[] _kept = new (byte[], string)[slots];
    private readonly int _shift = 64 - BitOperations.Log2((uint)slots);

    /// <summary>The text of the bytes, trimmed; <see langword="null"/> where nothing is left.</summary>
    public FieldFault Get(ReadOnlySpan<byte> bytes, int limit, out string? text)
    {
        text = null;
        if (bytes.IsEmpty)
        {
            return FieldFault.None;
        }

        if (bytes.Length > LongestKept)
        {
            return bytes.Length > limit ? FieldFault.TooLong : Decode(bytes, out text);
        }

        ref var kept = ref _kept[SlotOf(bytes)];
        if (kept.Bytes is not null && bytes.SequenceEqual(kept.Bytes))
        {
            text = kept.Text;
            return FieldFault.None;
        }

        var fault = Decode(bytes, out text);
        if (text is not null)
        {
            kept = (bytes.ToArray(), text);
        }

        return fault;
    }

    /// <summary>The same for a column whose values seldom come again.</summary>
    public static FieldFault Decode(ReadOnlySpan<byte> bytes, out string? text)
    {
        text = null;
        if (bytes.Contains((byte)0))
        {
            return FieldFault.Nul;
        }

        if (!Utf8.IsValid(bytes))
        {
            return FieldFault.NotUtf8;
        }

        var trimmed = Encoding.UTF8.GetString(bytes).Trim();
        text = trimmed.Length == 0 ? null : trimmed;
        return FieldFault.None;
    }

    /// <summary>
    /// Eight bytes at a time: a column's values differ at their end, which is why that is taken whole, too. Of a product only the upper bits
    /// depend on every bit of what was multiplied, so that those are the slot; the last digit of a number is the uppermost byte there is.
    /// </summary>
    private int SlotOf(ReadOnlySpan<byte> bytes)
    {
        const ulong odd = 0x9E3779B97F4A7C15;
        var hash = (ulong)bytes.Length;
        if (bytes.Length < sizeof(ulong))
        {
            foreach (var value in bytes)
            {
                hash = (hash << 8) ^ value;
            }
        }
        else
        {
            for (var i = 0; i <= bytes.Length - sizeof(ulong); i += sizeof(ulong))
            {
                hash = BitOperations.RotateLeft(unchecked((hash ^ BinaryPrimitives.ReadUInt64LittleEndian(bytes[i..])) * odd), 29);
            }

            hash = BitOperations.RotateLeft(hash ^ BinaryPrimitives.ReadUInt64LittleEndian(bytes[^sizeof(ulong)..]), 32);
        }

        return (int)(unchecked(hash * odd) >> _shift);
    }
}
