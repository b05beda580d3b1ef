using Dashboard.Operations.Reports;
using Dashboard.Web.Components.Approvers;
using Dashboard.Web.Formats;
using static Dashboard.Web.Tests.Approvers.SampleApprovers;
using static Dashboard.Web.Tests.Overview.SampleReports;

namespace Dashboard.Web.Tests.Approvers;

public sealed class ApproversSentenceTests
{
    [Theory]
    [InlineData(6, 3, "Half of 10 tweets had 6 people or more say yes; 30 % had nine or more.")]
    [InlineData(6, 0, "Half of 10 tweets had 6 people or more say yes; none had nine or more.")]
    [InlineData(5.5, 0, "Half of 10 tweets had 6 people or more say yes; none had nine or more.")]
    [InlineData(1, 0, "Half of 10 tweets had 1 person or more say yes; none had nine or more.")]
    [InlineData(0, 1, "For at least half of 10 tweets nobody’s approval is recorded; 10 % had nine or more.")]
    public void Compose_AnyMedian_SaysWhatHalfHadAndHowManyHadNine(double median, int many, string expected) =>
        Assert.Equal(expected, English(Page with { Approvers = Of(10, median, 10, many) }));

    [Theory]
    [InlineData(1, "The one published tweet had 1 person say yes.")]
    [InlineData(9, "The one published tweet had 9 people say yes.")]
    [InlineData(0, "The one published tweet has no recorded approval.")]
    public void Compose_OneTweet_SaysItsNumber(int approvers, string expected) => Assert.Equal(expected, English(One(approvers)));

    [Fact]
    public void Compose_NobodyApproved_SaysSo() =>
        Assert.Equal(
            "None of the 10 published tweets has a recorded approval.",
            English(Page with { Approvers = Of(10, 0, 0, 0), Roles = new(0, 0, 0, []) }));

    [Fact]
    public void Compose_OnlyAutomatedApprovals_SaysThatNoPersonDid() =>
        Assert.Equal(
            "None of the 10 published tweets was approved by a person: every recorded approval is automated.",
            English(Page with { Approvers = Of(10, 0, 0, 0), Roles = new(0, 0, 12, []) }));

    [Fact]
    public void Compose_NothingToCount_SaysWhy()
    {
        Assert.Equal("None of the 12 tweets of this selection was published.", English(Page with { Approvers = Of(0, null, null, 0) }));
        Assert.StartsWith("No tweet is in this selection.", English(Page with { Summary = Summary with { Tweets = 0 } }), StringComparison.Ordinal);
        Assert.StartsWith("The record is empty", English(Page with { Record = TheRecord with { Tweets = 0 } }), StringComparison.Ordinal);
    }

    [Fact]
    public void Compose_OneTweet_WithoutAPersonsApproval_IsInTheSingular()
    {
        Assert.Equal(
            "The one published tweet was approved by no person: its approvals are automated.",
            English(Page with { Approvers = Of(1, 0, 0, 0), Roles = new(0, 0, 2, []) }));
        Assert.Equal(
            "Le seul tweet publié n’a été approuvé par aucune personne : ses approbations sont automatisées.",
            French(Page with { Approvers = Of(1, 0, 0, 0), Roles = new(0, 0, 2, []) }));
        Assert.Equal("Le seul tweet publié n’a aucune approbation consignée.", French(One(0)));
        Assert.Equal("Le seul tweet publié a eu 1 approbateur.", French(One(1)));
        Assert.Equal("Le seul tweet publié a eu 9 approbateurs.", French(One(9)));
    }

    [Fact]
    public void Compose_AllStillInFlight_SaysThatTheyAre() => Assert.Equal(
        "Les 12 tweets de cette sélection sont tous encore en cours : aucun n’est encore publié.",
        French(Page with { Approvers = Of(0, null, null, 0), Summary = Summary with { Outcomes = [0, 0, 0, 0, 12] } }));

    [Theory]
    [InlineData(6, 3, "La moitié des 10 tweets ont eu 6 approbateurs ou plus; 30 % en ont eu neuf ou plus.")]
    [InlineData(5.5, 0, "La moitié des 10 tweets ont eu 6 approbateurs ou plus; aucun n’en a eu neuf ou plus.")]
    [InlineData(1, 0, "La moitié des 10 tweets ont eu 1 approbateur ou plus; aucun n’en a eu neuf ou plus.")]
    [InlineData(0, 1, "Pour au moins la moitié des 10 tweets, aucune approbation d’une personne n’est consignée; 10 % en ont eu neuf ou plus.")]
    public void Compose_InFrench_IsFrench(double median, int many, string expected) =>
        Assert.Equal(expected, French(Page with { Approvers = Of(10, median, 10, many) }));

    private static string French(ApproversPageReport report) => ApproversSentence.Compose(report, ReaderFormats.French).Replace('\u00A0', ' ');

    private static string English(ApproversPageReport report) => ApproversSentence.Compose(report, ReaderFormats.English).Replace('\u00A0', ' ');
}
