using Dashboard.Domain.Text;

namespace Dashboard.Web.Components.Export;

/// <summary>What the export page says.</summary>
internal static class ExportPageTexts
{
    public static Bilingual Sentence(string tweets, string visits, bool oneVisit, string events) => new(
        $"These {tweets} tweets, their {visits} {(oneVisit ? "visit" : "visits")} and {events} events can be taken away, and proved.",
        $"Ces {tweets} tweets, {(oneVisit ? "leur seule visite" : $"leurs {visits} visites")} et {events} événements peuvent être emportés, et prouvés.");

    public static Bilingual OneTweet(string visits, string events) => new(
        $"One tweet can be taken away, and proved: visits {visits}, events {events}.",
        $"Un tweet peut être emporté, et prouvé\u00A0: visites {visits}, événements {events}.");

    public static Bilingual NothingSelected { get; } = new(
        "No tweet is in this selection: its tables have a header and no row.",
        "Aucun tweet dans cette sélection\u00A0: ses tableaux ont un en-tête et aucune ligne.");

    public static Bilingual EmptyRecord { get; } = new(
        "The record is empty: import a log to have something to take away.",
        "Le dossier est vide\u00A0: importez un journal pour avoir quelque chose à emporter.");

    public static Bilingual Files { get; } = new("Files", "Fichiers");

    public static Bilingual File { get; } = new("File", "Fichier");

    public static Bilingual Rows { get; } = new("Rows", "Lignes");

    public static Bilingual Holds { get; } = new("What it holds", "Contenu");

    public static Bilingual Holding(string name) => name switch
    {
        "tweets" => new("A row a tweet: outcome, times, approvers, flags.", "Une ligne par tweet\u00A0: issue, durées, approbateurs, signalements."),
        "visits" => new("A row a stay at a stage: dwell, waiting, review, attributed time.", "Une ligne par passage à une étape\u00A0: séjour, attente, examen, temps attribué."),
        "events" => new("The events themselves, in the order of recording; they can be imported again.", "Les événements eux-mêmes, dans l’ordre d’enregistrement; ils peuvent être réimportés."),
        _ => new("What proves the three: selection, revision, rows and SHA-256 of each.", "Ce qui prouve les trois\u00A0: sélection, révision, lignes et SHA-256 de chacun."),
    };

    public static Bilingual Download(string file) => new($"Download {file}", $"Télécharger {file}");

    public static Bilingual Which { get; } = new("Which tweets, of which record", "Quels tweets, de quel dossier");

    public static Bilingual Selection { get; } = new("Selection", "Sélection");

    public static Bilingual Revision { get; } = new("Revision", "Révision");

    public static Bilingual AsOf { get; } = new("As of", "En date du");

    public static Bilingual Instance { get; } = new("Record", "Dossier");

    public static Bilingual Reconciliation { get; } = new("Reconciliation", "Rapprochement");

    public static Bilingual PeriodOnly { get; } = new(
        "It is over the whole selection; a focus on a list does not narrow it.",
        "Il porte sur toute la sélection; le filtre d’une liste ne le restreint pas.");

    public static Bilingual Pinned { get; } = new(
        "The links name the revision and the as-of time, so they give the same bytes later, whatever the record becomes. A download that breaks off is reported by the browser as failed; check a file against the SHA-256 in the manifest.",
        "Les liens nomment la révision et la date d’arrêté\u00A0: ils donneront les mêmes octets plus tard, quoi que devienne le dossier. Un téléchargement interrompu est signalé par le navigateur comme échoué; comparez un fichier au SHA-256 du manifeste.");

    public static Bilingual Columns(string file) => new($"Columns of {file}", $"Colonnes de {file}");

    public static Bilingual Column { get; } = new("Column", "Colonne");

    public static Bilingual Unit { get; } = new("Form or unit", "Forme ou unité");

    public static Bilingual Meaning { get; } = new("Meaning", "Signification");

    public static Bilingual Command { get; } = new("From the command line", "Depuis la ligne de commande");

    public static Bilingual CommandNote { get; } = new(
        "The same bytes. Run it where the program and the database are; in place of the database’s name give its path.",
        "Les mêmes octets. Exécutez-la là où se trouvent le programme et la base de données; remplacez le nom de la base par son chemin.");

    public static Bilingual WithoutFocus { get; } = new("Export the whole selection", "Exporter toute la sélection");
}
