using Dashboard.Analytics.Summary;
using Dashboard.Domain.Text;
using Dashboard.Domain.Visits;
using Dashboard.Web.Formats;

namespace Dashboard.Web.Components.Overview;

/// <summary>What pages about published tweets say of a selection that has none: that all are still under way, where they are.</summary>
internal static class UnpublishedSentence
{
    public static Bilingual Of(SummaryReport summary, ReaderFormats formats) => SentenceTexts.NonePublished(
        formats.Count(summary.Tweets), summary.Tweets == 1, summary.Outcomes[(int)Outcome.InFlight] == summary.Tweets);
}
