namespace Dashboard.Benchmarks.Questions;

/// <summary>An answer laid out so that two of them can be compared, whoever gave it: rows by key, each of a few figures.</summary>
internal sealed class Answer
{
    private readonly SortedDictionary<string, Figure[]> _rows = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, Figure[]> Rows => _rows;

    /// <exception cref="ArgumentException">The key is there already.</exception>
    public void Add(string key, params Figure[] figures) => _rows.Add(key, figures);
}

/// <summary>A whole number, which must agree to the last digit, or a computed one; neither where it is undefined.</summary>
internal readonly record struct Figure(long? Whole, double? Computed)
{
    private const double Tolerance = 1e-12;

    public static implicit operator Figure(long whole) => new(whole, null);

    public static implicit operator Figure(double? computed) => new(null, computed);

    public static Figure Undefined => default;

    public bool Agrees(Figure other) => (Computed, other.Computed) switch
    {
        ({ } one, { } two) => Math.Abs(one - two) <= Tolerance * Math.Max(Math.Abs(one), Math.Abs(two)),
        _ => this == other,
    };

    public override string ToString() => FormattableString.Invariant($"{(Computed is { } computed ? computed : Whole)}");
}
