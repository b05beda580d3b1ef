using Dashboard.Domain.Record;

namespace Dashboard.Storage.Import;

/// <summary>Rows that contradict what is recorded.</summary>
internal static class ImportConflicts
{
    public const string SameIdentifierCode = "conflicting_event_id";

    public static RefusedRow SameIdentifier(string identifier, long row, string fileName, long? firstRow)
    {
        var shown = identifier.Length <= 80 ? identifier : identifier[..80] + "…";
        return new RefusedRow(row, CanonicalColumns.EventId, SameIdentifierCode, new(
            $"The event_id “{shown}” of line {row} stands for another event already: line {firstRow} of {fileName} gives it other content. Give each event its own identifier.",
            $"L’event_id « {shown} » de la ligne {row} désigne déjà un autre événement : la ligne {firstRow} de {fileName} lui donne un autre contenu. Donnez à chaque événement son propre identifiant."));
    }
}
