using System.Collections;
using System.Text;

namespace Dashboard.Domain.Text;

/// <summary>A list of texts as UTF-8, end to end, each decoded when it is asked for: a million identifiers cost no start and no object each.</summary>
public sealed class PackedTexts : IReadOnlyList<string>
{
    /// <param name="ends">Where each text ends in <paramref name="utf8"/>; the next one begins there.</param>
    public PackedTexts(int[] ends, byte[] utf8) => (Ends, Utf8) = (ends, utf8);

    public int Count => Ends.Length;

    public int[] Ends { get; }

    public byte[] Utf8 { get; }

    public string this[int index]
    {
        get
        {
            var start = index == 0 ? 0 : Ends[index - 1];
            return Encoding.UTF8.GetString(Utf8, start, Ends[index] - start);
        }
    }

    /// <exception cref="OverflowException">They take more than 2 GB.</exception>
    public static PackedTexts Of(IReadOnlyList<string> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        if (texts is PackedTexts packed)
        {
            return packed;
        }

        var ends = new int[texts.Count];
        var length = 0;
        for (var i = 0; i < ends.Length; i++)
        {
            length = checked(length + Encoding.UTF8.GetByteCount(texts[i]));
            ends[i] = length;
        }

        var utf8 = new byte[length];
        for (var i = 0; i < ends.Length; i++)
        {
            Encoding.UTF8.GetBytes(texts[i], utf8.AsSpan(i == 0 ? 0 : ends[i - 1]));
        }

        return new(ends, utf8);
    }

    public IEnumerator<string> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
