using Dashboard.Domain.Text;
using Dashboard.Web.Formats;
using NodaTime;

namespace Dashboard.Web.Components.Charts;

/// <summary>Marks on dates in a sentence, each with its day: where a picture has no room for their names, and for readers who don't see it.</summary>
internal static class MarkWords
{
    /// <returns>Empty where there is none.</returns>
    public static string Of(IEnumerable<ChartMark> marks, ReaderFormats formats) =>
        string.Join(' ', [.. Said(marks, isQuiet: false, ChartTexts.Marks, formats), .. Said(marks, isQuiet: true, ChartTexts.Holidays, formats)]);

    private static IEnumerable<string> Said(IEnumerable<ChartMark> marks, bool isQuiet, Func<string, Bilingual> sentence, ReaderFormats formats)
    {
        var named = marks.Where(mark => mark.Date is not null && mark.IsQuiet == isQuiet).Select(mark => $"{formats.Date(LocalDate.FromDateOnly(mark.Date!.Value))}, {mark.Label}").ToArray();
        return named.Length == 0 ? [] : [formats.Say(sentence(string.Join("; ", named)))];
    }
}
