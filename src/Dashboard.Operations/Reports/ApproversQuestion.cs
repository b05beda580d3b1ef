using System.Collections.Immutable;
using Dashboard.Analytics.Approvers;
using Dashboard.Analytics.Facts;
using Dashboard.Analytics.Summary;
using Dashboard.Domain.Selections;
using Dashboard.Operations.Records;

namespace Dashboard.Operations.Reports;

/// <summary>How many people must say yes?</summary>
public sealed record ApproversQuestion : IReportQuestion<ApproversPageReport>
{
    public ApproversPageReport Answer(LoadedRecord record, Selection selection, SummaryReport summary, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(record);
        return new(
            record.Description,
            summary,
            ApproversAnalyzer.Analyze(record.Facts, selection, cancellationToken),
            ApproverGroupsAnalyzer.Analyze(record.Facts, selection, TweetAttribute.Department, cancellationToken),
            ApproverGroupsAnalyzer.Analyze(record.Facts, selection, TweetAttribute.Purpose, cancellationToken),
            ApproverGroupsAnalyzer.Analyze(record.Facts, selection, TweetAttribute.Lane, cancellationToken),
            ApproverRolesAnalyzer.Analyze(record.Facts, selection, cancellationToken),
            ApproverTimesAnalyzer.Analyze(record.Facts, selection, cancellationToken));
    }
}

/// <summary>What the page about approvers shows. Groups are in order of code, unknown first.</summary>
/// <param name="Times">By number of approvers, from none on; empty where no published tweet has durations.</param>
public sealed record ApproversPageReport(
    RecordDescription Record,
    SummaryReport Summary,
    ApproversReport Approvers,
    ImmutableArray<ApproverGroup> Departments,
    ImmutableArray<ApproverGroup> Purposes,
    ImmutableArray<ApproverGroup> Lanes,
    ApproverRolesReport Roles,
    ImmutableArray<ApproverTimes> Times) : PageReport(Record, Summary);
