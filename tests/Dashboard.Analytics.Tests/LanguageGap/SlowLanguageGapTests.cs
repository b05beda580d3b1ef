using CsCheck;
using Dashboard.Analytics.Facts;
using Dashboard.Analytics.LanguageGap;
using Dashboard.Analytics.Tests.Records;
using Dashboard.Domain.Record;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Visits;
using NodaTime;

namespace Dashboard.Analytics.Tests.LanguageGap;

/// <summary>The gaps of random records against a plain reading of their tweets, pair by pair; and periods that add up to the whole.</summary>
public sealed class SlowLanguageGapTests
{
    private static readonly RecordCodes Codes = RandomRecord.Codes with { Languages = ["en", "fr"], Pairs = ["p", "q"] };

    /// <summary>Each of the six tweets with a pair and a language of its own, or none.</summary>
    private static readonly Gen<RecordedEvent[]> Events =
        from events in RandomRecord.Events
        from pairs in Gen.Int[-1, 1].Array[6]
        from languages in Gen.Int[-1, 1].Array[6]
        select events.Select(e => e with { Attributes = e.Attributes with { Pair = pairs[e.Tweet], Language = languages[e.Tweet] } }).ToArray();

    [Fact]
    public void Analyze_AnyRecord_IsWhatItsTweetsSay() =>
        Events.Sample(events =>
        {
            var facts = FactStoreBuilder.Build(Codes, events, RandomRecord.Settings);
            var report = LanguageGapAnalyzer.Analyze(facts, Selection.Everything, CancellationToken.None);
            var codes = facts.TweetRows(Selection.Everything, CancellationToken.None)
                .Where(tweet => tweet.Pair.Length > 0).GroupBy(tweet => tweet.Pair).Select(pair => pair.OrderBy(tweet => tweet.End ?? long.MaxValue).ToArray())
                .Where(pair => pair.Any(tweet => tweet.Outcome == Outcome.Published)).ToArray();
            var pairs = codes.Where(pair => pair.Length == 2).ToArray();
            var both = pairs.Where(pair => pair.All(tweet => tweet.Outcome == Outcome.Published)).ToArray();
            var timed = both.Where(pair => pair.All(tweet => tweet.TimeToPublishMs is not null)).ToArray();
            var gaps = timed.Select(pair => pair[1].End!.Value - pair[0].End!.Value).Order().ToArray();

            Assert.Equal((timed.Length, both.Length - timed.Length), (report.Gap.N, report.WithoutDurations));
            Assert.Equal(gaps.Length == 0 ? null : gaps.Sum() / (double)gaps.Length, report.Gap.Mean);
            Assert.Equal(gaps.Length == 0 ? null : gaps[^1], report.Gap.Max);
            Assert.Equal(gaps.Count(gap => gap == 0), report.Order.Simultaneous);
            Assert.Equal(timed.Count(pair => pair[0].End < pair[1].End && (pair[0].Language, pair[1].Language) == ("en", "fr")), report.Order.EnglishFirst);
            Assert.Equal(timed.Count(pair => pair[0].End < pair[1].End && (pair[0].Language, pair[1].Language) == ("fr", "en")), report.Order.FrenchFirst);
            Assert.Equal(timed.Length, report.Order.Simultaneous + report.Order.EnglishFirst + report.Order.FrenchFirst + report.Order.Unknown);
            Assert.Equal(pairs.Count(pair => pair.Any(tweet => tweet.Outcome == Outcome.InFlight)), report.Waiting);
            Assert.Equal(pairs.Length - both.Length, report.Waiting + report.EndedOtherwise);
            Assert.Equal((codes.Count(code => code.Length == 1), codes.Count(code => code.Length > 2)), (report.Alone, report.MoreThanTwo));
        });

    [Fact]
    public void Analyze_DayAfterDay_AddsUpToTheWhole() =>
        Events.Sample(events =>
        {
            var facts = FactStoreBuilder.Build(Codes, events, RandomRecord.Settings);
            var first = new LocalDate(2026, 3, 1);
            var days = Enumerable.Range(0, 17)
                .Select(day => Selection.Everything with { From = first.PlusDays(day), To = first.PlusDays(day + 1) })
                .Select(day => LanguageGapAnalyzer.Analyze(facts, day, CancellationToken.None)).ToArray();
            var whole = LanguageGapAnalyzer.Analyze(facts, Selection.Everything, CancellationToken.None);

            Assert.Equal(whole.Published, days.Sum(day => day.Published));
            Assert.Equal(whole.Waiting + whole.EndedOtherwise, days.Sum(day => day.Waiting + day.EndedOtherwise));
        });
}
