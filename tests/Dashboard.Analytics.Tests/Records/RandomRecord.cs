using System.Collections.Immutable;
using CsCheck;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Record;
using Dashboard.Domain.Settings;

namespace Dashboard.Analytics.Tests.Records;

/// <summary>
/// Random small records: every action in any order, many ties, over two weeks with a clock change; stages, actors, departments and lanes
/// sometimes missing, a tweet's rows never disagreeing on an attribute.
/// </summary>
internal static class RandomRecord
{
    private const int Tweets = 6;

    private static readonly Gen<RecordedEvent> Event =
        from tweet in Gen.Int[0, Tweets - 1]
        from time in Gen.OneOf(Gen.Long[0, 20], Gen.Long[0, 14 * 24 * RecordOf.Hour], Gen.Long[0, 13].Select(day => day * 24 * RecordOf.Hour))
        from action in Gen.Frequency((6, Gen.Int[0, 8]), (1, Gen.Int[7, 10]), (2, Gen.Const((int)ApprovalAction.Published)))
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
            names ? new AttributeCodes((tweet % 3) - 1, (tweet % 2) - 1, -1, -1, (tweet / 3) - 1, -1) : AttributeCodes.None);

    public static Gen<RecordedEvent[]> Events { get; } = Event.Array[1, 60];

    public static RecordCodes Codes { get; } = new(
        [.. Enumerable.Range(0, Tweets).Select(tweet => $"t{tweet}")], ["A", "B"], ["comms", "legal", "head", "final"],
        ["SYSTEM", "ann", "bob", "cy", "dee"], ["informational"], [], [], ["reply"], []);

    /// <summary>The lane works round the clock; its target is in hours, the others' in working hours.</summary>
    public static RecordSettings Settings { get; } = RecordSettings.Default with
    {
        Targets = ImmutableArray.Create(
            new TargetSettings(null, null, ClockKind.Working, 8), new TargetSettings(null, "reply", ClockKind.Elapsed, 24)),
    };
}
