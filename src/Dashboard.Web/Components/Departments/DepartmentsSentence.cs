using System.Globalization;
using Dashboard.Analytics.Groups;
using Dashboard.Analytics.Statistics;
using Dashboard.Domain.Calendars;
using Dashboard.Operations.Reports;
using Dashboard.Web.Components.Overview;
using Dashboard.Web.Formats;

namespace Dashboard.Web.Components.Departments;

/// <summary>The sentence that answers: how far the groups' medians lie apart, and how many pairs of their intervals do. It ranks nobody.</summary>
internal static class DepartmentsSentence
{
    public static string Compose(DepartmentsPageReport report, ReaderFormats formats)
    {
        var groups = report.Groups;
        var shown = groups.Groups.Where(group => group.Figures is not null).ToArray();
        var fewest = SmallGroups.Fewest.ToString(CultureInfo.InvariantCulture);
        return report switch
        {
            { Record.Tweets: 0 } => formats.Say(SentenceTexts.EmptyRecord),
            { Summary.Tweets: 0 } => formats.Say(SentenceTexts.NothingSelected),
            _ when groups.Groups.IsEmpty => formats.Say(UnpublishedSentence.Of(report.Summary, formats)),
            _ when groups.HidesTotals && groups.Groups.All(group => group.Visibility == GroupVisibility.Small) => formats.Say(DepartmentsSentenceTexts.AllSmall(fewest, groups.Groups.Length == 1)),
            _ when shown.Length == 0 => formats.Say(DepartmentsSentenceTexts.NoneShown(fewest)),
            _ => Compare(report, [.. shown.Where(group => group.Figures!.TimeToPublish.N > 0)], formats),
        };
    }

    private static string Compare(DepartmentsPageReport report, ComparedGroup[] timed, ReaderFormats formats)
    {
        var clock = report.Summary.Selection.Clock;
        var isWorking = clock == ClockKind.Working;
        if (timed.Length == 0)
        {
            return formats.Say(DepartmentsSentenceTexts.NoTimes);
        }

        if (timed.Length == 1)
        {
            var (name, figures) = (GroupRow.NameOf(report, timed[0].Code, formats), timed[0].Figures!.TimeToPublish);
            return formats.Say(DepartmentsSentenceTexts.OneGroup(name, formats.Count(figures.N), Said(figures.Median!.Value, clock, formats), isWorking && figures.Median > 0, figures.N == 1));
        }

        var medians = timed.Select(group => group.Figures!.TimeToPublish.Median!.Value).ToArray();
        var (low, high) = (Said(medians.Min(), clock, formats), Said(medians.Max(), clock, formats));
        var (count, kind) = (formats.Count(timed.Length), formats.Say(DepartmentsTexts.Many(report.Groups.By)));
        return formats.Say(low == high ? DepartmentsSentenceTexts.Alike(count, kind, low, isWorking && medians.Max() > 0) : DepartmentsSentenceTexts.Between(count, kind, low, high, isWorking))
            + Overlap(timed, formats);
    }

    /// <summary>No working time is no haste: it was done in other hours.</summary>
    private static string Said(double median, ClockKind clock, ReaderFormats formats) => clock == ClockKind.Working && median == 0
        ? formats.Say(DepartmentsSentenceTexts.NoWorkingTime(formats.Duration(0, clock)))
        : formats.Duration(median, clock);

    private static string Overlap(ComparedGroup[] timed, ReaderFormats formats)
    {
        var intervals = timed.Select(group => group.Figures!.TimeToPublish.MedianInterval).OfType<Interval>().ToArray();
        if (intervals.Length < 2)
        {
            return formats.Say(DepartmentsSentenceTexts.TooFewIntervals);
        }

        var pairs = intervals.Length * (intervals.Length - 1) / 2;
        var apart = intervals.Index().Sum(one => intervals.Skip(one.Index + 1).Count(other => one.Item.High < other.Low || other.High < one.Item.Low));
        return formats.Say(apart switch
        {
            0 => DepartmentsSentenceTexts.AllOverlap(formats.Count(intervals.Length), intervals.Length == timed.Length),
            _ when pairs == 1 && timed.Length == 2 => DepartmentsSentenceTexts.OnePairApart,
            _ when apart == pairs && intervals.Length == timed.Length => DepartmentsSentenceTexts.AllApart,
            _ => DepartmentsSentenceTexts.SomeApart(formats.Count(apart), formats.Count(pairs), apart == 1),
        });
    }
}
