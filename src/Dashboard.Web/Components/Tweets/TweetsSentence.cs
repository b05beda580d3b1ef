using Dashboard.Domain.Calendars;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Text;
using Dashboard.Domain.Visits;
using Dashboard.Operations.Reports;
using Dashboard.Web.Formats;
using Dashboard.Web.Texts;

namespace Dashboard.Web.Components.Tweets;

/// <summary>The sentence over the list: how many tweets there are, and what the focus and the search say of them.</summary>
internal static class TweetsSentence
{
    private const int Many = 9;

    public static string Compose(TweetListReport report, ReaderFormats formats)
    {
        var (focus, total) = (report.Request.Focus, report.List.Total);
        if (report.Record.Tweets == 0)
        {
            return formats.Say(TweetsSentenceTexts.EmptyRecord);
        }

        // "No tweet" is one tweet's grammar.
        var parts = Parts(report, total <= 1, formats).Select(formats.Say).ToArray();
        var joined = parts.Length < 2 ? string.Concat(parts) : string.Join(", ", parts[..^1]) + formats.Say(TweetsSentenceTexts.And) + parts[^1];
        var count = formats.Count(total);
        return formats.Say((parts.Length, total) switch
        {
            (0, 0) => TweetsSentenceTexts.NothingSelected,
            (0, _) => TweetsSentenceTexts.AllSelected(count, total == 1),
            (_, 0) => focus.IsOfTweetsInFlight ? TweetsSentenceTexts.NoneInFlight(joined) : TweetsSentenceTexts.None(joined),
            _ => focus.IsOfTweetsInFlight ? TweetsSentenceTexts.SomeInFlight(count, joined, total == 1) : TweetsSentenceTexts.Some(count, joined, total == 1),
        });
    }

    private static IEnumerable<Bilingual> Parts(TweetListReport report, bool one, ReaderFormats formats)
    {
        var focus = report.Request.Focus;
        var clock = report.Summary.Selection.Clock;
        var names = new RecordNames(report.Record.Catalog, formats.Language);
        if (focus.IsOfTweetsInFlight)
        {
            yield return focus.IsOverdue ? TweetsSentenceTexts.Overdue(When(report, formats), one) : TweetsSentenceTexts.InFlight(When(report, formats), one);
        }

        if (focus.Outcome is { } outcome and not Outcome.InFlight && (outcome != Outcome.Published || (focus.Approvers is null && focus.ApprovedBy is null)))
        {
            yield return Ended(outcome, one);
        }

        if (focus.IsUnpublished)
        {
            yield return TweetsSentenceTexts.Unpublished(one);
        }

        if (focus.ApprovedBy is { } role)
        {
            yield return TweetsSentenceTexts.ApprovedBy(names.Stage(role), one);
        }

        if (focus.Approvers is { } approvers)
        {
            yield return Approved(approvers, one, formats);
        }

        if (Took(focus, clock, formats) is { } took)
        {
            yield return TweetsSentenceTexts.Took(formats.Say(took), clock == ClockKind.Working);
        }

        if (focus.Stage is { } stage)
        {
            yield return TweetsSentenceTexts.Passed(names.Stage(stage), one);
        }

        if (focus.Arrived is { } arrived)
        {
            yield return TweetsSentenceTexts.Arrived(new FocusNames(names, formats, clock).Arrived(arrived), focus.Stage is not null, one);
        }

        if (focus.Flag is { } flag)
        {
            yield return TweetsSentenceTexts.Flagged(formats.Say(FlagTexts.Name(flag)), one);
        }

        if (report.Request.Search.Length > 0)
        {
            yield return TweetsSentenceTexts.Named(report.Request.Search, one);
        }
    }

    private static Bilingual Ended(Outcome outcome, bool one) => outcome switch
    {
        Outcome.Published => TweetsSentenceTexts.Published(one),
        Outcome.Rejected => TweetsSentenceTexts.Rejected(one),
        Outcome.Withdrawn => TweetsSentenceTexts.Withdrawn(one),
        _ => TweetsSentenceTexts.Expired(one),
    };

    private static Bilingual Approved(ApproversFocus approvers, bool one, ReaderFormats formats) => approvers switch
    {
        { Count: 0, OrMore: false } => TweetsSentenceTexts.WithoutApprover(one),
        { Count: 1, OrMore: false } => TweetsSentenceTexts.WithOneApprover(one),
        { Count: Many } => TweetsSentenceTexts.WithApprovers(formats.Say(TweetsSentenceTexts.Nine), approvers.OrMore, one),
        { Count: 1 } => TweetsSentenceTexts.WithOneOrMore(one),
        _ => TweetsSentenceTexts.WithApprovers(formats.Count(approvers.Count), approvers.OrMore, one),
    };

    private static Bilingual? Took(TweetFocus focus, ClockKind clock, ReaderFormats formats) => (focus.TimeToPublishFrom, focus.TimeToPublishTo) switch
    {
        (null, null) => null,
        ({ } from, null) => TweetsSentenceTexts.AtLeast(formats.Duration(from, clock)),
        (null or 0, { } to) => TweetsSentenceTexts.LessThan(formats.Duration(to, clock)),
        ({ } from, { } to) => TweetsSentenceTexts.Between(formats.Duration(from, clock), formats.Duration(to, clock)),
    };

    /// <summary>The end of the period, or the as-of time where that is earlier.</summary>
    private static string When(TweetListReport report, ReaderFormats formats)
    {
        var (summary, zone) = (report.Summary, report.Record.ReportingZone);
        return formats.Say(summary.Selection.To is { } to && to.AtStartOfDayInZone(zone).ToInstant().ToUnixTimeMilliseconds() <= summary.AsOf
            ? TweetsSentenceTexts.AtTheEndOf(formats.Date(to.PlusDays(-1)))
            : TweetsSentenceTexts.AsOf(formats.Time(summary.AsOf, zone)));
    }
}
