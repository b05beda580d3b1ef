using Dashboard.Domain.Calendars;
using Dashboard.Domain.Text;
using NodaTime;
using NodaTime.Text;

namespace Dashboard.Domain.Selections;

/// <summary>
/// The one way in which a selection is written, in a page's address and on the command line: the same names, the same values.
/// Nothing that a person types throws: what can't be read is left out, with a notice that says so.
/// </summary>
public static class SelectionQuery
{
    public const string Department = "department";
    public const string Purpose = "purpose";
    public const string Language = "language";
    public const string Lane = "lane";
    public const string Channel = "channel";
    public const string From = "from";
    public const string To = "to";
    public const string DateBasisName = "date-basis";
    public const string ClockName = "clock";

    /// <summary>A quoted value is cut here, so that an address can't fill the page.</summary>
    private const int QuotedLength = 80;

    /// <summary>Every name, in the order in which <see cref="Write"/> writes them.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [Department, Purpose, Language, Lane, Channel, From, To, DateBasisName, ClockName];

    /// <summary>Reads a selection. Names that are not a selection's are passed over; a single-valued name given twice counts last.</summary>
    /// <param name="query">Names and values in the order given; an empty code means <em>unknown</em>, an empty date or choice means none.</param>
    public static (Selection Selection, IReadOnlyList<Bilingual> Notices) Parse(IEnumerable<KeyValuePair<string, string?>> query)
    {
        ArgumentNullException.ThrowIfNull(query);
        List<Bilingual> notices = [];
        var selection = query.Aggregate(Selection.Everything, (soFar, pair) => Read(soFar, pair.Key, pair.Value ?? "", notices));
        if (selection.From is { } from && selection.To is { } to && from >= to)
        {
            notices.Add(new(
                $"The range from {Iso(from)} to {Iso(to)} is empty: the second date is the day after the last one and must be later.",
                $"L’intervalle du {Iso(from)} au {Iso(to)} est vide : la seconde date est le lendemain du dernier jour et doit être plus tardive."));
        }

        return (selection, notices);
    }

    /// <summary>Writes what differs from <see cref="Selection.Everything"/>, always in the same order: equal selections give equal addresses.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Write(Selection selection)
    {
        ArgumentNullException.ThrowIfNull(selection);
        foreach (var (name, codes) in new[]
        {
            (Department, selection.Departments), (Purpose, selection.Purposes), (Language, selection.Languages),
            (Lane, selection.Lanes), (Channel, selection.Channels),
        })
        {
            foreach (var code in codes)
            {
                yield return new(name, code);
            }
        }

        if (selection.From is { } from)
        {
            yield return new(From, Iso(from));
        }

        if (selection.To is { } to)
        {
            yield return new(To, Iso(to));
        }

        if (selection.DateBasis == DateBasis.Start)
        {
            yield return new(DateBasisName, "start");
        }

        if (selection.Clock == ClockKind.Working)
        {
            yield return new(ClockName, "working");
        }
    }

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);

    private static Selection Read(Selection selection, string name, string value, List<Bilingual> notices) => name switch
    {
        Department => selection with { Departments = selection.Departments.With(value) },
        Purpose => selection with { Purposes = selection.Purposes.With(value) },
        Language => selection with { Languages = selection.Languages.With(value) },
        Lane => selection with { Lanes = selection.Lanes.With(value) },
        Channel => selection with { Channels = selection.Channels.With(value) },
        From => selection with { From = ReadDate(name, value, notices) },
        To => selection with { To = ReadDate(name, value, notices) },
        DateBasisName => selection with { DateBasis = ReadChoice(name, value, "end", "start", notices) ? DateBasis.Start : DateBasis.End },
        ClockName => selection with { Clock = ReadChoice(name, value, "elapsed", "working", notices) ? ClockKind.Working : ClockKind.Elapsed },
        _ => selection,
    };

    private static LocalDate? ReadDate(string name, string value, List<Bilingual> notices)
    {
        if (value.Length == 0)
        {
            return null;
        }

        // Years outside what instants can hold in every zone are no dates of a record.
        if (LocalDatePattern.Iso.Parse(value) is { Success: true, Value: { Year: >= 1 and <= 9998 } date })
        {
            return date;
        }

        notices.Add(new(
            $"“{Quoted(value)}” is no date for “{name}”: write it as 2026-10-31. It was left out.",
            $"« {Quoted(value)} » n’est pas une date pour « {name} » : écrivez-la comme 2026-10-31. Elle a été ignorée."));
        return null;
    }

    /// <returns>Whether the second, the not usual value, is chosen.</returns>
    private static bool ReadChoice(string name, string value, string usual, string other, List<Bilingual> notices)
    {
        if (value != other && value != usual && value.Length > 0)
        {
            notices.Add(new(
                $"“{Quoted(value)}” is no value of “{name}”: it is {usual} or {other}. {usual} was taken.",
                $"« {Quoted(value)} » n’est pas une valeur de « {name} » : c’est {usual} ou {other}. {usual} a été retenu."));
        }

        return value == other;
    }

    private static string Quoted(string value) => value.Length <= QuotedLength ? value : string.Concat(value.AsSpan(0, QuotedLength), "…");
}
