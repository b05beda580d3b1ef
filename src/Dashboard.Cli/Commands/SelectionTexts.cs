using Dashboard.Domain.Selections;
using Dashboard.Domain.Text;

namespace Dashboard.Cli.Commands;

/// <summary>What the command line says of the state of the record.</summary>
internal static class SelectionTexts
{
    public static Bilingual Manifest { get; } = new(
        "What proves the tables: selection, revision, rows and SHA-256 of each, as JSON.",
        "Ce qui prouve les tableaux : sélection, révision, lignes et SHA-256 de chacun, en JSON.");

    public static Bilingual Pin(string name) => name switch
    {
        RecordPinQuery.Revision => new(
            "The record as it stood with this revision; without it, the latest.",
            "Le dossier tel qu’il était à cette révision; sans elle, la plus récente."),
        RecordPinQuery.AsOf => new(
            "Leave out events later than this, such as 2026-10-31T21:04:00Z.",
            "Ignore les événements postérieurs, par exemple 2026-10-31T21:04:00Z."),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "A pin has no such part."),
    };
}
