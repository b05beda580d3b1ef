using Dashboard.Analytics.LanguageGap;

namespace Dashboard.Operations.Reports;

/// <summary>
/// The English-French gap as JSON for machines. <c>gap</c> is in the selection's clock; <c>within_…</c> are elapsed in either.
/// </summary>
public static class LanguageGapJson
{
    /// <summary>Writes UTF-8 with a newline at the end.</summary>
    /// <param name="asOf">UTC milliseconds.</param>
    public static void Write(Stream output, LanguageGapReport gap, long asOf)
    {
        ArgumentNullException.ThrowIfNull(gap);
        FigureJson.Write(output, json =>
        {
            json.WriteNumber("alone", gap.Alone);
            json.WriteNumber("as_of", asOf);
            json.WriteNumber("ended_otherwise", gap.EndedOtherwise);
            json.WriteNumber("english_first", gap.Order.EnglishFirst);
            json.WriteNumber("french_first", gap.Order.FrenchFirst);
            json.WriteDurations("gap", gap.Gap);
            json.WriteString("longest_tweet", gap.LongestTweet);
            json.WriteNumber("more_than_two", gap.MoreThanTwo);
            json.WriteNumber("n", gap.Gap.N);
            json.WriteNumber("order_unknown", gap.Order.Unknown);
            json.WriteNumber("simultaneous", gap.Order.Simultaneous);
            json.WriteNumber("waiting", gap.Waiting);
            json.WriteShare("within_day", gap.WithinADay);
            json.WriteShare("within_hour", gap.WithinAnHour);
            json.WriteShare("within_minute", gap.WithinAMinute);
            json.WriteNumber("without_durations", gap.WithoutDurations);
        });
    }
}
