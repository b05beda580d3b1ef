using Dashboard.Analytics.InFlight;
using Dashboard.Domain.Calendars;
using Dashboard.Operations.Reports;
using Dashboard.Web.Components.InFlight;
using Dashboard.Web.Formats;
using static Dashboard.Web.Tests.InFlight.SampleInFlight;
using static Dashboard.Web.Tests.Overview.SampleReports;

namespace Dashboard.Web.Tests.InFlight;

public sealed class InFlightSentenceTests
{
    private const string At = "31 Oct 2026, 17:04", Le = "31 oct. 2026, 17\u00A0h\u00A004";

    private static readonly WaitingTweet DayOnly = Tweet("T-1", 1, "comms") with { Age = null };

    [Fact]
    public void AnEmptyRecord_IsSaidToBe() => Assert.StartsWith(
        "The record is empty", InFlightSentence.Compose(Three with { Record = TheRecord with { Tweets = 0 } }, ReaderFormats.English), StringComparison.Ordinal);

    [Fact]
    public void NothingWaiting_IsSaid() => Says(
        Of([], null), $"No tweet of this selection is waiting as of {At}.", $"Aucun tweet de cette sélection n’attend en date du {Le}.");

    [Fact]
    public void NothingWaiting_OfThePast_IsSaidInThePast() => Says(
        Past(Of([], null)), $"No tweet of this selection was waiting as of {At}.", $"Aucun tweet de cette sélection n’attendait en date du {Le}.");

    [Fact]
    public void AStageAhead_IsNamed() => Says(
        Three,
        $"3 tweets are waiting as of {At}; Minister’s office has the most of any stage, 2; the oldest is 9 d old, and 1 of 2 with a target is overdue.",
        $"3 tweets attendent en date du {Le}; c’est l’étape « Cabinet du ministre » qui en a le plus, 2; l’âge du plus ancien est de 9 j, et 1 sur 2 avec cible est en retard.");

    [Fact]
    public void AStageAhead_OfThePast_IsNamedInThePast() => Says(
        Past(Three),
        $"3 tweets were waiting as of {At}; Minister’s office had the most of any stage, 2; the oldest was 9 d old, and 1 of 2 with a target was overdue.",
        $"3 tweets attendaient en date du {Le}; c’est l’étape « Cabinet du ministre » qui en avait le plus, 2; l’âge du plus ancien était de 9 j, et 1 sur 2 avec cible était en retard.");

    [Fact]
    public void WhatWillBeOverdueSoon_IsSaid() => Says(
        Of([Aimed("T-1", 9, "minister"), DueIn("T-2", 5, "minister"), DueIn("T-3", 6, "minister")], "minister", Queue("minister", 3)),
        $"3 tweets are waiting as of {At}; Minister’s office has the most of any stage, 3; the oldest is 9 d old, and 1 of 3 with a target is overdue; 2 more fall due within a working day.",
        $"3 tweets attendent en date du {Le}; c’est l’étape « Cabinet du ministre » qui en a le plus, 3; l’âge du plus ancien est de 9 j, et 1 sur 3 avec cible est en retard; 2 autres arrivent à échéance d’ici un jour ouvrable.");

    [Fact]
    public void OneThatWillBeOverdueSoon_IsSaid() => Says(
        Of([DueIn("T-1", 5, "minister")], "minister", Queue("minister", 1)),
        $"One tweet is waiting as of {At}; Minister’s office has it; its age is 1 d, and the one with a target is not overdue; 1 falls due within a working day.",
        $"Un tweet attend en date du {Le}; l’étape « Cabinet du ministre » l’a; son âge est de 1 j, et le seul qui ait une cible n’est pas en retard; 1 arrive à échéance d’ici un jour ouvrable.");

    [Fact]
    public void WhatWasDueSoon_IsNotSaidOfThePast() => Assert.EndsWith(
        "none of the 2 with a target was overdue.",
        InFlightSentence.Compose(Past(Of([DueIn("T-1", 5, "minister"), DueIn("T-2", 5, "minister")], "minister", Queue("minister", 2))), ReaderFormats.English),
        StringComparison.Ordinal);

    [Fact]
    public void WorkingClock_SaysSo() => Says(
        Three with { Summary = Summary with { Selection = TwelveMonths with { Clock = ClockKind.Working } } },
        $"3 tweets are waiting as of {At}; Minister’s office has the most of any stage, 2; the oldest is 72 h old in working time, and 1 of 2 with a target is overdue.",
        $"3 tweets attendent en date du {Le}; c’est l’étape « Cabinet du ministre » qui en a le plus, 2; l’âge du plus ancien est de 72 h ouvrables, et 1 sur 2 avec cible est en retard.");

    [Fact]
    public void ATie_NamesNoStage() => Says(
        Of([Aimed("T-1", 1, "minister"), Aimed("T-2", 1, "comms")], null, Queue("comms", 1), Queue("minister", 1)),
        $"2 tweets are waiting as of {At}; no single stage has the most: two or more have 1 each; the oldest is 1 d old, and none of the 2 with a target is overdue.",
        $"2 tweets attendent en date du {Le}; aucune étape n’en a plus que les autres : deux ou plus en ont 1 chacune; l’âge du plus ancien est de 1 j, et aucun des 2 qui ont une cible n’est en retard.");

    [Fact]
    public void OneTweet_AtOneStage_IsOne() => Says(
        Of([Aimed("T-1", 1, "minister")], "minister", Queue("minister", 1)),
        $"One tweet is waiting as of {At}; Minister’s office has it; its age is 1 d, and the one with a target is not overdue.",
        $"Un tweet attend en date du {Le}; l’étape « Cabinet du ministre » l’a; son âge est de 1 j, et le seul qui ait une cible n’est pas en retard.");

    [Fact]
    public void OneTweet_AtTwoStages_IsATie() => Says(
        Of([Tweet("T-1", 1, "minister", "comms")], null, Queue("comms", 1), Queue("minister", 1)),
        $"One tweet is waiting as of {At}; two or more stages have it at once; its age is 1 d, and no target is set.",
        $"Un tweet attend en date du {Le}; deux étapes ou plus l’ont à la fois; son âge est de 1 j, et aucune cible n’est fixée.");

    [Fact]
    public void NoStage_HasAny() => Says(
        Of([Tweet("T-1", 1, "author"), Tweet("T-2", 1)], null, Queue("author", 1), Queue("between stages", 1)),
        $"2 tweets are waiting as of {At}; no stage has any of them; the oldest is 1 d old, and no target is set.",
        $"2 tweets attendent en date du {Le}; aucune étape n’en a; l’âge du plus ancien est de 1 j, et aucune cible n’est fixée.");

    [Fact]
    public void MoreWithTheAuthorThanAtAnyStage_IsSaid()
    {
        WaitingTweet[] four = [Tweet("T-1", 4, "comms"), Tweet("T-2", 1, "author"), Tweet("T-3", 1, "author"), Tweet("T-4", 2, "author")];
        Says(
            Of(four, "comms", Queue("comms", 1), Queue("author", 3)),
            $"4 tweets are waiting as of {At}; Communications has the most of any stage, 1, but more, 3, are where there is no stage: “Author, revising”; the oldest is 4 d old, and no target is set.",
            $"4 tweets attendent en date du {Le}; c’est l’étape « Communications » qui en a le plus, 1, mais davantage, 3, sont hors de toute étape : « Auteur, en révision »; l’âge du plus ancien est de 4 j, et aucune cible n’est fixée.");
        Says(
            Past(Of(four[1..], null, Queue("author", 3))),
            $"3 tweets were waiting as of {At}; no stage had any of them; 3 were where there is no stage: “Author, revising”; the oldest was 2 d old, and no target is set.",
            $"3 tweets attendaient en date du {Le}; aucune étape n’en avait; 3 étaient hors de toute étape : « Auteur, en révision »; l’âge du plus ancien était de 2 j, et aucune cible n’est fixée.");
    }

    [Fact]
    public void MuchWorkingTime_IsSaidInWorkingDays()
    {
        var old = Tweet("T-1", 900, "comms");
        Says(
            Of([old], "comms", Queue("comms", 1)) with { Summary = Summary with { Selection = TwelveMonths with { Clock = ClockKind.Working } } },
            $"One tweet is waiting as of {At}; Communications has it; its age is 960 working days, and no target is set.",
            $"Un tweet attend en date du {Le}; l’étape « Communications » l’a; son âge est de 960 jours ouvrables, et aucune cible n’est fixée.");
    }

    [Fact]
    public void OneTweet_KnownToTheDay_HasNoAge() => Says(
        Of([DayOnly], "comms", Queue("comms", 1)),
        $"One tweet is waiting as of {At}; Communications has it; its times are known to the day only, and no target is set.",
        $"Un tweet attend en date du {Le}; l’étape « Communications » l’a; ses heures ne sont connues qu’au jour près, et aucune cible n’est fixée.");

    [Fact]
    public void TimesKnownToTheDay_GiveNoAge() => Says(
        Of([DayOnly, DayOnly with { Target = TwoDays }], "comms", Queue("comms", 2)),
        $"2 tweets are waiting as of {At}; Communications has the most of any stage, 2; their times are known to the day only, and none has both a target and exact times.",
        $"2 tweets attendent en date du {Le}; c’est l’étape « Communications » qui en a le plus, 2; leurs heures ne sont connues qu’au jour près, et aucun n’a à la fois une cible et des heures exactes.");

    private static InFlightPageReport Past(InFlightPageReport report) => report with { Summary = report.Summary with { AsOf = AsOf + Day } };

    private static void Says(InFlightPageReport report, string english, string french)
    {
        Assert.Equal(english, InFlightSentence.Compose(report, ReaderFormats.English).Replace('\u00A0', ' '));
        Assert.Equal(french.Replace('\u00A0', ' '), InFlightSentence.Compose(report, ReaderFormats.French).Replace('\u00A0', ' '));
    }
}
