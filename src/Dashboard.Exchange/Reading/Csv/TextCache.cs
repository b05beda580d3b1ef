using System.Text;
using System.Text.Unicode;
using Dashboard.Exchange.Mapping;

namespace Dashboard.Exchange.Reading.Csv;

/// <summary>
/// One column's bytes to trimmed texts. Columns of a log say the same few things over and over, so the last texts are kept
/// by their bytes: a fixed number, whatever the file holds.
/// </summary>
internal sealed class TextCache
{
    private const int Slots = 1024;
    private const int LongestKept = 64;

    private readonly (byte[] Bytes, string Text)[] _kept = new (byte[], string)[Slots];

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

    private static int SlotOf(ReadOnlySpan<byte> bytes)
    {
        var hash = 2166136261u;
        foreach (var value in bytes)
        {
            hash = unchecked((hash ^ value) * 16777619u);
        }

        return (int)((hash ^ (hash >> 15)) % Slots);
    }
}
