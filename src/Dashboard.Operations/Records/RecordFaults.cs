using Dashboard.Domain.Text;

namespace Dashboard.Operations.Records;

/// <summary>What can become of a database while its record is shown.</summary>
internal static class RecordFaults
{
    /// <summary>Other identity, or one brought back from a copy, whose numbers stand for other states.</summary>
    public static Bilingual Replaced(string path) => new(
        $"Another database has taken the place of {path}. The figures here are still those of the former one; the new one is being read.",
        $"Une autre base de données a pris la place de {path}. Les chiffres affichés ici sont encore ceux de l’ancienne; la nouvelle est en cours de lecture.");
}
