using Dashboard.Domain.Selections;
using Dashboard.Domain.Visits;
using Dashboard.Web.Components.Tweets;
using Dashboard.Web.Formats;
using Dashboard.Web.Tests.Overview;

namespace Dashboard.Web.Tests.Tweets;

public sealed class TweetsSentenceTests
{
    [Theory]
    [InlineData("approvers=9+", 412, "412 tweets of this selection were published with nine or more approvers.", "Cette sélection compte 412 tweets publiés avec neuf approbateurs ou plus.")]
    [InlineData("approvers=9+", 1, "One tweet of this selection was published with nine or more approvers.", "Cette sélection compte un tweet publié avec neuf approbateurs ou plus.")]
    [InlineData("approvers=9+", 0, "No tweet of this selection was published with nine or more approvers.", "Cette sélection ne compte aucun tweet publié avec neuf approbateurs ou plus.")]
    [InlineData("", 412, "412 tweets are in this selection.", "Cette sélection compte 412 tweets.")]
    [InlineData("", 0, "No tweet is in this selection.", "Aucun tweet dans cette sélection.")]
    [InlineData("outcome=published&approvers=1", 3, "3 tweets of this selection were published with one approver.", "Cette sélection compte 3 tweets publiés avec un approbateur.")]
    [InlineData("outcome=withdrawn&stage=minister", 2, "2 tweets of this selection were withdrawn and went through “Minister’s office”.", "Cette sélection compte 2 tweets retirés et passés par « Cabinet du ministre ».")]
    [InlineData("ttp_from=0&ttp_to=60000&flag=bypassed", 2, "2 tweets of this selection took less than 1 min to be published and bear the flag “Bypassed”.", "Cette sélection compte 2 tweets dont le délai de publication est de moins de 1 min et portant le signalement « Étape contournée ».")]
    [InlineData("approvers=1+", 12345, "12,345 tweets of this selection were published with one or more approvers.", "Cette sélection compte 12 345 tweets publiés avec un approbateur ou plus.")]
    [InlineData("outcome=published&arrived=1-9&stage=minister", 1, "One tweet of this selection was published, went through “Minister’s office” and arrived there on Monday, 09:00–10:00.", "Cette sélection compte un tweet publié, passé par « Cabinet du ministre » et arrivé là le lundi, 9 h – 10 h.")]
    [InlineData("outcome=in_flight", 5, "5 tweets were in flight as of 31 Oct 2026, 17:04.", "On compte 5 tweets en cours en date du 31 oct. 2026, 17 h 04.")]
    [InlineData("overdue=1", 1, "One tweet was in flight as of 31 Oct 2026, 17:04 and past its target.", "On compte un tweet en cours en date du 31 oct. 2026, 17 h 04 et en retard sur sa cible.")]
    public void Sentence_OfAFocus_SaysHowManyTweetsAndWhatTheyShare(string focus, int total, string english, string french)
    {
        var (read, notices) = TweetFocusQuery.Parse(focus.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(pair => new KeyValuePair<string, string?>(pair.Split('=')[0], pair.Split('=')[1])));
        Assert.Empty(notices);
        var report = SampleTweets.List(read, total);
        Assert.Equal(english, Plain(TweetsSentence.Compose(report, ReaderFormats.English)).Replace('\'', '’'));
        Assert.Equal(french, Plain(TweetsSentence.Compose(report, ReaderFormats.French)));
    }

    [Fact]
    public void Sentence_InWorkingTime_SaysWhichTime()
    {
        var report = SampleTweets.List(new TweetFocus { TimeToPublishFrom = 31 * SampleReports.Hour }, 2);
        var working = report with { Summary = report.Summary with { Selection = report.Summary.Selection with { Clock = Dashboard.Domain.Calendars.ClockKind.Working } } };
        Assert.Equal("2 tweets of this selection took at least 31 h of working time to be published.", Plain(TweetsSentence.Compose(working, ReaderFormats.English)));
        Assert.Equal("Cette sélection compte 2 tweets dont le délai de publication est d’au moins 31 h ouvrables.", Plain(TweetsSentence.Compose(working, ReaderFormats.French)));
    }

    [Fact]
    public void Sentence_OfAnEmptyRecord_SaysWhatToDo() => Assert.StartsWith(
        "The record is empty",
        TweetsSentence.Compose(SampleTweets.List(TweetFocus.None, 0) with { Record = SampleReports.TheRecord with { Tweets = 0 } }, ReaderFormats.English),
        StringComparison.Ordinal);

    [Theory]
    [InlineData(Outcome.InFlight, "5 tweets were in flight at the end of 30 Sep 2026.")]
    public void Sentence_OfAPeriodThatIsOver_NamesItsLastDay(Outcome outcome, string english)
    {
        var report = SampleTweets.List(new TweetFocus { Outcome = outcome }, 5);
        var over = report with { Summary = report.Summary with { Selection = report.Summary.Selection with { To = new NodaTime.LocalDate(2026, 10, 1) } } };
        Assert.Equal(english, Plain(TweetsSentence.Compose(over, ReaderFormats.English)));
    }

    private static string Plain(string text) => text.Replace('\u00A0', ' ').Replace("Sept", "Sep", StringComparison.Ordinal);
}
