namespace Dashboard.Domain.Text;

/// <summary>One text in both official languages. There is no way to write it in one alone.</summary>
public sealed record Bilingual
{
    /// <exception cref="ArgumentException">Either text is empty or blank.</exception>
    public Bilingual(string english, string french)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(english);
        ArgumentException.ThrowIfNullOrWhiteSpace(french);
        English = english;
        French = french;
    }

    public string English { get; }

    public string French { get; }

    public string In(Language language) => language == Language.French ? French : English;

    /// <summary>A name or code from the data, which reads the same in both languages.</summary>
    public static Bilingual Same(string text) => new(text, text);

    public override string ToString() => English;
}
