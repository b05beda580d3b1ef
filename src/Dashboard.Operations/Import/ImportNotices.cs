using System.Globalization;
using Dashboard.Domain.Text;
using Dashboard.Exchange.Mapping;
using Dashboard.Exchange.Reading;
using Dashboard.Storage.Import;

namespace Dashboard.Operations.Import;

/// <summary>What an import took as written but a person should look at.</summary>
internal static class ImportNotices
{
    public static IEnumerable<Bilingual> Of(EventReader reader) =>
    [
        .. reader.Codes.NearTwins().Take(ImportReport.Listed).Select(Twins),
        .. reader.Codes.Unfamiliar().Take(ImportReport.Listed).Select(Unfamiliar),
        .. reader.NeverSeen.Select(NeverSeen),
    ];

    public static Bilingual Disagreement(AttributeDisagreement found)
    {
        var values = found.Values.ToString(CultureInfo.InvariantCulture);
        return new(
            $"Tweet {found.TweetId}: its rows give {values} different values of {found.Attribute}; the first one recorded counts.",
            $"Tweet {found.TweetId} : ses lignes donnent {values} valeurs différentes de {found.Attribute}; la première enregistrée compte.");
    }

    private static Bilingual Twins(NearTwins twins)
    {
        var codes = string.Join(", ", twins.Codes.Select(code => $"“{code}”"));
        return new(
            $"{twins.Column}: {codes} differ only in case, accents or spaces; they count as different codes.",
            $"{twins.Column} : {codes.Replace('“', '«').Replace('”', '»')} ne diffèrent que par la casse, les accents ou les espaces; ils comptent comme des codes différents.");
    }

    private static Bilingual Unfamiliar(UnfamiliarCode code) => new(
        $"{code.Column}: “{code.Code}” is none of the usual values; it is kept as written.",
        $"{code.Column} : « {code.Code} » ne fait pas partie des valeurs habituelles; il est gardé tel quel.");

    private static Bilingual NeverSeen(string column) => new(
        $"The profile names {column}, but no event of the file has it.",
        $"Le profil nomme {column}, mais aucun événement du fichier ne l’a.");
}
