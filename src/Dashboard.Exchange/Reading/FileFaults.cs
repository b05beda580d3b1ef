using System.Globalization;
using Dashboard.Domain.Text;

namespace Dashboard.Exchange.Reading;

/// <summary>What is wrong with a file as a whole, in words that say what to do. Each ends the reading.</summary>
internal static class FileFaults
{
    private const string Whole = "Fetch or make it again.";
    private const string WholeFr = "Récupérez-le ou produisez-le de nouveau.";

    public static FaultException NotFound(string file, Exception inner) => Make(
        file, "there is no such file.", "ce fichier n’existe pas.", inner);

    public static FaultException NotReadable(string file, Exception inner) => Make(
        file,
        "the file can’t be read. Check its permissions and the disk.",
        "le fichier ne peut pas être lu. Vérifiez ses autorisations et le disque.",
        inner);

    public static FaultException Empty(string file) => Make(file, $"the file is empty. {Whole}", $"le fichier est vide. {WholeFr}");

    public static FaultException Utf16(string file) => Make(
        file,
        "the file is in UTF-16. Save it as UTF-8 (in Excel: “CSV UTF-8”).",
        "le fichier est en UTF-16. Enregistrez-le en UTF-8 (dans Excel\u00A0: «\u00A0CSV UTF-8\u00A0»).");

    public static FaultException Binary(string file, string? kind) => Make(
        file,
        $"this is no text{(kind is null ? "" : $" but {kind}")}. CSV or XES is expected, plain or compressed with gzip (.gz).",
        $"ce n’est pas du texte{(kind is null ? "" : $" ({kind})")}. On attend du CSV ou du XES, tel quel ou comprimé avec gzip (.gz).");

    public static FaultException GzipCut(string file) => Make(
        file,
        $"the compressed file is cut off or damaged. {Whole}",
        $"le fichier comprimé est tronqué ou endommagé. {WholeFr}");

    public static FaultException GzipDamaged(string file, Exception inner) => Make(
        file,
        $"the compressed file is damaged. {Whole}",
        $"le fichier comprimé est endommagé. {WholeFr}",
        inner);

    public static FaultException GzipFollowedBySomething(string file) => Make(
        file,
        $"something follows the end of the compressed file. {Whole}",
        $"quelque chose suit la fin du fichier comprimé. {WholeFr}");

    public static FaultException GzipInGzip(string file) => Make(
        file,
        "the file is compressed twice. Unpack it once.",
        "le fichier est comprimé deux fois. Décomprimez-le une fois.");

    public static FaultException UnpacksToTooMuch(string file) => Make(
        file,
        "the compressed file unpacks to far more than a log does. If it is one, unpack it first.",
        "une fois décomprimé, le fichier est bien plus gros que ne l’est un journal. Si c’en est un, décomprimez-le d’abord.");

    public static FaultException RowTooLong(string file, long line, int limit) => At(
        file,
        line,
        $"the row that begins here is longer than {Number(limit)} bytes. Most often a quote (\") is opened and never closed: look for it from this line on.",
        $"la ligne qui commence ici dépasse {Number(limit)} octets. Le plus souvent, un guillemet (\") est ouvert et jamais fermé\u00A0: cherchez-le à partir d’ici.");

    public static FaultException Xml(string file, long line, int column, Exception inner) => At(
        file,
        line,
        $"the XML is not well formed (character {Number(column)} of the line). Export the log again.",
        $"le XML est mal formé (caractère {Number(column)} de la ligne). Exportez de nouveau le journal.",
        inner);

    public static FaultException Dtd(string file, long line, Exception inner) => At(
        file,
        line,
        "the XML has a document type (DTD), which is not read for safety. Export the log as XES without one.",
        "le XML contient un type de document (DTD), qui n’est pas lu par sécurité. Exportez le journal en XES sans DTD.",
        inner);

    public static FaultException NotXes(string file, string root) => Make(
        file,
        $"this XML is not XES: its first element is <{JsonPart.Quoted(root)}>, not <log>.",
        $"ce XML n’est pas du XES\u00A0: son premier élément est <{JsonPart.Quoted(root)}>, et non <log>.");

    public static FaultException XmlTooDeep(string file, long line, int limit) => At(
        file,
        line,
        $"elements are nested more than {Number(limit)} deep. That is no log.",
        $"des éléments sont imbriqués sur plus de {Number(limit)} niveaux. Ce n’est pas un journal.");

    public static FaultException XmlTooLong(string file, long line, int limit) => At(
        file,
        line,
        $"one piece of markup or text is longer than {Number(limit)} bytes. That is no log.",
        $"un élément ou un texte dépasse {Number(limit)} octets. Ce n’est pas un journal.");

    public static FaultException XmlTooManyNames(string file, int limit) => Make(
        file,
        $"the XML uses more than {Number(limit)} different names. That is no log.",
        $"le XML emploie plus de {Number(limit)} noms différents. Ce n’est pas un journal.");

    public static FaultException LateTraceAttribute(string file, long line, string key) => At(
        file,
        line,
        $"“{JsonPart.Quoted(key)}” of the trace stands after events of the trace. In XES a trace’s attributes come first: export the log again.",
        $"«\u00A0{JsonPart.Quoted(key)}\u00A0» de la trace figure après des événements de celle-ci. En XES, les attributs de la trace viennent d’abord\u00A0: exportez de nouveau le journal.");

    public static FaultException Header(string file, string english, string french) => At(file, 1, english, french);

    private static FaultException At(string file, long line, string english, string french, Exception? inner = null) => new(
        new Bilingual(
            $"{file}, line {line.ToString(CultureInfo.InvariantCulture)}: {english}",
            $"{file}, ligne {line.ToString(CultureInfo.InvariantCulture)}\u00A0: {french}"),
        inner);

    private static FaultException Make(string file, string english, string french, Exception? inner = null) =>
        new(new Bilingual($"{file}: {english}", $"{file}\u00A0: {french}"), inner);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
