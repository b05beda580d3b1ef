using Dashboard.Analytics.Groups;
using Dashboard.Domain.Calendars;
using Dashboard.Operations.Reports;
using Dashboard.Web.Components.Departments;
using Dashboard.Web.Formats;
using static Dashboard.Web.Tests.Departments.SampleGroups;
using static Dashboard.Web.Tests.Overview.SampleReports;

namespace Dashboard.Web.Tests.Departments;

public sealed class DepartmentsSentenceTests
{
    [Fact]
    public void Compose_OfTwoApart_SaysSoWithoutRanking() => Says(
        SampleGroups.Report,
        "The medians of 2 departments lie between 4 d and 8 d; their 95 % intervals do not overlap.",
        "Les médianes de 2 ministères se situent entre 4 j et 8 j; leurs intervalles à 95 % ne se chevauchent pas.");

    [Fact]
    public void Compose_OfIntervalsThatTouch_CallsThemOverlapping() => Says(
        Of(GroupBy.Lane, Shown("a", 30, 4 * Day, 3 * Day, 6 * Day), Shown("b", 20, 8 * Day, 6 * Day, 9 * Day)),
        "The medians of 2 lanes lie between 4 d and 8 d; all of their 95 % intervals overlap.",
        "Les médianes de 2 voies se situent entre 4 j et 8 j; tous leurs intervalles à 95 % se chevauchent.");

    [Fact]
    public void Compose_OfSomeApart_CountsPairs() => Says(
        // a and c are apart; b overlaps both.
        Of(GroupBy.Channel, Shown("a", 30, 2 * Day, Day, 3 * Day), Shown("b", 20, 4 * Day, 2 * Day, 6 * Day), Shown("c", 20, 7 * Day, 5 * Day, 9 * Day)),
        "The medians of 3 channels lie between 2 d and 7 d; of 3 pairs, one has 95 % intervals that do not overlap.",
        "Les médianes de 3 canaux se situent entre 2 j et 7 j; sur 3 paires, une a des intervalles à 95 % qui ne se chevauchent pas.");

    [Fact]
    public void Compose_OfAllApart_SaysSo() => Says(
        Of(GroupBy.Purpose, Shown("a", 30, 2 * Day, Day, 3 * Day), Shown("b", 20, 5 * Day, 4 * Day, 6 * Day), Shown("c", 20, 8 * Day, 7 * Day, 9 * Day)),
        "The medians of 3 purposes lie between 2 d and 8 d; no two of their 95 % intervals overlap.",
        "Les médianes de 3 buts se situent entre 2 j et 8 j; leurs intervalles à 95 % sont tous séparés.");

    [Fact]
    public void Compose_WhereSomeHaveNoInterval_CountsThoseThatHave() => Says(
        Of(GroupBy.Language, Shown("en", 30, 4 * Day, 3 * Day, 6 * Day), Shown("fr", 20, 5 * Day, 4 * Day, 9 * Day), Shown("bilingual", 5, Day)),
        "The medians of 3 languages lie between 1 d and 5 d; the 95 % intervals of the 2 that have one all overlap.",
        "Les médianes de 3 langues se situent entre 1 j et 5 j; les intervalles à 95 % des 2 qui en ont un se chevauchent tous.");

    [Fact]
    public void Compose_WithFewerThanTwoIntervals_ComparesNone() => Says(
        Of(Shown("PHS", 5, Day), Shown("FC", 20, Day, Day, Day)),
        "The medians of 2 departments are all about 1 d; there are too few tweets for intervals to be compared.",
        "Les médianes de 2 ministères sont toutes d’environ 1 j; il y a trop peu de tweets pour comparer des intervalles.");

    [Fact]
    public void Compose_OfOneGroup_ComparesNothing() => Says(
        Of(Small("FC"), Shown("PHS", 30, 4 * Day, 3 * Day, 5 * Day)),
        "Only one group has times to show, Public Health: half of its 30 tweets took 4 d or more.",
        "Un seul groupe a des délais à afficher, « Santé publique » : la moitié de ses 30 tweets ont pris 4 j ou plus.");

    [Fact]
    public void Compose_WithHiddenTotalsAndGroupsToShow_ComparesThose() => Says(
        WithoutTotals(Of(Small("FC"), Shown("PHS", 30, 4 * Day, 3 * Day, 5 * Day))),
        "Only one group has times to show, Public Health: half of its 30 tweets took 4 d or more.",
        "Un seul groupe a des délais à afficher, « Santé publique » : la moitié de ses 30 tweets ont pris 4 j ou plus.");

    [Fact]
    public void Compose_OfOneTweet_SpeaksOfOne() => Says(
        Of(Shown("PHS", 1, 4 * Day)),
        "Only one group has times to show, Public Health: its one tweet took 4 d.",
        "Un seul groupe a des délais à afficher, « Santé publique » : son seul tweet a pris 4 j.");

    [Fact]
    public void Compose_InWorkingTime_SaysWhichAndWhereThereIsNone() => Says(
        In(ClockKind.Working, Of(Shown("PHS", 30, 0, 0, 0), Shown("FC", 20, 31 * Hour, 30 * Hour, 40 * Hour))),
        "The medians of 2 departments lie between 0 min (outside working hours) and 31 h of working time; their 95 % intervals do not overlap.",
        "Les médianes de 2 ministères se situent entre 0 min (hors des heures ouvrables) et 31 h ouvrables; leurs intervalles à 95 % ne se chevauchent pas.");

    [Fact]
    public void Compose_WhereHalfTookNoWorkingTime_SaysSoOnce()
    {
        Says(
            In(ClockKind.Working, Of(Shown("PHS", 30, 0, 0, 0))),
            "Only one group has times to show, Public Health: half of its 30 tweets took 0 min (outside working hours) or more.",
            "Un seul groupe a des délais à afficher, « Santé publique » : la moitié de ses 30 tweets ont pris 0 min (hors des heures ouvrables) ou plus.");
        Says(
            In(ClockKind.Working, Of(Shown("PHS", 30, 0, 0, 0), Shown("FC", 20, 0, 0, 0))),
            "The medians of 2 departments are all about 0 min (outside working hours); all of their 95 % intervals overlap.",
            "Les médianes de 2 ministères sont toutes d’environ 0 min (hors des heures ouvrables); tous leurs intervalles à 95 % se chevauchent.");
    }

    [Fact]
    public void Compose_WithAllStillInFlight_SaysThatTheyAre() => Says(
        Of() with { Summary = Summary with { Outcomes = [0, 0, 0, 0, 12] } },
        "All 12 tweets of this selection are still in flight: none is published yet.",
        "Les 12 tweets de cette sélection sont tous encore en cours : aucun n’est encore publié.");

    [Fact]
    public void Compose_OfTimesKnownToTheDay_ClaimsNoDuration() => Says(
        Of(DaysOnly("PHS", 9), DaysOnly("FC", 7)),
        "The times of the groups that are shown are known to the day only: there is no duration to compare.",
        "Les heures des groupes affichés ne sont connues qu’au jour près : il n’y a aucune durée à comparer.");

    [Fact]
    public void Compose_WithEveryGroupWithheld_SaysWhy() => Says(
        Of(Withheld("PHS"), Withheld("FC")),
        "No group can be shown: each has fewer than 5 published tweets, or would give away one that has.",
        "Aucun groupe ne peut être affiché : chacun a moins de 5 tweets publiés, ou en révélerait un qui en a moins.");

    [Fact]
    public void Compose_WithHiddenTotals_SaysNoNumberOfTweets() => Says(
        WithoutTotals(Of(Small("PHS"))),
        "Fewer than 5 tweets were published, all of one group: its figures are withheld.",
        "Moins de 5 tweets ont été publiés, tous d’un même groupe : ses chiffres sont masqués.");

    [Fact]
    public void Compose_WithHiddenTotalsOfMany_DoesNotClaimFewInAll() => Says(
        WithoutTotals(Of(Small("PHS"), Small("FC"))),
        "Every group has fewer than 5 published tweets: their figures are withheld.",
        "Chaque groupe a moins de 5 tweets publiés : leurs chiffres sont masqués.");

    [Fact]
    public void Compose_WithNothing_SaysWhatThereIsNot()
    {
        Assert.StartsWith("The record is empty", Compose(Of() with { Record = TheRecord with { Tweets = 0 } }, ReaderFormats.English), StringComparison.Ordinal);
        Assert.StartsWith("No tweet is in this selection", Compose(Of() with { Summary = Summary with { Tweets = 0 } }, ReaderFormats.English), StringComparison.Ordinal);
        Assert.Equal("None of the 12 tweets of this selection was published.", Compose(Of(), ReaderFormats.English));
    }

    private static DepartmentsPageReport In(ClockKind clock, DepartmentsPageReport report) =>
        report with { Summary = Summary with { Selection = TwelveMonths with { Clock = clock } } };

    private static DepartmentsPageReport WithoutTotals(DepartmentsPageReport report) =>
        report with { Groups = report.Groups with { HidesTotals = true, Tweets = null, Median = null } };

    private static void Says(DepartmentsPageReport report, string english, string french)
    {
        Assert.Equal(english, Compose(report, ReaderFormats.English));
        Assert.Equal(french, Compose(report, ReaderFormats.French));
    }

    private static string Compose(DepartmentsPageReport report, ReaderFormats formats) => Plain(DepartmentsSentence.Compose(report, formats));
}
