using System.Collections.Immutable;
using Dashboard.Domain.Text;

namespace Dashboard.Operations.Generate.Files;

/// <summary>One row of the dirty file.</summary>
/// <param name="Text">As it stands in the file, without its line end; <see cref="DirtyRows.BadByte"/> stands for a byte that is no UTF-8.</param>
/// <param name="Fault">Why an import refuses it; <see langword="null"/> where it is taken.</param>
internal sealed record DirtyRow(string Text, Bilingual? Fault);

/// <summary>A small file of rows as they come from spreadsheets and old systems: every way to be refused, and good rows between them.</summary>
internal static class DirtyRows
{
    public const string Header = "tweet_id,action,occurred_at,department,stage,actor,event_id";

    /// <summary>Written as the byte FF.</summary>
    public const char BadByte = '\uFFFF';

    public static ImmutableArray<DirtyRow> All { get; } =
    [
        Good("synthetic-dirty-1,created,2026-03-02T09:00:00-05:00,DEL-MEA,,mea-auth-01,d-01"),
        Good("synthetic-dirty-1,submitted,2026-03-02 10:00:00.1234567-05:00,DEL-MEA,,mea-auth-01,d-02"),
        Bad("synthetic-dirty-1,aproved,2026-03-02T11:00:00-05:00,DEL-MEA,comms_review,mea-comms-01,d-03", "unknown action", "action inconnue"),
        Bad("synthetic-dirty-1,Approved,2026-03-02T11:00:00-05:00,DEL-MEA,comms_review,mea-comms-01,d-04", "action in another case", "action dans une autre casse"),
        Bad("synthetic-dirty-1,,2026-03-02T11:00:00-05:00,DEL-MEA,comms_review,mea-comms-01,d-05", "no action", "aucune action"),
        Bad(",approved,2026-03-02T11:00:00-05:00,DEL-MEA,comms_review,mea-comms-01,d-06", "no tweet", "aucun tweet"),
        Bad("synthetic-dirty-1,approved,,DEL-MEA,comms_review,mea-comms-01,d-07", "no time", "aucune heure"),
        Good("synthetic-dirty-1,approved,2026-03-02T16:00:00Z,DEL-MEA,comms_review,mea-comms-01,d-08"),
        Bad("synthetic-dirty-1,approved,2026-03-02T12:00:00,DEL-MEA,program,mea-prog-01,d-09", "time without an offset", "heure sans décalage"),
        Bad("synthetic-dirty-1,approved,2026-02-30T12:00:00-05:00,DEL-MEA,program,mea-prog-01,d-10", "no such day", "jour inexistant"),
        Bad("synthetic-dirty-1,approved,2026-13-02T12:00:00-05:00,DEL-MEA,program,mea-prog-01,d-11", "no such month", "mois inexistant"),
        Bad("synthetic-dirty-1,approved,2026-03-02T25:00:00-05:00,DEL-MEA,program,mea-prog-01,d-12", "no such hour", "heure inexistante"),
        Bad("synthetic-dirty-1,approved,2026-03-02T12:59:60-05:00,DEL-MEA,program,mea-prog-01,d-13", "leap second", "seconde intercalaire"),
        Bad("synthetic-dirty-1,approved,2026-03-02T12:00:00+25:00,DEL-MEA,program,mea-prog-01,d-14", "no such offset", "décalage inexistant"),
        Bad("synthetic-dirty-1,approved,03/02/2026 12:00,DEL-MEA,program,mea-prog-01,d-15", "time not in ISO 8601", "heure hors ISO 8601"),
        Bad("synthetic-dirty-1,approved,46083.5,DEL-MEA,program,mea-prog-01,d-16", "a spreadsheet's day number", "numéro de jour d'un tableur"),
        Bad("synthetic-dirty-1,approved,yesterday,DEL-MEA,program,mea-prog-01,d-17", "time in words", "heure en toutes lettres"),
        Bad("synthetic-dirty-1,approved,2199-03-02T12:00:00-05:00,DEL-MEA,program,mea-prog-01,d-18", "time in the future", "heure dans l'avenir"),
        Good("synthetic-dirty-1,approved,2026-03-03T09:30:00-05:00,DEL-MEA,program,\"mea-prog-01, acting\",d-19"),
        Bad("synthetic-dirty-1,approved,2026-03-03T10:00:00-05:00,DEL-MEA,author,mea-auth-01,d-20", "reserved stage name", "nom d'étape réservé"),
        Bad("synthetic-dirty-1,requested,2026-03-03T10:00:00-05:00,DEL-MEA,between stages,,d-21", "reserved stage name", "nom d'étape réservé"),
        Bad("synthetic-dirty-1,approved,2026-03-03T10:00:00-05:00,DEL-MEA", "too few fields", "trop peu de champs"),
        Bad("synthetic-dirty-1,approved,2026-03-03T10:00:00-05:00,DEL-MEA,final_check,mea-pub-01,d-22,extra", "too many fields", "trop de champs"),
        Bad($"synthetic-dirty-1,approved,2026-03-03T10:00:00-05:00,DEL-MEA,final_check,mea-pub-{BadByte},d-23", "a byte that is no UTF-8", "octet hors UTF-8"),
        Bad("synthetic-dirty-1,approved,2026-03-03T10:00:00-05:00,DEL-MEA,final_check,mea-pub-\0,d-24", "a NUL character", "caractère NUL"),
        Bad("synthetic-dirty-1,approved,2026-03-03T10:00:00-05:00,DEL-MEA,final_check,mea-pub-01,d-01", "an event_id given before, with other content", "event_id déjà donné, au contenu différent"),
        Good("synthetic-dirty-1,published,2026-03-03T10:30:00-05:00,DEL-MEA,publication,SYSTEM,d-25"),
        Good("synthetic-dirty-2,created,2026-03-04,del-mea,,mea-auth-02,d-26"),
        Good("synthetic-dirty-2,submitted,2026-03-04T10:00:00-05:00,DEL-MEA,,\"mea-auth-02\nacting\",d-27"),
        Good("synthetic-dirty-2,withdrawn,2026-03-04T11:00:00-05:00,DEL-MEA,,mea-auth-02,d-28"),
    ];

    /// <summary>Each row with the line of the file on which it begins; the header is line 1.</summary>
    public static IEnumerable<(int Line, DirtyRow Row)> Numbered()
    {
        var line = 2;
        foreach (var row in All)
        {
            yield return (line, row);
            line += 1 + row.Text.Count('\n');
        }
    }

    /// <summary>The file as it is written.</summary>
    public static byte[] ToBytes()
    {
        var lines = All.Select(row => row.Text).Prepend(Header);
        var bytes = new List<byte>();
        foreach (var part in string.Concat(lines.Select(line => line + "\n")).Split(BadByte))
        {
            if (bytes.Count > 0)
            {
                bytes.Add(0xFF);
            }

            bytes.AddRange(System.Text.Encoding.UTF8.GetBytes(part));
        }

        return [.. bytes];
    }

    private static DirtyRow Good(string text) => new(text, null);

    private static DirtyRow Bad(string text, string english, string french) => new(text, new Bilingual(english, french));
}
