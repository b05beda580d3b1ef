using Dashboard.Analytics.Facts;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Record;
using Dashboard.Domain.Selections;
using NodaTime;

namespace Dashboard.Analytics.Tests.Records;

/// <summary>A record of some thousand visits over forty weeks, the same for the same seed: enough for every bucket and every running count to be used.</summary>
internal static class ManyTweets
{
    private const int Tweets = 1500;

    private static readonly LocalDate FirstDay = new(2026, 3, 2);

    public static RecordCodes Codes { get; } = new(
        [.. Enumerable.Range(0, Tweets).Select(tweet => $"t{tweet:D4}")],
        ["A", "B", "C"],
        ["comms", "legal", "head"],
        ["SYSTEM", .. Enumerable.Range(0, 30).Select(actor => $"a{actor}")],
        ["informational", "other", "participatory", "seldom"],
        ["en", "fr"],
        ["twitter"],
        ["reply", "standard"],
        [.. Enumerable.Range(0, Tweets / 3).Select(pair => $"p{pair}")]);

    public static FactStore Build(int seed) => FactStoreBuilder.Build(Codes, Events(seed), RandomRecord.Settings);

    /// <summary>Selections by nothing, by one attribute, by several, by dates that cut weeks, by either basis.</summary>
    public static IEnumerable<Selection> Selections()
    {
        CodeSet[] departments = [CodeSet.All, CodeSet.Of("A"), CodeSet.Of("", "C")];
        CodeSet[] purposes = [CodeSet.All, CodeSet.Of("participatory"), CodeSet.Of("seldom")];
        (int From, int To)?[] ranges = [null, (30, 100), (95, 97), (-50, 150)];
        foreach (var department in departments)
        {
            foreach (var purpose in purposes)
            {
                foreach (var range in ranges)
                {
                    var number = (range?.From ?? 0) + 2;
                    yield return new Selection
                    {
                        Departments = department,
                        Purposes = purpose,
                        Languages = number % 3 == 0 ? CodeSet.Of("fr") : CodeSet.All,
                        From = range is { } from ? FirstDay.PlusDays(from.From) : null,
                        To = range is { } to ? FirstDay.PlusDays(to.To) : null,
                        DateBasis = department.IsAll ? DateBasis.End : DateBasis.Start,
                        Clock = purpose.IsAll ? ClockKind.Elapsed : ClockKind.Working,
                    };
                }
            }
        }
    }

    public static IEnumerable<RecordedEvent> Events(int seed)
    {
        var random = new Random(seed);
        for (var tweet = 0; tweet < Tweets; tweet++)
        {
            var attributes = new AttributeCodes(
                random.Next(4) - 1, random.Next(100) switch { < 10 => 2, < 20 => 1, < 30 => -1, < 33 => 3, _ => 0 }, random.Next(2), random.Next(2) - 1, random.Next(3) - 1, random.Next(3) == 0 ? tweet / 3 : -1);
            var now = RecordOf.Monday + (random.Next(40 * 7 * 24) * RecordOf.Hour);
            yield return Event(ApprovalAction.Submitted, -1);
            for (var visit = random.Next(5); visit >= 0; visit--)
            {
                var stage = random.Next(4) - 1;
                yield return Event(ApprovalAction.Requested, stage);
                now += random.Next(30 * 3600) * 1000L;
                if (random.Next(2) == 0)
                {
                    yield return Event(ApprovalAction.Started, stage);
                    now += random.Next(5) * RecordOf.Hour;
                }

                yield return Event(random.Next(6) == 0 ? ApprovalAction.ChangesRequested : ApprovalAction.Approved, stage);
            }

            var end = random.Next(10);
            if (end == 1)
            {
                yield return Event(ApprovalAction.Scheduled, -1);
                now += 20 * RecordOf.Hour;
            }

            if (end > 0)
            {
                now += random.Next(3) * RecordOf.Hour;
                yield return Event(end == 2 ? ApprovalAction.Withdrawn : ApprovalAction.Published, -1);
            }

            RecordedEvent Event(ApprovalAction action, int stage) => new(
                tweet, action, random.Next(400) == 0 ? TimePrecision.Day : TimePrecision.Instant, now, stage, random.Next(32) - 1, attributes);
        }
    }
}
