using Dashboard.Analytics.Bottlenecks;
using Dashboard.Analytics.Statistics;
using Dashboard.Domain.Calendars;
using Dashboard.Operations.Reports;
using Dashboard.Web.Components.Bottlenecks;
using Dashboard.Web.Formats;
using Dashboard.Web.Tests.Overview;
using static Dashboard.Web.Tests.Bottlenecks.SampleBottlenecks;

namespace Dashboard.Web.Tests.Bottlenecks;

public sealed class BottlenecksSentenceTests
{
    [Fact]
    public void Sentence_OfAFirstBottleneck_NamesItWithItsShare()
    {
        Assert.Equal("Minister’s office held 10 tweets longest, for 50\u00A0% of their time to publish.", Say(Report));
        Assert.Equal(
            "C’est l’étape «\u00A0Cabinet du ministre\u00A0» qui a retenu le plus longtemps 10 tweets, pendant 50\u00A0% de leur délai de publication.",
            BottlenecksSentence.Compose(Report, ReaderFormats.French));
    }

    [Fact]
    public void Sentence_OnATie_NamesNoWinner() => Assert.Equal(
        "No single stage held 10 tweets longest: two or more share the first place with 50\u00A0% of the time each.",
        Say(With(Seen("comms", 5, 9), Seen("minister", 5, 9))));

    [Theory]
    [InlineData("author", "author, revising")]
    [InlineData("scheduled", "scheduled, by choice")]
    [InlineData("between stages", "between stages")]
    public void Sentence_WhereWhatIsNoStageHasMore_SaysSo(string code, string name) => Assert.Equal(
        $"Minister’s office held 10 tweets longest, for 20\u00A0% of their time to publish, but more of it, 80\u00A0%, went to what is no stage: {name}.",
        Say(With(Seen("minister", 2, 9), Seen(code, 8, 9))));

    [Fact]
    public void Sentence_OfTheUnknownStage_SaysThatItIsUnknown() =>
        Assert.StartsWith("Unknown stage held 10 tweets longest, for 100\u00A0%", Say(With(Seen("unknown", 10, 9))), StringComparison.Ordinal);

    [Fact]
    public void Sentence_WithoutAnyStage_SaysSo() => Assert.Equal(
        "No stage held any of 10 tweets; 100\u00A0% of their time to publish went to what is no stage: between stages.",
        Say(With(Seen("between stages", 10, 0))));

    [Fact]
    public void Sentence_InFrench_SaysTheSame()
    {
        Assert.Equal(
            "Aucune étape n’a retenu 10 tweets plus que les autres : deux ou plus se partagent la première place avec 50 % du temps chacune.",
            French(With(Seen("comms", 5, 9), Seen("minister", 5, 9))));
        Assert.Equal(
            "C’est l’étape « Cabinet du ministre » qui a retenu le plus longtemps 10 tweets, pendant 20 % de leur délai de publication, mais une plus grande part, 80 %, revient à ce qui n’est pas une étape : auteur, en révision.",
            French(With(Seen("minister", 2, 9), Seen("author", 8, 9))));
        Assert.Equal(
            "Aucune étape n’a retenu l’un des 10 tweets; 100 % de leur délai de publication revient à ce qui n’est pas une étape : entre les étapes.",
            French(With(Seen("between stages", 10, 0))));
        Assert.Equal(
            "C’est l’étape « Cabinet du ministre » qui a retenu le plus longtemps le seul tweet publié, pendant 50 % de son délai de publication.",
            French(Report with { Bottlenecks = Report.Bottlenecks with { Tweets = 1 } }));
        Assert.Equal(
            "10 tweets ont été publiés, et leurs heures ne sont connues qu’au jour près : aucune durée ne peut être donnée.",
            French(Report with { Bottlenecks = new(0, 0, [], null) }));
        Assert.EndsWith(
            " Aucun tweet publié de cette sélection n’est passé par « nobody ».", French(Of(Report.Bottlenecks, "nobody", ChosenBecause.Asked)), StringComparison.Ordinal);
    }

    [Fact]
    public void Sentence_OfOneTweetAtNoStage_IsInTheSingular() => Assert.Equal(
        "No stage held the one published tweet; 100\u00A0% of its time to publish went to what is no stage: author, revising.",
        Say(Report with { Bottlenecks = SampleReports.Bottlenecks(Seen("author", 10, 1)) with { Tweets = 1 } }));

    [Fact]
    public void Sentence_WithAllStillInFlight_SaysThatTheyAre() => Assert.StartsWith(
        "All 12 tweets of this selection are still in flight", Say(Report with { Summary = Report.Summary with { Outcomes = [0, 0, 0, 0, 12] } }), StringComparison.Ordinal);

    [Fact]
    public void Sentence_OfOneTweet_IsInTheSingular() => Assert.Equal(
        "Minister’s office held the one published tweet longest, for 50\u00A0% of its time to publish.",
        Say(Report with { Bottlenecks = Report.Bottlenecks with { Tweets = 1 } }));

    [Fact]
    public void Sentence_WhereAllWasOutsideWorkingHours_SaysSo()
    {
        var working = Report.Summary with { Selection = Report.Summary.Selection with { Clock = ClockKind.Working } };
        Assert.Equal(
            "10 tweets took no time to publish: all of it was outside working hours.",
            Say(Report with { Summary = working, Bottlenecks = new(10, 0, [], null) }));
    }

    [Fact]
    public void Sentence_OfAStageThatNoTweetWasAt_SaysSo() => Assert.EndsWith(
        " No published tweet of this selection had a visit to “nobody”.", Say(Of(Report.Bottlenecks, "nobody", ChosenBecause.Asked)), StringComparison.Ordinal);

    [Fact]
    public void Sentence_WithoutFigures_SaysWhy()
    {
        Assert.StartsWith("The record is empty", Say(Report with { Record = Report.Record with { Tweets = 0 } }), StringComparison.Ordinal);
        Assert.StartsWith("No tweet is in this selection", Say(Report with { Summary = Report.Summary with { Tweets = 0 } }), StringComparison.Ordinal);
        Assert.StartsWith("None of the 12 tweets", Say(Report with { Summary = Report.Summary with { Outcomes = [0, 1, 10, 0, 1] } }), StringComparison.Ordinal);
        Assert.StartsWith("10 tweets were published, and their times are known to the day only", Say(Report with { Bottlenecks = new(0, 0, [], null) }), StringComparison.Ordinal);
    }

    private static BottlenecksPageReport With(params StageFigures<DurationFigures>[] stages) => Report with { Bottlenecks = SampleReports.Bottlenecks(stages) };

    private static string French(BottlenecksPageReport report) =>
        BottlenecksSentence.Compose(report, ReaderFormats.French).Replace('\u00A0', ' ');

    private static string Say(BottlenecksPageReport report) => BottlenecksSentence.Compose(report, ReaderFormats.English);
}
