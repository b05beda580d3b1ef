using System.Globalization;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Selections;
using Dashboard.Operations.Reports;
using Dashboard.Web.Formats;
using Dashboard.Web.Texts;

namespace Dashboard.Web.Components.Tweets;

/// <summary>The parts of a focus as a reader says them: what each is called, and its value.</summary>
internal sealed class FocusNames(RecordNames names, ReaderFormats formats, ClockKind clock)
{
    public static FocusNames Of(TweetListReport report, ReaderFormats formats) =>
        new(new RecordNames(report.Record.Catalog, formats.Language), formats, report.Summary.Selection.Clock);

    /// <summary>Parts that are set, with the focus that is left when each is taken away.</summary>
    public IEnumerable<(string Label, string Value, TweetFocus Without)> Of(TweetFocus focus)
    {
        if (focus.Outcome is { } outcome)
        {
            yield return (formats.Say(TweetListTexts.Outcome), formats.Say(TweetCodeTexts.Of(outcome)), focus with { Outcome = null });
        }

        if (focus.IsUnpublished)
        {
            yield return (formats.Say(TweetListTexts.Outcome), formats.Say(TweetListTexts.Unpublished), focus with { IsUnpublished = false });
        }

        if (focus.ApprovedBy is { } role)
        {
            yield return (formats.Say(TweetListTexts.ApprovedBy), names.Stage(role), focus with { ApprovedBy = null });
        }

        if (focus.IsOverdue)
        {
            yield return (formats.Say(TweetListTexts.Overdue), formats.Say(TweetListTexts.Yes), focus with { IsOverdue = false });
        }

        if (focus.Approvers is { } approvers)
        {
            yield return (formats.Say(TweetListTexts.Approvers), Approvers(approvers), focus with { Approvers = null });
        }

        if (focus.TimeToPublishFrom is not null || focus.TimeToPublishTo is not null)
        {
            yield return (formats.Say(TweetListTexts.Time), Time(focus), focus with { TimeToPublishFrom = null, TimeToPublishTo = null });
        }

        if (focus.Stage is { } stage)
        {
            yield return (formats.Say(TweetListTexts.Stage), names.Stage(stage), focus with { Stage = null });
        }

        if (focus.Arrived is { } arrived)
        {
            yield return (formats.Say(TweetListTexts.Arrived), Arrived(arrived), focus with { Arrived = null });
        }

        if (focus.Flag is { } flag)
        {
            yield return (formats.Say(TweetListTexts.Flag), formats.Say(FlagTexts.Name(flag)), focus with { Flag = null });
        }
    }

    public string Approvers(ApproversFocus approvers) =>
        approvers.OrMore ? formats.Say(TweetListTexts.OrMore(formats.Count(approvers.Count))) : formats.Count(approvers.Count);

    /// <summary>"Monday, 14:00–15:00", "lundi, 14 h – 15 h".</summary>
    public string Arrived(ArrivedFocus arrived)
    {
        var culture = CultureInfo.GetCultureInfo(formats.Language == Domain.Text.Language.French ? "fr-CA" : "en-CA");
        var day = culture.DateTimeFormat.GetDayName((DayOfWeek)((int)arrived.Day % 7));
        return formats.Language == Domain.Text.Language.French
            ? string.Create(culture, $"{day}, {arrived.Hour}\u00A0h\u00A0–\u00A0{arrived.Hour + 1}\u00A0h")
            : string.Create(culture, $"{day}, {arrived.Hour:00}:00–{arrived.Hour + 1:00}:00");
    }

    private string Time(TweetFocus focus) => formats.Say((focus.TimeToPublishFrom, focus.TimeToPublishTo) switch
    {
        (null or 0, { } to) => TweetListTexts.Under(formats.Duration(to, clock)),
        ({ } from, { } to) => TweetListTexts.Between(formats.Duration(from, clock), formats.Duration(to, clock)),
        var (from, _) => TweetListTexts.From(formats.Duration(from, clock)),
    });
}
