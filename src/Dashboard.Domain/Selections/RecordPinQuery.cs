using System.Globalization;
using Dashboard.Domain.Text;
using NodaTime;
using NodaTime.Text;

namespace Dashboard.Domain.Selections;

/// <summary>The one way in which a pin is written, in addresses and on the command line: <c>revision=12</c>, <c>as_of=2026-10-31T21:04:00Z</c>.</summary>
public static class RecordPinQuery
{
    public const string Revision = "revision";
    public const string AsOf = "as_of";

    private const int QuotedLength = 80;

    public static IReadOnlyList<string> Names { get; } = [Revision, AsOf];

    /// <summary>Reads a pin; other names are passed over, what can't be read is left out with a notice, an empty value means none.</summary>
    public static (RecordPin Pin, IReadOnlyList<Bilingual> Notices) Parse(IEnumerable<KeyValuePair<string, string?>> query)
    {
        ArgumentNullException.ThrowIfNull(query);
        List<Bilingual> notices = [];
        var pin = query.Aggregate(RecordPin.Latest, (soFar, pair) => (pair.Key, pair.Value ?? "") switch
        {
            (Revision, var value) => soFar with { Revision = ReadRevision(value, notices) },
            (AsOf, var value) => soFar with { AsOf = ReadAsOf(value, notices) },
            _ => soFar,
        });
        return (pin, notices);
    }

    public static IEnumerable<KeyValuePair<string, string>> Write(RecordPin pin)
    {
        ArgumentNullException.ThrowIfNull(pin);
        if (pin.Revision is { } revision)
        {
            yield return new(Revision, revision.ToString(CultureInfo.InvariantCulture));
        }

        if (pin.AsOf is { } asOf)
        {
            yield return new(AsOf, InstantPattern.ExtendedIso.Format(Instant.FromUnixTimeMilliseconds(asOf)));
        }
    }

    private static long? ReadRevision(string value, List<Bilingual> notices)
    {
        if (value.Length == 0)
        {
            return null;
        }

        if (long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var revision))
        {
            return revision;
        }

        notices.Add(new(
            $"“{Quoted(value)}” is no revision: write its number, such as 12. The latest was taken.",
            $"«\u00A0{Quoted(value)}\u00A0» n’est pas une révision\u00A0: écrivez son numéro, comme 12. La plus récente a été retenue."));
        return null;
    }

    private static long? ReadAsOf(string value, List<Bilingual> notices)
    {
        if (value.Length == 0)
        {
            return null;
        }

        // Years outside what instants can hold in every zone, months after included, are no times of a record.
        if (OffsetDateTimePattern.ExtendedIso.Parse(value) is { Success: true, Value: { Year: >= 2 and <= 9997 } time })
        {
            return time.ToInstant().ToUnixTimeMilliseconds();
        }

        notices.Add(new(
            $"“{Quoted(value)}” is no time for “{AsOf}”: write it as 2026-10-31T21:04:00Z. The latest event was taken.",
            $"«\u00A0{Quoted(value)}\u00A0» n’est pas un moment pour «\u00A0{AsOf}\u00A0»\u00A0: écrivez-le comme 2026-10-31T21:04:00Z. Le dernier événement a été retenu."));
        return null;
    }

    private static string Quoted(string value) => value.Length <= QuotedLength ? value : string.Concat(value.AsSpan(0, QuotedLength), "…");
}
