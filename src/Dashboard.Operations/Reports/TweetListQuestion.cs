using Dashboard.Analytics.Summary;
using Dashboard.Analytics.Tweets;
using Dashboard.Domain.Selections;
using Dashboard.Operations.Records;

namespace Dashboard.Operations.Reports;

/// <summary>Which tweets, exactly?</summary>
public sealed record TweetListQuestion(TweetListRequest Request) : IReportQuestion<TweetListReport>
{
    public TweetListReport Answer(LoadedRecord record, Selection selection, SummaryReport summary, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(record);
        return new(record.Description, summary, Request, TweetListAnalyzer.Analyze(record.Facts, selection, Request, cancellationToken));
    }
}

/// <summary>What the list of tweets shows.</summary>
/// <param name="Request">As it was asked; the page given may be an earlier one.</param>
public sealed record TweetListReport(RecordDescription Record, SummaryReport Summary, TweetListRequest Request, TweetList List)
    : PageReport(Record, Summary);
