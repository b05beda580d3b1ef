using Dashboard.Domain.Text;

namespace Dashboard.Web.Components.Filters;

/// <summary>What is said of views that a reader keeps under a name.</summary>
internal static class SavedViewsTexts
{
    public static Bilingual Title { get; } = new("Saved views", "Vues enregistrées");

    public static Bilingual Name { get; } = new("Name of this view", "Nom de cette vue");

    public static Bilingual Pin { get; } = new("Pin it: dates and figures stay as they are now", "La fixer\u00A0: dates et chiffres restent ceux d’à présent");

    public static Bilingual Save { get; } = new("Save this view", "Enregistrer cette vue");

    public static Bilingual Where { get; } = new("Kept in this browser only.", "Conservées dans ce navigateur seulement.");

    public static Bilingual None { get; } = new("No view is saved yet.", "Aucune vue enregistrée.");

    public static Bilingual Follows { get; } = new("follows the record", "suit le dossier");

    public static Bilingual Pinned(string revision) => new($"pinned to revision {revision}", $"fixée à la révision {revision}");

    public static Bilingual PinnedInTime { get; } = new("pinned in time", "fixée dans le temps");

    public static Bilingual Rename { get; } = new("Rename", "Renommer");

    public static Bilingual RenameOf(string name) => new($"Rename {name}", $"Renommer {name}");

    public static Bilingual NewName(string name) => new($"New name of {name}", $"Nouveau nom de {name}");

    public static Bilingual Delete { get; } = new("Delete", "Supprimer");

    public static Bilingual DeleteOf(string name) => new($"Delete {name}", $"Supprimer {name}");

    public static Bilingual Keep { get; } = new("Leave it", "Laisser");

    public static Bilingual Replace { get; } = new("Replace it", "Remplacer");

    public static Bilingual AskReplace(string name) => new($"There is a view called “{name}”. Replace it?", $"Une vue s’appelle déjà «\u00A0{name}\u00A0». La remplacer?");

    public static Bilingual AskDelete(string name) => new($"Delete “{name}”?", $"Supprimer «\u00A0{name}\u00A0»?");

    public static Bilingual Saved(string name) => new($"“{name}” is saved.", $"«\u00A0{name}\u00A0» est enregistrée.");

    public static Bilingual Renamed(string name) => new($"It is called “{name}” now.", $"Elle s’appelle maintenant «\u00A0{name}\u00A0».");

    public static Bilingual Deleted(string name) => new($"“{name}” is deleted.", $"«\u00A0{name}\u00A0» est supprimée.");

    public static Bilingual Left { get; } = new("Nothing was changed.", "Rien n’a été changé.");

    public static Bilingual Exists(string name) => new($"Another view is called “{name}”.", $"Une autre vue s’appelle «\u00A0{name}\u00A0».");

    public static Bilingual Nameless { get; } = new("Give it a name first.", "Donnez-lui d’abord un nom.");

    public static Bilingual TooLong { get; } = new("This page’s address is too long to be kept.", "L’adresse de cette page est trop longue pour être conservée.");

    public static Bilingual Full(string most) => new($"{most} views are kept, and no more: delete one first.", $"{most} vues sont conservées, pas plus\u00A0: supprimez-en une d’abord.");

    public static Bilingual Failed { get; } = new("This browser keeps nothing for this page.", "Ce navigateur ne conserve rien pour cette page.");
}
