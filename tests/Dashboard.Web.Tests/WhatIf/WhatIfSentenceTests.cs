using Dashboard.Analytics.Statistics;
using Dashboard.Analytics.WhatIf;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Scenarios;
using Dashboard.Operations.Reports;
using Dashboard.Web.Components.WhatIf;
using Dashboard.Web.Formats;
using static Dashboard.Web.Tests.Overview.SampleReports;
using static Dashboard.Web.Tests.WhatIf.SampleWhatIf;

namespace Dashboard.Web.Tests.WhatIf;

public sealed class WhatIfSentenceTests
{
    private static readonly WhatIfFigures Nothing = new(DurationFigures.Empty, Wilson.Share(0, 0));

    [Fact]
    public void NoStep_AndAStageThatHalves_NamesIt() => Says(
        "Half of 30 tweets took 4 d or more to publish; without any time at Minister’s office it would be 1 d 12 h: half of that or less.", Plain);

    [Fact]
    public void NoStep_AndNoneHalves_SaysWhatGivesMost() => Says(
        "Half of 30 tweets took 4 d or more to publish; no single stage would halve that: Communications, which gives most, would leave 3 d.",
        Of(Scenario.None, 0, Before, Comms, Minister with { RemovedMedian = 3.5 * Day }));

    [Fact]
    public void NoStep_OnATie_NamesNoStage() => Says(
        "Half of 30 tweets took 4 d or more to publish; two or more stages would give most, each alone, and leave 3 d.",
        Of(Scenario.None, 0, Before, Comms, Minister with { RemovedMedian = 3 * Day }));

    [Fact]
    public void NoStep_AndNothingToGain_PromisesNothing() => Says(
        "Half of 30 tweets took 4 d or more to publish; taking away any single stage would not shorten that.",
        Of(Scenario.None, 0, Before, Comms with { RemovedMedian = 4 * Day }));

    [Fact]
    public void NoStep_WithoutAnyStage_SaysSo() => Says(
        "Half of 30 tweets took 4 d or more to publish; they were at no stage that could be changed.",
        Of(Scenario.None, 0, Before, Minister with { Code = "author", IsRanked = false }));

    [Fact]
    public void Steps_ThatShorten_SayByHowMuch() => Says(
        "Under this scenario half of 30 tweets would take 3 d or more to publish instead of 4 d: 25 % less, and 12 tweets change.", Capped);

    [Fact]
    public void Steps_ThatLengthen_SaySo() => Says(
        "Under this scenario half of 30 tweets would take 5 d or more to publish instead of 4 d: 25 % more, and 1 tweet changes.",
        Of(new([CapMinister]), 1, Before with { TimeToPublish = Durations(30, 5 * Day) }, Minister));

    [Fact]
    public void Steps_ThatLeaveTheMedian_SayThatTweetsChange() => Says(
        "Under this scenario the median of 30 tweets stays at 4 d, though 2 tweets change.", Of(new([CapMinister]), 2, Before, Minister));

    [Fact]
    public void Steps_ThatChangeNothing_SaySo() => Says(
        "This scenario changes nothing: none of 30 tweets would be out sooner or later, and their median stays at 4 d.",
        Of(new([new RemoveStage("nobody")]), 0, Before, Minister));

    [Fact]
    public void Steps_FromAMedianOfZero_DivideNothing()
    {
        var report = Of(new([CapMinister]), 2, Before, Minister);
        report = report with
        {
            Summary = Summary with { Selection = Summary.Selection with { Clock = ClockKind.Working } },
            WhatIf = report.WhatIf with { Before = Before with { TimeToPublish = Durations(30, 0) } },
        };
        Says("Under this scenario half of 30 tweets would take 96 h of working time or more to publish instead of 0 min; 2 tweets change.", report);
    }

    [Fact]
    public void Record_WithoutTweets_SaysWhatToDo() =>
        Says("The record is empty: import a log to see its figures.", Plain with { Record = TheRecord with { Tweets = 0 } });

    [Fact]
    public void Selection_OfNothing_SaysWhatToDo() => Says(
        "No tweet is in this selection. Remove a filter or widen the dates.", Plain with { Summary = Summary with { Tweets = 0, Outcomes = [0, 0, 0, 0, 0] } });

    [Fact]
    public void Tweets_KnownToTheDayOnly_HaveNoDuration() => Says(
        "10 tweets were published, and their times are known to the day only: no duration can be said.",
        Capped with { WhatIf = Capped.WhatIf with { Before = Nothing, After = Nothing } });

    [Fact]
    public void Steps_InWorkingTime_SayWhichTime()
    {
        var working = Summary with { Selection = Summary.Selection with { Clock = ClockKind.Working } };
        Says(
            "This scenario changes nothing: none of 30 tweets would be out sooner or later, and their median stays at 96 h of working time.",
            Of(new([new RemoveStage("nobody")]), 0, Before, Minister) with { Summary = working });
        Says(
            "Under this scenario the median of 30 tweets stays at 96 h of working time, though 2 tweets change.",
            Of(new([CapMinister]), 2, Before, Minister) with { Summary = working });
    }

    [Fact]
    public void NoStep_OnATieOrWithoutGain_IsSaidInFrench()
    {
        Assert.Equal(
            "La moitié des 30 tweets ont pris 4 j ou plus avant leur publication; deux étapes ou plus donneraient le plus, chacune seule, et laisseraient 3 j.",
            French(Of(Scenario.None, 0, Before, Comms, Minister with { RemovedMedian = 3 * Day })));
        Assert.Equal(
            "La moitié des 30 tweets ont pris 4 j ou plus avant leur publication; ils ne sont passés par aucune étape à changer.",
            French(Of(Scenario.None, 0, Before, Minister with { Code = "author", IsRanked = false })));
        Assert.Equal(
            "Ce scénario ne change rien : aucun des 30 tweets ne sortirait plus tôt ni plus tard, et leur médiane reste de 4 j.",
            French(Of(new([new RemoveStage("nobody")]), 0, Before, Minister)));
    }

    [Fact]
    public void Tweets_AllStillInFlight_AreSaidToBe() => Says(
        "All 12 tweets of this selection are still in flight: none is published yet.", Plain with { Summary = Summary with { Outcomes = [0, 0, 0, 0, 12] } });

    [Fact]
    public void Sentence_InFrench_IsFrench() => Assert.Equal(
        "Selon ce scénario, la moitié des 30 tweets prendraient 3 j ou plus avant leur publication au lieu de 4 j : 25 % de moins, et 12 tweets changent.",
        WhatIfSentence.Compose(Capped, ReaderFormats.French).Replace('\u00A0', ' '));

    private static string French(WhatIfPageReport report) => WhatIfSentence.Compose(report, ReaderFormats.French).Replace('\u00A0', ' ');

    private static void Says(string sentence, WhatIfPageReport report) =>
        Assert.Equal(sentence, WhatIfSentence.Compose(report, ReaderFormats.English).Replace('\u00A0', ' '));
}
