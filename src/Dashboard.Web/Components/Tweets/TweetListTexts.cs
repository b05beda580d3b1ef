using Dashboard.Analytics.Tweets;
using Dashboard.Domain.Text;

namespace Dashboard.Web.Components.Tweets;

/// <summary>What the list of tweets says around its rows.</summary>
internal static class TweetListTexts
{
    public static Bilingual Table { get; } = new("The tweets of the list", "Les tweets de la liste");

    public static Bilingual Narrow { get; } = new("Narrow the list", "Restreindre la liste");

    public static Bilingual Search { get; } = new("Identifier contains", "L’identifiant contient");

    public static Bilingual Outcome { get; } = new("Outcome", "Issue");

    public static Bilingual Flag { get; } = new("Flag", "Drapeau");

    public static Bilingual Unpublished { get; } = new("Not published", "Non publié");

    public static Bilingual ApprovedBy { get; } = new("Approved by", "Approuvé par");

    public static Bilingual Stage { get; } = new("Stage", "Étape");

    public static Bilingual Approvers { get; } = new("Approvers", "Approbateurs");

    public static Bilingual Time { get; } = new("Time to publish", "Délai de publication");

    public static Bilingual Arrived { get; } = new("Arrived", "Arrivé");

    public static Bilingual Overdue { get; } = new("Overdue", "En retard");

    public static Bilingual Any { get; } = new("any", "toutes");

    public static Bilingual Show { get; } = new("Show", "Afficher");

    public static Bilingual Columns { get; } = new("Columns", "Colonnes");

    public static Bilingual Focus { get; } = new("What the list is narrowed to", "Ce à quoi la liste est restreinte");

    public static Bilingual Pages { get; } = new("Pages of the list", "Pages de la liste");

    public static Bilingual First { get; } = new("First", "Première");

    public static Bilingual Previous { get; } = new("Previous", "Précédente");

    public static Bilingual Next { get; } = new("Next", "Suivante");

    public static Bilingual Last { get; } = new("Last", "Dernière");

    public static Bilingual Elapsed { get; } = new("elapsed", "écoulé");

    public static Bilingual Working { get; } = new("working", "ouvrables");

    public static Bilingual Yes { get; } = new("yes", "oui");

    public static Bilingual Ascending { get; } = new("sorted, smallest first", "trié, le plus petit d’abord");

    public static Bilingual Descending { get; } = new("sorted, largest first", "trié, le plus grand d’abord");

    public static Bilingual Shown(string first, string last, string total) => new($"{first} to {last} of {total}", $"{first} à {last} de {total}");

    public static Bilingual PageBeyond(string asked, string last) => new(
        $"There is no page {asked}: this is the last one, page {last}.", $"Il n’y a pas de page {asked}\u00A0: voici la dernière, la page {last}.");

    public static Bilingual SearchLeaves(string total, string focused) => new(
        $"The search leaves {total} of {focused} tweets.", $"La recherche laisse {total} tweets sur {focused}.");

    public static Bilingual Remove(string part) => new($"Remove {part}", $"Enlever {part}");

    public static Bilingual Chip(string label, string value) => new($"{label}: {value}", $"{label}\u00A0: {value}");

    public static Bilingual OrMore(string count) => new($"{count} or more", $"{count} ou plus");

    public static Bilingual From(string time) => new($"from {time}", $"à partir de {time}");

    public static Bilingual Under(string time) => new($"under {time}", $"moins de {time}");

    public static Bilingual Between(string from, string to) => new($"from {from} to under {to}", $"de {from} à moins de {to}");

    public static Bilingual SortBy(string column) => new($"Sort by {column}", $"Trier par {column}");

    public static Bilingual Column(TweetField field) => field switch
    {
        TweetField.TweetId => new("Tweet", "Tweet"),
        TweetField.Department => new("Department", "Ministère"),
        TweetField.Purpose => new("Purpose", "But"),
        TweetField.Language => new("Language", "Langue"),
        TweetField.Channel => new("Channel", "Canal"),
        TweetField.Lane => new("Lane", "Voie"),
        TweetField.Pair => new("Pair", "Paire"),
        TweetField.Outcome => Outcome,
        TweetField.Start => new("Start", "Début"),
        TweetField.End => new("End", "Fin"),
        TweetField.TimeToPublish => Time,
        TweetField.Approval => new("Approval time", "Délai d’approbation"),
        TweetField.Working => new("Time to publish, working", "Délai de publication, ouvrable"),
        TweetField.Approvers => Approvers,
        TweetField.Hands => new("Hands", "Mains"),
        TweetField.Groups => new("Groups", "Groupes"),
        TweetField.Steps => new("Steps", "Approbations"),
        TweetField.ReworkLoops => new("Rework loops", "Reprises"),
        TweetField.Handovers => new("Handovers", "Transferts"),
        _ => new("Flags", "Drapeaux"),
    };
}
