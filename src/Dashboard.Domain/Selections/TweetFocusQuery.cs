using System.Globalization;
using Dashboard.Domain.Text;
using Dashboard.Domain.Visits;
using NodaTime;

namespace Dashboard.Domain.Selections;

/// <summary>
/// The one way in which a focus is written, in addresses and on the command line: <c>stage=minister</c>, <c>outcome=withdrawn</c>,
/// <c>outcome=unpublished</c> (rejected, withdrawn or expired), <c>approved_by=legal</c>,
/// <c>approvers=9+</c>, <c>ttp_from=60000</c>, <c>ttp_to=3600000</c>, <c>flag=bypassed</c>, <c>arrived=1-14</c> (Monday, from 14:00), <c>overdue=1</c>.
/// </summary>
public static class TweetFocusQuery
{
    public const string Stage = "stage";
    public const string Outcome = "outcome";
    public const string ApprovedBy = "approved_by";
    public const string Approvers = "approvers";
    public const string TimeToPublishFrom = "ttp_from";
    public const string TimeToPublishTo = "ttp_to";
    public const string Flag = "flag";
    public const string Arrived = "arrived";
    public const string Overdue = "overdue";

    /// <summary>The value of <see cref="Outcome"/> for every ending but publication.</summary>
    public const string Unpublished = "unpublished";

    private const int QuotedLength = 80;

    public static IReadOnlyList<string> Names { get; } = [Stage, Outcome, ApprovedBy, Approvers, TimeToPublishFrom, TimeToPublishTo, Flag, Arrived, Overdue];

    /// <summary>Reads a focus; other names are passed over, what can't be read is left out with a notice, an empty value means none.</summary>
    public static (TweetFocus Focus, IReadOnlyList<Bilingual> Notices) Parse(IEnumerable<KeyValuePair<string, string?>> query)
    {
        ArgumentNullException.ThrowIfNull(query);
        List<Bilingual> notices = [];
        var focus = TweetFocus.None;
        foreach (var (name, text) in query)
        {
            var value = text ?? "";
            if (!Names.Contains(name))
            {
                continue;
            }

            if (value.Length == 0)
            {
                focus = Without(focus, name);
            }
            else if (Read(focus, name, value) is { } read)
            {
                focus = read;
            }
            else
            {
                notices.Add(new(
                    $"“{Quoted(value)}” is no value of “{name}”. It was left out.",
                    $"«\u00A0{Quoted(value)}\u00A0» n’est pas une valeur de «\u00A0{name}\u00A0». Elle a été ignorée."));
            }
        }

        return (focus, notices);
    }

    /// <summary>Writes what is set, always in the same order.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Write(TweetFocus focus)
    {
        ArgumentNullException.ThrowIfNull(focus);
        (string Name, string? Value)[] written =
        [
            (Stage, focus.Stage),
            (Outcome, focus.IsUnpublished ? Unpublished : focus.Outcome?.Code()),
            (ApprovedBy, focus.ApprovedBy),
            (Approvers, focus.Approvers is { } approvers ? Number(approvers.Count) + (approvers.OrMore ? "+" : "") : null),
            (TimeToPublishFrom, focus.TimeToPublishFrom is { } from ? Number(from) : null),
            (TimeToPublishTo, focus.TimeToPublishTo is { } to ? Number(to) : null),
            (Flag, focus.Flag?.Code()),
            (Arrived, focus.Arrived is { } arrived ? $"{Number((int)arrived.Day)}-{Number(arrived.Hour)}" : null),
            (Overdue, focus.IsOverdue ? "1" : null),
        ];
        return written.Where(pair => pair.Value is not null).Select(pair => new KeyValuePair<string, string>(pair.Name, pair.Value!));
    }

    /// <summary>The focus without one of its parts, by its name.</summary>
    public static TweetFocus Without(TweetFocus focus, string name)
    {
        ArgumentNullException.ThrowIfNull(focus);
        return name switch
        {
            Stage => focus with { Stage = null },
            Outcome => focus with { Outcome = null, IsUnpublished = false },
            ApprovedBy => focus with { ApprovedBy = null },
            Approvers => focus with { Approvers = null },
            TimeToPublishFrom => focus with { TimeToPublishFrom = null },
            TimeToPublishTo => focus with { TimeToPublishTo = null },
            Flag => focus with { Flag = null },
            Arrived => focus with { Arrived = null },
            Overdue => focus with { IsOverdue = false },
            _ => focus,
        };
    }

    private static TweetFocus? Read(TweetFocus focus, string name, string value) => name switch
    {
        Stage => focus with { Stage = value },
        Outcome when value == Unpublished => focus with { Outcome = null, IsUnpublished = true },
        Outcome => OutcomeCodes.All.Select(outcome => (Outcome?)outcome).FirstOrDefault(outcome => outcome!.Value.Code() == value) is { } outcome
            ? focus with { Outcome = outcome, IsUnpublished = false } : null,
        ApprovedBy => focus with { ApprovedBy = value },
        Approvers => ReadApprovers(value) is { } approvers ? focus with { Approvers = approvers } : null,
        TimeToPublishFrom => ReadNumber(value) is { } from ? focus with { TimeToPublishFrom = from } : null,
        TimeToPublishTo => ReadNumber(value) is { } to ? focus with { TimeToPublishTo = to } : null,
        Flag => TweetFlagCodes.All.Where(pair => pair.Code == value).Select(pair => (TweetFlags?)pair.Flag).FirstOrDefault() is { } flag
            ? focus with { Flag = flag } : null,
        Arrived => ReadArrived(value) is { } arrived ? focus with { Arrived = arrived } : null,
        _ => value switch { "1" => focus with { IsOverdue = true }, "0" => focus with { IsOverdue = false }, _ => null },
    };

    private static ApproversFocus? ReadApprovers(string value)
    {
        var orMore = value.EndsWith('+');
        return int.TryParse(orMore ? value[..^1] : value, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? new(count, orMore) : null;
    }

    private static ArrivedFocus? ReadArrived(string value) =>
        value.Split('-') is [var day, var hour]
            && ReadNumber(day) is >= 1 and <= 7 and var weekday
            && ReadNumber(hour) is >= 0 and <= 23 and var clockHour
            ? new ArrivedFocus((IsoDayOfWeek)(int)weekday, (int)clockHour)
            : null;

    private static long? ReadNumber(string value) =>
        long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Quoted(string value) => value.Length <= QuotedLength ? value : string.Concat(value.AsSpan(0, QuotedLength), "…");
}
