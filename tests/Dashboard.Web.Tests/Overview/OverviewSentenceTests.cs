using Dashboard.Analytics.Bottlenecks;
using Dashboard.Analytics.Statistics;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Selections;
using Dashboard.Operations.Reports;
using Dashboard.Web.Components.Overview;
using Dashboard.Web.Formats;
using static Dashboard.Web.Tests.Overview.SampleReports;

namespace Dashboard.Web.Tests.Overview;

public sealed class OverviewSentenceTests
{
    [Fact]
    public void Compose_WithAClearFirst_SaysHowLongAndWhoHeldThem() => Says(
        Report,
        "Half of 10 tweets took 6 d 2 h or more to publish; Minister’s office held them for 50 % of that time.",
        "La moitié des 10 tweets ont pris 6 j 2 h ou plus avant leur publication; l’étape « Cabinet du ministre » les a retenus pendant 50 % de ce temps.");

    [Fact]
    public void Compose_OfAnEmptyRecord_SaysWhatToDo() => Says(
        Report with { Record = TheRecord with { Tweets = 0 } },
        "The record is empty: import a log to see its figures.",
        "Le dossier est vide : importez un journal pour en voir les chiffres.");

    [Fact]
    public void Compose_WithNothingSelected_SaysWhatToDo() => Says(
        Report with { Summary = Summary with { Tweets = 0 } },
        "No tweet is in this selection. Remove a filter or widen the dates.",
        "Aucun tweet n’est dans cette sélection. Enlevez un filtre ou élargissez les dates.");

    [Fact]
    public void Compose_WithNonePublished_SaysSo() => Says(
        Report with { Approvers = Report.Approvers with { N = 0 } },
        "None of the 12 tweets of this selection was published.",
        "Aucun des 12 tweets de cette sélection n’a été publié.");

    [Fact]
    public void Compose_WithAllStillInFlight_SaysThatTheyAre()
    {
        var summary = Summary with { Outcomes = [0, 0, 0, 0, 12] };
        Assert.Equal(12, summary.Tweets);
        Says(
            Report with { Approvers = Report.Approvers with { N = 0 }, Summary = summary },
            "All 12 tweets of this selection are still in flight: none is published yet.",
            "Les 12 tweets de cette sélection sont tous encore en cours : aucun n’est encore publié.");
        Says(
            Report with { Approvers = Report.Approvers with { N = 0 }, Summary = summary with { Tweets = 1, Outcomes = [0, 0, 0, 0, 1] } },
            "The one tweet of this selection is still in flight: it is not published yet.",
            "Le seul tweet de cette sélection est encore en cours : il n’est pas encore publié.");
        Says(
            Report with { Approvers = Report.Approvers with { N = 0 }, Summary = Summary with { Tweets = 1, Outcomes = [0, 1, 0, 0, 0] } },
            "The one tweet of this selection was not published.",
            "Le seul tweet de cette sélection n’a pas été publié.");
    }

    [Fact]
    public void Compose_OfOneTweetOnATie_SpeaksOfOne() => Says(
        With(SampleReports.Bottlenecks(Stage("minister", 5), Stage("comms", 5)) with { Tweets = 1 }) with { Summary = Summary with { TimeToPublish = Durations(1, 5 * Hour) } },
        "The one published tweet took 5 h to publish; no single stage held it longest: two or more share the first place with 50 % each.",
        "Le seul tweet publié a pris 5 h avant sa publication; aucune étape ne l’a retenu plus que les autres : deux ou plus se partagent la première place avec 50 % chacune.");

    [Fact]
    public void Compose_OfOneTweetKnownToTheDay_SpeaksOfOne() => Says(
        Report with { Approvers = Report.Approvers with { N = 1 }, Summary = Summary with { TimeToPublish = DurationFigures.Empty } },
        "One tweet was published, and its times are known to the day only: no duration can be said.",
        "Un seul tweet a été publié, et ses heures ne sont connues qu’au jour près : aucune durée ne peut être donnée.");

    [Fact]
    public void Compose_OfManyTweets_SetsThousandsApartInTheReadersLanguage() => Says(
        Report with { Summary = Summary with { TimeToPublish = Durations(12345, 6 * Day) } },
        "Half of 12,345 tweets took 6 d or more to publish; Minister’s office held them for 50 % of that time.",
        "La moitié des 12 345 tweets ont pris 6 j ou plus avant leur publication; l’étape « Cabinet du ministre » les a retenus pendant 50 % de ce temps.");

    [Fact]
    public void Compose_WithTimesKnownToTheDay_ClaimsNoDuration() => Says(
        Report with { Summary = Summary with { TimeToPublish = DurationFigures.Empty } },
        "10 tweets were published, and their times are known to the day only: no duration can be said.",
        "10 tweets ont été publiés, et leurs heures ne sont connues qu’au jour près : aucune durée ne peut être donnée.");

    [Fact]
    public void Compose_OfOneTweet_SpeaksOfOne() => Says(
        With(Report.Bottlenecks with { Tweets = 1 }) with { Summary = Summary with { TimeToPublish = Durations(1, 5 * Hour) } },
        "The one published tweet took 5 h to publish; Minister’s office held it for 50 % of that time.",
        "Le seul tweet publié a pris 5 h avant sa publication; l’étape « Cabinet du ministre » l’a retenu pendant 50 % de ce temps.");

    [Fact]
    public void Compose_OnATie_NamesNoWinner() => Says(
        With(SampleReports.Bottlenecks(Stage("minister", 5), Stage("comms", 5))),
        "Half of 10 tweets took 6 d 2 h or more to publish; no single stage held them longest: two or more share the first place with 50 % each.",
        "La moitié des 10 tweets ont pris 6 j 2 h ou plus avant leur publication; aucune étape ne les a retenus plus que les autres : deux ou plus se partagent la première place avec 50 % chacune.");

    [Fact]
    public void Compose_WhereTheAuthorHadThemLonger_SaysSo() => Says(
        With(SampleReports.Bottlenecks(Stage("minister", 3), Stage("comms", 2), Stage("author", 5))),
        "Half of 10 tweets took 6 d 2 h or more to publish; Minister’s office held them for 30 % of that time, but more of it, 50 %, went to what is no stage: author, revising.",
        "La moitié des 10 tweets ont pris 6 j 2 h ou plus avant leur publication; l’étape « Cabinet du ministre » les a retenus pendant 30 % de ce temps, mais une plus grande part, 50 %, revient à ce qui n’est pas une étape : auteur, en révision.");

    [Fact]
    public void Compose_WhereNoStageHadThem_SaysSo() => Says(
        With(SampleReports.Bottlenecks(Stage("scheduled", 10))),
        "Half of 10 tweets took 6 d 2 h or more to publish; no stage held them; 100 % of that time went to what is no stage: scheduled, by choice.",
        "La moitié des 10 tweets ont pris 6 j 2 h ou plus avant leur publication; aucune étape ne les a retenus; 100 % de ce temps revient à ce qui n’est pas une étape : en attente du créneau, par choix.");

    [Fact]
    public void Compose_WithoutAnyTimeAttributed_NamesNobody() => Says(
        With(Report.Bottlenecks with { TotalMs = 0 }),
        "Half of 10 tweets took 6 d 2 h or more to publish.",
        "La moitié des 10 tweets ont pris 6 j 2 h ou plus avant leur publication.");

    [Fact]
    public void Compose_InWorkingTime_SaysWhichTime()
    {
        var working = Summary with { Selection = TwelveMonths with { Clock = ClockKind.Working }, TimeToPublish = Durations(10, 31 * Hour) };
        Says(
            Report with { Summary = working },
            "Half of 10 tweets took 31 h of working time or more to publish; Minister’s office held them for 50 % of that time.",
            "La moitié des 10 tweets ont pris 31 h ouvrables ou plus avant leur publication; l’étape « Cabinet du ministre » les a retenus pendant 50 % de ce temps.");
    }

    [Fact]
    public void Compose_WithAMedianOfNoWorkingTime_DoesNotSayZero()
    {
        var working = Summary with { Selection = TwelveMonths with { Clock = ClockKind.Working }, TimeToPublish = Durations(10, 0) };
        Says(
            Report with { Summary = working },
            "At least half of 10 tweets were done outside working hours.",
            "Au moins la moitié des 10 tweets ont été traités hors des heures ouvrables.");
    }

    [Fact]
    public void Compose_ByDateOfStart_SpeaksOfTheCohort() => Assert.StartsWith(
        "Half of 10 tweets of this cohort took",
        Compose(Report with { Summary = Summary with { Selection = TwelveMonths with { DateBasis = DateBasis.Start } } }, ReaderFormats.English),
        StringComparison.Ordinal);

    private static OverviewReport With(BottlenecksReport<TypicalTimes> bottlenecks) => Report with { Bottlenecks = bottlenecks };

    private static void Says(OverviewReport report, string english, string french)
    {
        Assert.Equal(english, Compose(report, ReaderFormats.English));
        Assert.Equal(french, Compose(report, ReaderFormats.French));
    }

    private static string Compose(OverviewReport report, ReaderFormats formats) =>
        OverviewSentence.Compose(report, formats).Replace('\u00A0', ' ').Replace('\u202F', ' ');
}
