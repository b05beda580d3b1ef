using Dashboard.Operations.Reports;
using Dashboard.Web.Components.Overview;
using Dashboard.Web.Formats;

namespace Dashboard.Web.Components.Approvers;

/// <summary>
/// The sentence that answers: how many people half of the tweets had say yes, and how many tweets had nine or more. A median between two
/// numbers is said as the number above it, since that is what half of the tweets had.
/// </summary>
internal static class ApproversSentence
{
    public static string Compose(ApproversPageReport report, ReaderFormats formats)
    {
        var approvers = report.Approvers.Approvers;
        return formats.Say(report switch
        {
            { Record.Tweets: 0 } => SentenceTexts.EmptyRecord,
            { Summary.Tweets: 0 } => SentenceTexts.NothingSelected,
            { Approvers.N: 0 } => UnpublishedSentence.Of(report.Summary, formats),
            { Approvers.N: 1, Approvers.Approvers.Max: > 0 and var people } => ApproversSentenceTexts.One(formats.Count(people), people == 1),
            { Approvers.Approvers.Max: 0, Roles.Automated: > 0 } => ApproversSentenceTexts.AllAutomated(formats.Count(report.Approvers.N), report.Approvers.N == 1),
            { Approvers.Approvers.Max: 0 } => ApproversSentenceTexts.Nobody(formats.Count(report.Approvers.N), report.Approvers.N == 1),
            _ when approvers.Median == 0 => ApproversSentenceTexts.HalfNobody(formats.Count(report.Approvers.N), Most(report, formats)),
            _ => ApproversSentenceTexts.Half(formats.Count(report.Approvers.N), formats.Count((long)Math.Ceiling(approvers.Median!.Value)), approvers.Median <= 1, Most(report, formats)),
        });
    }

    /// <summary>The end of the sentence: the share with nine or more, or that none had so many.</summary>
    private static Domain.Text.Bilingual Most(ApproversPageReport report, ReaderFormats formats)
    {
        var many = report.Approvers.NineOrMore;
        return many.Count == 0
            ? ApproversSentenceTexts.NoneHadNine
            : ApproversSentenceTexts.HadNine(formats.Percent(many.Share));
    }
}
