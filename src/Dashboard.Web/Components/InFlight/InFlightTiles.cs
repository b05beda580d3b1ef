using System.Collections.Immutable;
using System.Globalization;
using Dashboard.Operations.Reports;
using Dashboard.Web.Components.Method;
using Dashboard.Web.Components.Overview;
using Dashboard.Web.Components.Tiles;
using Dashboard.Web.Formats;
using Dashboard.Web.Texts;
using Dashboard.Web.Urls;

namespace Dashboard.Web.Components.InFlight;

/// <summary>How many wait, how many are late, where most are, and how many nobody has.</summary>
internal static class InFlightTiles
{
    public static ImmutableArray<TileModel> From(InFlightPageReport report, PageAddress address, ReaderFormats formats)
    {
        var (flight, clock) = (report.InFlight, report.Summary.Selection.Clock);
        var names = new RecordNames(report.Record.Catalog, formats.Language);
        var fullest = flight.Stages.FirstOrDefault(stage => stage.IsRanked && stage.Code == flight.Fullest);
        var (tweets, nobody) = (flight.Tweets.Length, flight.Tweets.Count(tweet => tweet.Visits.IsEmpty));
        return
        [
            new(
                "in-flight", formats.Say(TileTexts.InFlight), formats.Count(tweets), Machine(tweets),
                InFlightSentence.OldestAge(flight, clock) is { } age ? [formats.Say(TileTexts.Oldest(formats.Duration(age, clock), null))] : [],
                MethodTopics.InFlight, InFlightLinks.All(address)),
            flight.WithTarget == 0
                ? new("overdue", formats.Say(InFlightTexts.Overdue), ReaderFormats.Undefined, "", [formats.Say(TileTexts.NoTarget)], MethodTopics.InFlight)
                : new(
                    "overdue", formats.Say(InFlightTexts.Overdue), formats.Count(flight.Overdue), Machine(flight.Overdue),
                    [formats.Say(InFlightTexts.OfWithTarget(formats.Count(flight.WithTarget)))], MethodTopics.InFlight, InFlightLinks.Overdue(address)),
            fullest is null
                ? new("fullest", formats.Say(InFlightTexts.Fullest), ReaderFormats.Undefined, "", [formats.Say(InFlightTexts.NoFullest)], MethodTopics.Aging)
                : new(
                    "fullest", formats.Say(InFlightTexts.Fullest), names.Stage(fullest.Code), fullest.Code,
                    [formats.Say(InFlightTexts.WaitThere(formats.Count(fullest.Open), fullest.Open == 1))], MethodTopics.Aging),
            new(
                "nobody", formats.Say(InFlightTexts.Nobody), formats.Count(nobody), Machine(nobody),
                [formats.Say(InFlightTexts.OfInFlight(formats.Count(tweets)))], MethodTopics.Visits),
        ];
    }

    private static string Machine(int count) => count.ToString(CultureInfo.InvariantCulture);
}
