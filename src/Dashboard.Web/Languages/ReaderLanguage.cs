using System.Globalization;
using Dashboard.Domain.Text;

namespace Dashboard.Web.Languages;

/// <summary>
/// The reader's language, for one request or one circuit. A circuit is told by its root component which language its page was
/// made in, so that two windows may differ.
/// </summary>
public sealed class ReaderLanguage
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-CA");
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-CA");

    public Language Language { get; private set; } = Language.English;

    public CultureInfo Culture => Language == Language.French ? French : English;

    /// <summary>As <c>html lang</c> and Intl take it: <c>en-CA</c> or <c>fr-CA</c>.</summary>
    public string Tag => Culture.Name;

    public string this[Bilingual text] => text.In(Language);

    /// <summary>Takes the language, and its formats for all that runs on from here.</summary>
    public void Choose(Language language)
    {
        Language = language;
        Apply();
    }

    /// <summary>Sets the formats of what runs on from here.</summary>
    public void Apply() => (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (Culture, Culture);
}
