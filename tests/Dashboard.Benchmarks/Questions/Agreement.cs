namespace Dashboard.Benchmarks.Questions;

/// <summary>Where two answers to one question differ.</summary>
internal static class Agreement
{
    /// <returns>A line for each difference; empty where they agree.</returns>
    public static IReadOnlyList<string> Differences(Answer ours, Answer theirs) =>
    [
        .. ours.Rows.Keys.Except(theirs.Rows.Keys).Select(key => $"{key}: only we have it"),
        .. theirs.Rows.Keys.Except(ours.Rows.Keys).Select(key => $"{key}: only they have it"),
        .. ours.Rows
            .Where(row => theirs.Rows.TryGetValue(row.Key, out var other) && !Agree(row.Value, other))
            .Select(row => $"{row.Key}: ours {string.Join(" ", row.Value)}, theirs {string.Join(" ", theirs.Rows[row.Key])}"),
    ];

    private static bool Agree(Figure[] ours, Figure[] theirs) =>
        ours.Length == theirs.Length && ours.Zip(theirs).All(pair => pair.First.Agrees(pair.Second));
}
