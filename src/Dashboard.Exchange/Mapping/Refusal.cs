using System.Globalization;
using Dashboard.Domain.Record;
using Dashboard.Domain.Text;

namespace Dashboard.Exchange.Mapping;

/// <summary>Why one row was refused, in words that say what to do. The codes are part of what imports store: add, never rename.</summary>
internal static class Refusal
{
    public static RefusedRow WrongFieldCount(long row, int fields, int expected) => fields < expected
        ? new(row, null, "short_row", new Bilingual(
            $"The row has {Number(fields)} fields, the header {Number(expected)}. A separator is missing, or the row was cut.",
            $"La ligne a {Number(fields)} champs, l’en-tête {Number(expected)}. Il manque un séparateur ou la ligne a été coupée."))
        : new(row, null, "long_row", new Bilingual(
            $"The row has {Number(fields)} fields, the header {Number(expected)}. Put quotes around a value that holds the separator.",
            $"La ligne a {Number(fields)} champs, l’en-tête {Number(expected)}. Mettez entre guillemets une valeur qui contient le séparateur."));

    public static RefusedRow BadQuote(long row) => new(row, null, "bad_quote", new Bilingual(
        "A quote stands where none may be. Put the whole value in quotes, and double each quote inside it.",
        "Un guillemet se trouve là où il n’en faut pas. Mettez toute la valeur entre guillemets et doublez chacun de ceux qu’elle contient."));

    public static RefusedRow UnclosedQuote(long row) => new(row, null, "unclosed_quote", new Bilingual(
        "A quote is opened and never closed, so everything up to the end of the file was read as this row. Close it and import the file again.",
        "Un guillemet est ouvert et jamais fermé\u00A0: tout le reste du fichier a été lu comme cette ligne. Fermez-le et importez de nouveau le fichier."));

    public static RefusedRow Field(long row, string column, FieldFault fault, int limit) => fault switch
    {
        FieldFault.NotUtf8 => new(row, column, "not_utf8", new Bilingual(
            "The value holds bytes that are not UTF-8. Save the file as UTF-8.",
            "La valeur contient des octets qui ne sont pas de l’UTF-8. Enregistrez le fichier en UTF-8.")),
        FieldFault.Nul => new(row, column, "nul", new Bilingual(
            "The value holds a NUL character. Take it out.",
            "La valeur contient un caractère NUL. Retirez-le.")),
        FieldFault.TooLong => new(row, column, "too_long", new Bilingual(
            $"The value is longer than {Number(limit)} bytes. Shorten it.",
            $"La valeur dépasse {Number(limit)} octets. Raccourcissez-la.")),
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, "A field without a fault is not refused."),
    };

    public static RefusedRow NoTweet(long row, string column) => new(row, column, "no_tweet_id", new Bilingual(
        "The row names no tweet. Fill in its identifier.",
        "La ligne ne nomme aucun tweet. Indiquez son identifiant."));

    public static RefusedRow UnknownAction(long row, string column, string? value)
    {
        var actions = string.Join(", ", ApprovalActions.All);
        return value is null
            ? new(row, column, "no_action", new Bilingual($"The row names no action. Known are {actions}.", $"La ligne ne nomme aucune action. Sont connues\u00A0: {actions}."))
            : new(row, column, "unknown_action", new Bilingual(
                $"“{JsonPart.Quoted(value)}” is no action. Known are {actions}.",
                $"«\u00A0{JsonPart.Quoted(value)}\u00A0» n’est pas une action. Sont connues\u00A0: {actions}."));
    }

    public static RefusedRow UnmappedActivity(long row, string column, string? value) => value is null
        ? new(row, column, "no_activity", new Bilingual(
            "The row names no activity. Fill it in, or let the profile skip what it does not map (\"unmapped\": \"skip\").",
            "La ligne ne nomme aucune activité. Indiquez-la ou laissez le profil sauter ce qu’il ne traduit pas (\"unmapped\": \"skip\")."))
        : new(row, column, "unmapped_activity", new Bilingual(
            $"The profile does not say what “{JsonPart.Quoted(value)}” is. Add it to the profile’s “activities”, as null if it is no event.",
            $"Le profil ne dit pas ce qu’est «\u00A0{JsonPart.Quoted(value)}\u00A0». Ajoutez-le aux «\u00A0activities\u00A0» du profil, avec null si ce n’est pas un événement."));

    public static RefusedRow ReservedStage(long row, string column, string stage) => new(row, column, "reserved_stage", new Bilingual(
        $"“{stage}” is reserved and can’t be a stage. Give the stage another name.",
        $"«\u00A0{stage}\u00A0» est réservé et ne peut être une étape. Donnez-lui un autre nom."));

    public static RefusedRow Time(long row, string column, TimeFault fault, string? value)
    {
        var quoted = JsonPart.Quoted(value ?? "");
        return fault switch
        {
            TimeFault.Missing => new(row, column, "no_time", new Bilingual(
                "The row has no time. Fill it in.",
                "La ligne n’a pas d’heure. Indiquez-la.")),
            TimeFault.NoOffset => new(row, column, "no_offset", new Bilingual(
                $"“{quoted}” has no offset from UTC. Add one (such as -05:00 or Z), or name “time_zone” in a profile.",
                $"«\u00A0{quoted}\u00A0» n’a pas de décalage par rapport à UTC. Ajoutez-en un (comme -05:00 ou Z) ou nommez «\u00A0time_zone\u00A0» dans un profil.")),
            TimeFault.ClockGap => new(row, column, "clock_gap", new Bilingual(
                $"“{quoted}” does not exist in the profile’s time zone: clocks were moved forward over it. Correct it or give its offset.",
                $"«\u00A0{quoted}\u00A0» n’existe pas dans le fuseau du profil\u00A0: on y a avancé l’heure. Corrigez-la ou donnez son décalage.")),
            TimeFault.LeapSecond => new(row, column, "leap_second", new Bilingual(
                $"“{quoted}” is a leap second, which the record can’t hold. Write second 59.",
                $"«\u00A0{quoted}\u00A0» est une seconde intercalaire, que le registre ne peut contenir. Écrivez la seconde 59.")),
            TimeFault.Future => new(row, column, "future", new Bilingual(
                $"“{quoted}” is later than now. Check the date and the offset.",
                $"«\u00A0{quoted}\u00A0» est dans l’avenir. Vérifiez la date et le décalage.")),
            _ => new(row, column, "bad_time", new Bilingual(
                $"“{quoted}” is no time. Write it like 2026-07-01T09:30:00-04:00, with at most 7 decimals, or only the date.",
                $"«\u00A0{quoted}\u00A0» n’est pas une heure. Écrivez-la comme 2026-07-01T09:30:00-04:00, avec au plus 7 décimales, ou la date seule.")),
        };
    }

    public static RefusedRow OutsideTrace(long row) => new(row, null, "outside_trace", new Bilingual(
        "The event stands outside a trace, so it belongs to no tweet. Put it into its trace.",
        "L’événement est hors de toute trace\u00A0: il n’appartient à aucun tweet. Mettez-le dans sa trace."));

    public static RefusedRow ContradictoryKey(long row, string key) => new(row, key, "contradictory_key", new Bilingual(
        "The event gives this attribute twice, with different values. Keep the right one.",
        "L’événement donne deux fois cet attribut, avec des valeurs différentes. Gardez la bonne."));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
