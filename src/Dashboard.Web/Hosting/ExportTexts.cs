using Dashboard.Domain.Text;

namespace Dashboard.Web.Hosting;

/// <summary>What a download says instead of a file.</summary>
internal static class ExportTexts
{
    public static Bilingual NotRead { get; } = new(
        "Nothing was exported: a part of the address can’t be read, and in a file nobody would see that it was left out.",
        "Rien n’a été exporté\u00A0: une partie de l’adresse est illisible, et dans un fichier personne ne verrait qu’elle a été ignorée.");

    public static Bilingual UnknownName(string name) => new(
        $"“{name}” is no part of a selection, a focus or a pin.",
        $"«\u00A0{name}\u00A0» ne fait partie ni d’une sélection, ni d’un filtre de liste, ni d’une version fixée.");
}
