using Dashboard.Domain.Selections;
using Dashboard.Domain.Text;

namespace Dashboard.Cli;

/// <summary>What the command line says.</summary>
internal static class CliTexts
{
    public static Bilingual Root { get; } = new(
        "Approval latency dashboard: imports approval events, exports tables and prints reports.",
        "Tableau de bord des délais d’approbation : importe des événements d’approbation, exporte des tableaux et imprime des rapports.");

    public static Bilingual LanguageOption { get; } = new("Language of messages: en or fr.", "Langue des messages : en ou fr.");

    public static Bilingual Help { get; } = new("Show this help.", "Affiche cette aide.");

    public static Bilingual Database { get; } = new("The database file.", "Le fichier de la base de données.");

    public static Bilingual Generate { get; } = new(
        "Writes a synthetic record: events, settings and the truth planted in them.",
        "Écrit un dossier fictif : événements, paramètres et la vérité qu’on y a plantée.");

    public static Bilingual GenerateOut { get; } = new("Folder to write to.", "Dossier où écrire.");

    public static Bilingual GenerateSeed { get; } = new(
        "Number that the record grows from: the same number gives the same bytes.",
        "Nombre dont naît le dossier : le même nombre donne les mêmes octets.");

    public static Bilingual GenerateTweets { get; } = new("About how many tweets to make.", "Nombre approximatif de tweets à créer.");

    public static Bilingual GenerateMonths { get; } = new(
        "How many months the record has, up to October 2026.", "Nombre de mois que couvre le dossier, jusqu’en octobre 2026.");

    public static Bilingual Import { get; } = new(
        "Imports a CSV or XES file, plain or gzipped. Exit code: 0 all taken, 2 some rows refused, 1 nothing done.",
        "Importe un fichier CSV ou XES, compressé par gzip ou non. Code de sortie : 0 tout est pris, 2 des lignes sont refusées, 1 rien n’est fait.");

    public static Bilingual ImportFile { get; } = new("The file to import.", "Le fichier à importer.");

    public static Bilingual Profile { get; } = new(
        "Profile (JSON) that maps the file's columns and activities; without it the file is canonical.",
        "Profil (JSON) qui fait correspondre les colonnes et activités du fichier; sans lui, le fichier est canonique.");

    public static Bilingual Settings { get; } = new(
        "Settings (JSON) to put in force with the import.",
        "Paramètres (JSON) à mettre en vigueur avec l’importation.");

    public static Bilingual Export { get; } = new(
        "Writes tweets, visits or events of a selection as CSV.",
        "Écrit en CSV les tweets, les visites ou les événements d’une sélection.");

    public static Bilingual ExportOut { get; } = new(
        "File to write; without it the table goes to standard output.",
        "Fichier à écrire; sans lui, le tableau va à la sortie standard.");

    public static Bilingual ExportTable(string table) => table switch
    {
        "tweets" => new("One line a tweet: outcome, times, approvers, flags.", "Une ligne par tweet : issue, durées, approbateurs, drapeaux."),
        "visits" => new("One line a stage visit: dwell, waiting, review, attributed time.", "Une ligne par visite d’étape : séjour, attente, examen, temps attribué."),
        _ => new("The canonical events, in the order of recording.", "Les événements canoniques, dans l’ordre d’enregistrement."),
    };

    public static Bilingual Report { get; } = new("Prints a report as JSON.", "Imprime un rapport en JSON.");

    public static Bilingual ReportSummary { get; } = new(
        "Headline figures, stages and departments of a selection.",
        "Chiffres principaux, étapes et ministères d’une sélection.");

    public static Bilingual ReportApprovers { get; } = new("How many people had to say yes.", "Combien de personnes ont dû dire oui.");

    public static Bilingual ReportLanguageGap { get; } = new(
        "How far apart English and French versions came out.", "L’écart entre la sortie des versions anglaise et française.");

    public static Bilingual Synthetic { get; } = new(
        "Synthetic data / données fictives: no real department, no real person.",
        "Données fictives / synthetic data : aucun ministère réel, aucune personne réelle.");

    public static Bilingual Cancelled { get; } = new("Stopped.", "Arrêté.");

    public static Bilingual OutputFailed { get; } = new(
        "The output was cut off: what reads it has ended, or its disk is full. Run the command again.",
        "La sortie a été coupée : le programme qui la lit s’est arrêté, ou le disque est plein. Relancez la commande.");

    public static Bilingual WholeRecord { get; } = new(
        "No selection given: these figures are over the whole record.",
        "Aucune sélection donnée : ces chiffres portent sur tout le dossier.");

    public static Bilingual Written(string path) => new($"{path} is written.", $"{path} est écrit.");

    public static Bilingual SelectionOption(string name) => name switch
    {
        SelectionQuery.Department => new("Department code; may be repeated; empty means unknown.", "Code de ministère; peut être répété; vide veut dire inconnu."),
        SelectionQuery.Purpose => new("Purpose: informational, participatory, other; may be repeated.", "But : informational, participatory, other; peut être répété."),
        SelectionQuery.Language => new("The tweet's language: en, fr, bilingual; may be repeated.", "Langue du tweet : en, fr, bilingual; peut être répétée."),
        SelectionQuery.Lane => new("Lane: standard, reply, crisis; may be repeated.", "Voie : standard, reply, crisis; peut être répétée."),
        SelectionQuery.Channel => new("Channel (account); may be repeated.", "Canal (compte); peut être répété."),
        SelectionQuery.From => new("First day, such as 2026-01-01.", "Premier jour, par exemple 2026-01-01."),
        SelectionQuery.To => new("The day after the last one.", "Le lendemain du dernier jour."),
        SelectionQuery.DateBasisName => new("Which date the range applies to: end (default) or start.", "Date à laquelle s’applique l’intervalle : end (par défaut) ou start."),
        SelectionQuery.ClockName => new("elapsed (default) or working.", "elapsed (par défaut) ou working."),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "A selection has no such part."),
    };
}
