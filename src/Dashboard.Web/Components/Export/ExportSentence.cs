using Dashboard.Domain.Text;
using Dashboard.Operations.Export;
using Dashboard.Web.Formats;

namespace Dashboard.Web.Components.Export;

/// <summary>Can I take it away, and prove it?</summary>
internal static class ExportSentence
{
    public static Bilingual Compose(ExportReport report, ReaderFormats formats) => report switch
    {
        { Record.Tweets: 0 } => ExportPageTexts.EmptyRecord,
        { Rows.Tweets: 0 } => ExportPageTexts.NothingSelected,
        { Rows.Tweets: 1 } => ExportPageTexts.OneTweet(formats.Count(report.Rows.Visits), formats.Count(report.Rows.Events)),
        _ => ExportPageTexts.Sentence(formats.Count(report.Rows.Tweets), formats.Count(report.Rows.Visits), report.Rows.Visits == 1, formats.Count(report.Rows.Events)),
    };
}
