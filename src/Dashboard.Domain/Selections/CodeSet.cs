using System.Collections;
using System.Collections.Immutable;

namespace Dashboard.Domain.Selections;

/// <summary>A set of codes that compares by its content. Empty means: no filter. The empty code means <em>unknown</em>.</summary>
public sealed class CodeSet : IEquatable<CodeSet>, IReadOnlyCollection<string>
{
    private readonly ImmutableSortedSet<string> _codes;

    private CodeSet(ImmutableSortedSet<string> codes) => _codes = codes;

    /// <summary>No filter.</summary>
    public static CodeSet All { get; } = new(ImmutableSortedSet.Create<string>(StringComparer.Ordinal));

    public int Count => _codes.Count;

    public bool IsAll => _codes.IsEmpty;

    public static CodeSet Of(params IEnumerable<string> codes) => new(codes.ToImmutableSortedSet(StringComparer.Ordinal));

    public bool Contains(string code) => _codes.Contains(code);

    public CodeSet With(string code) => new(_codes.Add(code));

    public CodeSet Without(string code) => new(_codes.Remove(code));

    public bool Equals(CodeSet? other) => other is not null && _codes.SetEquals(other._codes);

    public override bool Equals(object? obj) => Equals(obj as CodeSet);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var code in _codes)
        {
            hash.Add(code, StringComparer.Ordinal);
        }

        return hash.ToHashCode();
    }

    public IEnumerator<string> GetEnumerator() => _codes.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
