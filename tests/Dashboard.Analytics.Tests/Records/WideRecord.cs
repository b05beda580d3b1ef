using CsCheck;
using Dashboard.Domain.Record;
using Dashboard.Domain.Settings;

namespace Dashboard.Analytics.Tests.Records;

/// <summary>
/// Random small records with every attribute, pairs among them, whose texts become known bit by bit: those that the events so far name, and
/// no later ones.
/// </summary>
internal static class WideRecord
{
    private static readonly Gen<RecordedEvent> Event =
        from tweet in Gen.Int[0, 8]
        from time in Gen.OneOf(Gen.Long[0, 20], Gen.Long[0, 14 * 24 * RecordOf.Hour], Gen.Long[0, 13].Select(day => day * 24 * RecordOf.Hour))
        from action in Gen.Frequency((6, Gen.Int[0, 8]), (1, Gen.Int[7, 10]), (3, Gen.Const((int)ApprovalAction.Published)))
        from stage in Gen.Int[-1, 3]
        from actor in Gen.Int[-1, 4]
        from day in Gen.Int[0, 60]
        from names in Gen.Bool
        select new RecordedEvent(
            tweet,
            (ApprovalAction)action,
            day == 0 ? TimePrecision.Day : TimePrecision.Instant,
            RecordOf.Monday + time,
            stage,
            actor,
            names ? new AttributeCodes((tweet % 3) - 1, (tweet % 2) - 1, (tweet % 3) - 1, (tweet % 2) - 1, (tweet / 5) - 1, (tweet / 3) - 1) : AttributeCodes.None);

    public static Gen<RecordedEvent[]> Events { get; } = Event.Array[1, 60];

    /// <summary>Identifiers are not in the order of their numbers, so that later ones come in between.</summary>
    public static RecordCodes Codes { get; } = new(
        ["t5", "t2", "t8", "t1", "t9", "t0", "t7", "t3", "t6"], ["A", "B"], ["comms", "legal", "head", "final"],
        ["ann", "SYSTEM", "bob", "cy", "dee"], ["informational"], ["en", "fr"], ["main"], ["reply"], ["p", "q"]);

    public static RecordSettings Settings => RandomRecord.Settings;

    /// <summary>As far as events go into each list.</summary>
    public static RecordCodes CodesOf(RecordedEvent[] events) => new(
        First(Codes.Tweets, events, e => e.Tweet),
        First(Codes.Departments, events, e => e.Attributes.Department),
        First(Codes.Stages, events, e => e.Stage),
        First(Codes.Actors, events, e => e.Actor),
        First(Codes.Purposes, events, e => e.Attributes.Purpose),
        First(Codes.Languages, events, e => e.Attributes.Language),
        First(Codes.Channels, events, e => e.Attributes.Channel),
        First(Codes.Lanes, events, e => e.Attributes.Lane),
        First(Codes.Pairs, events, e => e.Attributes.Pair));

    private static string[] First(IReadOnlyList<string> codes, RecordedEvent[] events, Func<RecordedEvent, int> index) =>
        [.. codes.Take(events.Select(index).DefaultIfEmpty(-1).Max() + 1)];
}
