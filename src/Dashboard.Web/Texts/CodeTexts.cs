using Dashboard.Domain.Record;
using Dashboard.Domain.Text;

namespace Dashboard.Web.Texts;

/// <summary>Names of the codes that the law itself defines; every other code bears the name that the settings give it.</summary>
internal static class CodeTexts
{
    private static readonly Dictionary<string, Bilingual> Names = new()
    {
        ["informational"] = new("Informational", "Informatif"),
        ["participatory"] = new("Participatory", "Participatif"),
        ["other"] = new("Other", "Autre"),
        ["en"] = new("English", "Anglais"),
        ["fr"] = new("French", "Français"),
        ["bilingual"] = new("Bilingual", "Bilingue"),
        ["standard"] = new("Standard", "Courante"),
        ["reply"] = new("Reply", "Réponse"),
        ["crisis"] = new("Crisis", "Crise"),
    };

    private static readonly Dictionary<string, Bilingual> NoStages = new()
    {
        [ReservedNames.Author] = new("Author, revising", "Auteur, en révision"),
        [ReservedNames.Scheduled] = new("Scheduled, by choice", "En attente du créneau, par choix"),
        [ReservedNames.BetweenStages] = new("Between stages", "Entre les étapes"),
        [ReservedNames.Unknown] = new("Unknown stage", "Étape inconnue"),
    };

    public static Bilingual Unknown { get; } = new("Unknown", "Inconnu");

    /// <summary>The name of a purpose, language or lane.</summary>
    public static Bilingual Name(string code) => code.Length == 0 ? Unknown : Names.GetValueOrDefault(code) ?? Bilingual.Same(code);

    /// <summary>The name of what is no real stage; <see langword="null"/> for a real one.</summary>
    public static Bilingual? NoStage(string code) => NoStages.GetValueOrDefault(code);
}
