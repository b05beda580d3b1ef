using System.Collections;

namespace Dashboard.Storage.Reading;

/// <summary>Texts that were there and those that came after them: the first keep their index, and none of them is copied. Immutable.</summary>
internal sealed class AppendedTexts : IReadOnlyList<string>
{
    private readonly IReadOnlyList<string> _first;
    private readonly string[] _later;

    private AppendedTexts(IReadOnlyList<string> first, string[] later) => (_first, _later) = (first, later);

    public int Count => _first.Count + _later.Length;

    public string this[int index] => index < _first.Count ? _first[index] : _later[index - _first.Count];

    /// <summary>Never deeper than one: what was appended before is copied, which is little.</summary>
    public static IReadOnlyList<string> To(IReadOnlyList<string> texts, IReadOnlyList<string> later) => (texts, later.Count) switch
    {
        (_, 0) => texts,
        (AppendedTexts before, _) => new AppendedTexts(before._first, [.. before._later, .. later]),
        _ => new AppendedTexts(texts, [.. later]),
    };

    public IEnumerator<string> GetEnumerator() => _first.Concat(_later).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
