using System.Collections;
using System.Collections.Immutable;

namespace Dashboard.Web.Urls;

/// <summary>A page's own names and values in its address. It compares by content; the last of equal names counts.</summary>
public sealed class PageView : IEquatable<PageView>, IEnumerable<KeyValuePair<string, string>>
{
    private readonly ImmutableSortedDictionary<string, string> _values;

    public PageView(IEnumerable<KeyValuePair<string, string>> values) =>
        _values = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal).SetItems(values);

    private PageView(ImmutableSortedDictionary<string, string> values) => _values = values;

    public static PageView Plain { get; } = new([]);

    /// <summary>Empty where the address does not say it.</summary>
    public string this[string name] => _values.GetValueOrDefault(name, "");

    /// <param name="value">Empty takes the name out of the address.</param>
    public PageView With(string name, string value) => new(value.Length == 0 ? _values.Remove(name) : _values.SetItem(name, value));

    public bool Equals(PageView? other) => other is not null && _values.SequenceEqual(other._values);

    public override bool Equals(object? obj) => Equals(obj as PageView);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var pair in _values)
        {
            hash.Add(pair);
        }

        return hash.ToHashCode();
    }

    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => _values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
