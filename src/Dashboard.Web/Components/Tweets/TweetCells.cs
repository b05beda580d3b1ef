using Dashboard.Analytics.Facts;
using Dashboard.Analytics.Tweets;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Visits;
using Dashboard.Operations.Records;
using Dashboard.Web.Formats;
using Dashboard.Web.Texts;

namespace Dashboard.Web.Components.Tweets;

/// <summary>What stands in the cells of the list.</summary>
internal sealed class TweetCells(RecordDescription record, ReaderFormats formats)
{
    private readonly RecordNames _names = new(record.Catalog, formats.Language);

    public string Of(in TweetRow row, TweetField field) => field switch
    {
        TweetField.TweetId => row.TweetId,
        TweetField.Department => _names.Department(row.Department),
        TweetField.Purpose => formats.Say(CodeTexts.Name(row.Purpose)),
        TweetField.Language => formats.Say(CodeTexts.Name(row.Language)),
        TweetField.Channel => formats.Say(CodeTexts.Name(row.Channel)),
        TweetField.Lane => formats.Say(CodeTexts.Name(row.Lane)),
        TweetField.Pair => row.Pair.Length == 0 ? ReaderFormats.Undefined : row.Pair,
        TweetField.Outcome => formats.Say(TweetCodeTexts.Of(row.Outcome)),
        TweetField.Start => formats.Time(row.Start, record.ReportingZone),
        TweetField.End => row.End is { } end ? formats.Time(end, record.ReportingZone) : ReaderFormats.Undefined,
        TweetField.TimeToPublish => formats.Duration(row.TimeToPublishMs, ClockKind.Elapsed),
        TweetField.Approval => formats.Duration(row.ApprovalMs, ClockKind.Elapsed),
        TweetField.Working => formats.Duration(row.WorkingMs, ClockKind.Working),
        TweetField.Approvers => formats.Count(row.Approvers),
        TweetField.Hands => formats.Count(row.Hands),
        TweetField.Groups => formats.Count(row.Groups),
        TweetField.Steps => formats.Count(row.Steps),
        TweetField.ReworkLoops => formats.Count(row.ReworkLoops),
        TweetField.Handovers => formats.Count(row.Handovers),
        _ => Flags(row.Flags),
    };

    private string Flags(TweetFlags flags) => flags == TweetFlags.None
        ? ""
        : string.Join(", ", TweetFlagCodes.All.Where(pair => (flags & pair.Flag) != TweetFlags.None).Select(pair => formats.Say(FlagTexts.Name(pair.Flag))));
}
