namespace Dashboard.Storage.Import;

/// <summary>The order that the database lists texts in: by their bytes in UTF-8, which is that of code points and not of UTF-16.</summary>
internal sealed class Utf8Order : IComparer<string>
{
    private const char FirstSurrogate = '\uD800', FirstAfterSurrogates = '\uE000';

    public static Utf8Order Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        ReadOnlySpan<char> one = x, other = y;
        var same = one.CommonPrefixLength(other);
        return same == one.Length || same == other.Length
            ? one.Length.CompareTo(other.Length)
            : Rank(one[same]).CompareTo(Rank(other[same]));
    }

    /// <summary>Surrogates stand for the code points beyond all that one char can say.</summary>
    private static int Rank(char c) => c is >= FirstSurrogate and < FirstAfterSurrogates ? c + char.MaxValue : c;
}
