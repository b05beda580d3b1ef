using Dashboard.Analytics.Facts;
using Dashboard.Domain.Record;
using Dashboard.Domain.Settings;
using Dashboard.Domain.Text;

namespace Dashboard.Analytics.Snapshots;

/// <summary>
/// A store of facts as plain arrays, and the same store from them: what a file has to keep so that a record need not be derived anew.
/// Nothing is copied either way.
/// </summary>
public static class FactArrays
{
    /// <returns>Arrays of numbers, or of enumerations over them. In an order of their own, which <see cref="Restore"/> knows.</returns>
    /// <exception cref="ArgumentException">Something was derived over the store since it was built.</exception>
    /// <exception cref="OverflowException">Texts take more than 2 GB.</exception>
    public static IReadOnlyList<Array> Of(FactStore facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (facts.BaseTweets != facts.Tweets)
        {
            throw new ArgumentException("Only a store as it was built can be kept.", nameof(facts));
        }

        return
        [
            new[] { facts.AsOf, facts.EventCount },
            RulePairs(facts),
            .. ListsOf(facts.Codes).Select(PackedTexts.Of).SelectMany(texts => new Array[] { texts.Ends, texts.Utf8 }),
            .. facts.Columns.All.Concat(facts.Visits.All).SelectMany(column => column.Stored),
        ];
    }

    /// <summary>The same of what is built over the facts, part by part, in the order in which the parts were first asked for.</summary>
    /// <returns>Each with a name that says what it is, and whether it was restored from a file.</returns>
    public static IEnumerable<(string Name, IReadOnlyList<Array> Arrays, bool WasKept)> PartsOf(FactStore facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts.Index.ToKeep();
    }

    /// <param name="arrays">What <see cref="Of"/> gave, or arrays of the same numbers.</param>
    /// <param name="settings">Those that the facts were derived with.</param>
    /// <param name="parts">
    /// What <see cref="PartsOf"/> gave, by name: called when a part is first asked for, on that thread, and may wait. <see langword="null"/>: it has to be built.
    /// </param>
    /// <exception cref="InvalidDataException">Arrays are missing.</exception>
    /// <exception cref="InvalidCastException">They are others.</exception>
    public static FactStore Restore(IEnumerable<Array> arrays, RecordSettings settings, Func<string, Array[]?>? parts = null)
    {
        ArgumentNullException.ThrowIfNull(arrays);
        ArgumentNullException.ThrowIfNull(settings);
        using var all = arrays.GetEnumerator();
        var numbers = Next<long[]>(all);
        var pairs = Next<int[]>(all);
        var codes = new RecordCodes(NextTexts(all), Small(all), Small(all), Small(all), Small(all), Small(all), Small(all), Small(all), NextTexts(all));
        var rules = new TweetRules(codes, settings);
        for (var rule = 0; rule < pairs.Length; rule += 2)
        {
            rules.IndexFor(pairs[rule], pairs[rule + 1]);
        }

        var tweets = new TweetColumns(new StoredColumns(all));
        return new FactStore(codes, tweets, new VisitColumns(new StoredColumns(all)), rules, numbers[0], numbers[1], kept: parts);
    }

    /// <summary>Department and lane of each rule, in order of its number.</summary>
    private static int[] RulePairs(FactStore facts)
    {
        var (departments, lanes) = (facts.Columns.Attribute(TweetAttribute.Department), facts.Columns.Attribute(TweetAttribute.Lane));
        List<int> pairs = [];
        for (var tweet = 0; tweet < facts.Tweets; tweet++)
        {
            var place = facts.Columns.Rule[tweet] * 2;
            while (pairs.Count < place + 2)
            {
                pairs.Add(0);
            }

            (pairs[place], pairs[place + 1]) = (departments[tweet], lanes[tweet]);
        }

        return [.. pairs];
    }

    private static IReadOnlyList<string>[] ListsOf(RecordCodes codes) =>
        [codes.Tweets, codes.Departments, codes.Stages, codes.Actors, codes.Purposes, codes.Languages, codes.Channels, codes.Lanes, codes.Pairs];

    private static PackedTexts NextTexts(IEnumerator<Array> arrays)
    {
        var ends = Next<int[]>(arrays);
        return new(ends, Next<byte[]>(arrays));
    }

    private static string[] Small(IEnumerator<Array> arrays) => [.. NextTexts(arrays)];

    private static T Next<T>(IEnumerator<Array> arrays) => arrays.MoveNext() ? (T)(object)arrays.Current : throw new InvalidDataException("An array is missing.");
}
