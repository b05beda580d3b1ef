using System.Collections.Immutable;
using System.Globalization;
using Dashboard.Analytics.Groups;
using Dashboard.Analytics.Statistics;
using Dashboard.Operations.Reports;
using Dashboard.Web.Components.Overview;
using Dashboard.Web.Formats;
using Dashboard.Web.Texts;
using Dashboard.Web.Urls;

namespace Dashboard.Web.Components.Departments;

/// <summary>One group as the table shows it, ready to be read.</summary>
/// <param name="Reason">Why nothing is shown but its name and what stands for its n; <see langword="null"/> where all is.</param>
/// <param name="Within">Leads to the tweets of this group alone; <see langword="null"/> where the group is withheld, as <paramref name="Tweets"/>.</param>
/// <param name="Tweets">Leads to the list that its n counts.</param>
/// <param name="Hint">What a small n means for the figures beside it.</param>
internal sealed record GroupRow(string Code, string Name, string N, string? Hint, string? Reason, string? Within, string? Tweets, ImmutableArray<GroupCell> Cells)
{
    public static ImmutableArray<GroupRow> From(DepartmentsPageReport report, PageAddress address, ReaderFormats formats) =>
        [.. report.Groups.Groups.Select(group => From(report, group, address, formats))];

    /// <summary>The settings' name of a group, the law's, or its code.</summary>
    public static string NameOf(DepartmentsPageReport report, string code, ReaderFormats formats)
    {
        var named = DepartmentsPageReport.Codes(report.Record.Catalog, report.Groups.By).FirstOrDefault(option => option.Code == code);
        return formats.Say(named is null || code.Length == 0 || named.Name.English == code ? CodeTexts.Name(code) : named.Name);
    }

    private static GroupRow From(DepartmentsPageReport report, ComparedGroup group, PageAddress address, ReaderFormats formats)
    {
        var name = NameOf(report, group.Code, formats);
        if (group.Figures is not { } figures)
        {
            return group.Visibility == GroupVisibility.Small
                ? new(group.Code, name, DepartmentsTexts.FewerThan(Fewest), null, formats.Say(DepartmentsTexts.SmallReason(Fewest)), null, null, [])
                : new(group.Code, name, DepartmentsTexts.Withheld, null, formats.Say(DepartmentsTexts.WithheldReason), null, null, []);
        }

        var (by, clock) = (report.Groups.By, report.Summary.Selection.Clock);
        var n = figures.TimeToPublish.N;
        return new(
            group.Code,
            name,
            formats.Count(figures.Tweets),
            Hints(figures, formats),
            null,
            DepartmentsView.Within(address, by, group.Code),
            DepartmentsView.Tweets(address, by, group.Code),
            [
                new(formats.Duration(figures.TimeToPublish.Median, clock), n == 0 ? null : figures.TimeToPublish.MedianInterval is { } interval
                    ? formats.Durations(interval.Low, interval.High, clock)
                    : formats.Say(TileTexts.NoInterval)),
                new(formats.Duration(figures.TimeToPublish.P90, clock), null),
                figures.Target.Met.Of == 0
                    ? new(ReaderFormats.Undefined, figures.Target.WithoutTarget > 0 ? formats.Say(TileTexts.NoTarget) : null)
                    : Share(figures.Target.Met, formats),
                new(formats.Number(figures.ApproversMedian), null),
                Share(figures.NineOrMore, formats),
                figures.FirstBottleneck is { } stage
                    ? new(new RecordNames(report.Record.Catalog, formats.Language).Stage(stage), formats.Say(DepartmentsTexts.OfTheTime(formats.Tenths(figures.FirstShare))), IsFigure: false)
                    : new(ReaderFormats.Undefined, formats.Say(TileTexts.NoWinner), IsFigure: false),
            ]);
    }

    private static string Fewest => SmallGroups.Fewest.ToString(CultureInfo.InvariantCulture);

    private static string? Hints(ComparedFigures figures, ReaderFormats formats)
    {
        var dayOnly = figures.Tweets - figures.TimeToPublish.N;
        string?[] hints =
        [
            figures.Tweets < SmallGroups.Wide ? formats.Say(DepartmentsTexts.SmallGroup) : null,
            dayOnly > 0 ? formats.Say(DepartmentsTexts.DayOnly(formats.Count(dayOnly), dayOnly == 1)) : null,
        ];
        return hints.Any(hint => hint is not null) ? string.Join("; ", hints.Where(hint => hint is not null)) : null;
    }

    private static GroupCell Share(ShareFigure share, ReaderFormats formats) => new(
        formats.Percent(share.Share),
        formats.Say(DepartmentsTexts.CountAndInterval(
            formats.Count(share.Count), formats.Count(share.Of), formats.Percents(share.WilsonInterval?.Low, share.WilsonInterval?.High))));
}

/// <param name="Note">What stands under it: its interval, its n, or why it is not defined.</param>
internal sealed record GroupCell(string Value, string? Note, bool IsFigure = true);
