using System.Collections.Immutable;
using Dashboard.Analytics.Facts;
using Dashboard.Domain.Record;
using Dashboard.Domain.Settings;
using Dashboard.Domain.Text;
using Dashboard.Storage.Reading;
using NodaTime;

namespace Dashboard.Operations.Records;

/// <summary>Says what a record holds, with the names that its settings give.</summary>
internal static class RecordDescriptions
{
    private static readonly Bilingual Unknown = new("Unknown", "Inconnu");

    public static RecordDescription Describe(FactStore facts, RecordSettings settings, long revision, RecordTraits traits) => new(
        facts.AsOf,
        revision,
        traits.IsSynthetic,
        DayOf(facts),
        facts.TweetCount,
        facts.EventCount,
        facts.ReportingZone,
        settings,
        Catalog(facts, settings, traits.Stages));

    /// <summary>The same record with new events: what it knew stays known, since nothing is ever taken away by them.</summary>
    public static RecordDescription Describe(RecordDescription before, FactStore facts, long revision, TouchedTweets touched)
    {
        var stages = touched.Events.Where(e => e.Stage >= 0).Select(e => e.Stage).Distinct().Select(stage => touched.Codes.Stages[stage]);
        return before with
        {
            AsOf = facts.AsOf,
            Revision = revision,
            IsSynthetic = before.IsSynthetic || touched.Events.Select(e => e.Tweet).Distinct().Any(tweet => SyntheticMark.Bears(touched.Codes.Tweets[tweet])),
            FirstDay = DayOf(facts),
            Tweets = facts.TweetCount,
            Events = facts.EventCount,
            Catalog = Catalog(facts, before.Settings, before.Catalog.Stages.Select(stage => stage.Code).Union(stages)),
        };
    }

    private static LocalDate? DayOf(FactStore facts) =>
        facts.FirstStart is { } start ? Instant.FromUnixTimeMilliseconds(start).InZone(facts.ReportingZone).Date : null;

    private static RecordCatalog Catalog(FactStore facts, RecordSettings settings, IEnumerable<string> stages) => new(
        Named(facts.Count(TweetAttribute.Department), [.. settings.Departments.Select(department => (department.Code, new Bilingual(department.NameEn, department.NameFr)))]),
        Stages(stages, settings),
        Named(facts.Count(TweetAttribute.Purpose), []),
        Named(facts.Count(TweetAttribute.Language), []),
        Named(facts.Count(TweetAttribute.Channel), []),
        Named(facts.Count(TweetAttribute.Lane), [.. settings.Lanes.Select(lane => (lane.Code, Bilingual.Same(lane.Code)))]));

    /// <summary>Those of the settings in their order, then those that only events name by code, then unknown.</summary>
    private static ImmutableArray<NamedCode> Named(IReadOnlyList<CodeCount> counts, IReadOnlyList<(string Code, Bilingual Name)> named)
    {
        var tweets = counts.ToDictionary(count => count.Code, count => count.Tweets);
        var known = named.Select(name => name.Code).ToHashSet();
        return
        [
            .. named.Where(name => tweets.ContainsKey(name.Code)).Select(name => new NamedCode(name.Code, name.Name, tweets[name.Code])),
            .. counts.Where(count => count.Code.Length > 0 && !known.Contains(count.Code)).Select(count => new NamedCode(count.Code, Bilingual.Same(count.Code), count.Tweets)),
            .. counts.Where(count => count.Code.Length == 0).Select(count => new NamedCode("", Unknown, count.Tweets)),
        ];
    }

    private static ImmutableArray<NamedCode> Stages(IEnumerable<string> stages, RecordSettings settings)
    {
        var known = settings.Stages.Select(stage => stage.Code).ToHashSet();
        return
        [
            .. settings.Stages.Select(stage => new NamedCode(stage.Code, new Bilingual(stage.NameEn, stage.NameFr), 0)),
            .. stages.Where(stage => !known.Contains(stage) && !ReservedNames.Contains(stage)).Order(StringComparer.Ordinal)
                .Select(stage => new NamedCode(stage, Bilingual.Same(stage), 0)),
        ];
    }
}
