using Dashboard.Analytics.Facts;
using Dashboard.Analytics.Tweets;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Record;
using Dashboard.Domain.Settings;
using Dashboard.Operations.Reports;
using Dashboard.Web.Components.Tweets;
using Dashboard.Web.Formats;
using Dashboard.Web.Tests.Overview;

namespace Dashboard.Web.Tests.Tweets;

/// <summary>Tweets that begin on Monday 2 March 2026 at 10:00 in Toronto, told hour by hour.</summary>
public sealed class OneTweetSentenceTests
{
    private static readonly (double Hour, ApprovalAction Action, string Stage)[] Waiting =
        [(0, ApprovalAction.Submitted, ""), (1, ApprovalAction.Requested, "minister"), (2, ApprovalAction.Requested, "comms")];

    [Fact]
    public void OneStageAhead_IsNamed() => Says(
        "This tweet took 8 h from submission to publication, with 2 approvers; “Minister’s office” held it longest.",
        "Ce tweet a pris 8 h de la soumission à la publication, avec 2 approbateurs; « Cabinet du ministre » l’a gardé le plus longtemps.",
        (0, ApprovalAction.Submitted, ""), (0, ApprovalAction.Requested, "minister"), (5, ApprovalAction.Approved, "minister"), (5, ApprovalAction.Requested, "comms"), (8, ApprovalAction.Approved, "comms"), (8, ApprovalAction.Published, ""));

    [Fact]
    public void ATie_NamesNobody() => Says(
        "This tweet took 8 h from submission to publication, with 2 approvers.",
        "Ce tweet a pris 8 h de la soumission à la publication, avec 2 approbateurs.",
        (0, ApprovalAction.Submitted, ""), (0, ApprovalAction.Requested, "minister"), (4, ApprovalAction.Approved, "minister"), (4, ApprovalAction.Requested, "comms"), (8, ApprovalAction.Approved, "comms"), (8, ApprovalAction.Published, ""));

    [Theory]
    [InlineData(ApprovalAction.Scheduled, "scheduled, by choice", "en attente du créneau, par choix")]
    [InlineData(ApprovalAction.Reassigned, "between stages", "entre les étapes")] // Means nothing here: nobody has it.
    public void WhereWhatIsNoStageHadItLonger_ThatIsSaid(ApprovalAction then, string name, string nom) => Says(
        $"This tweet took 20 h from submission to publication, with one approver; “Minister’s office” held it longest, though more of the time went to what is no stage: {name}.",
        $"Ce tweet a pris 20 h de la soumission à la publication, avec un approbateur; « Cabinet du ministre » l’a gardé le plus longtemps, mais une plus grande part du temps revient à ce qui n’est pas une étape : {nom}.",
        (0, ApprovalAction.Submitted, ""), (0, ApprovalAction.Requested, "minister"), (5, ApprovalAction.Approved, "minister"), (5, then, "nobody"), (20, ApprovalAction.Published, ""));

    [Fact]
    public void InFlightAtTwoStages_NamesBoth() => Says(
        "This tweet has been in flight for 2 h; now with “Minister’s office” and “Communications”.",
        "Ce tweet est en cours depuis 2 h; il est chez « Cabinet du ministre » et « Communications ».",
        Waiting);

    [Fact]
    public void InFlightWithNobody_SaysSo() => Says(
        "This tweet has been in flight for 2 h; nobody has it now.",
        "Ce tweet est en cours depuis 2 h; personne ne l’a en ce moment.",
        (0, ApprovalAction.Submitted, ""), (0, ApprovalAction.Requested, "minister"), (2, ApprovalAction.Approved, "minister"));

    [Theory]
    [InlineData(ApprovalAction.Withdrawn, "This tweet was withdrawn by its author after 5 h.", "Ce tweet a été retiré par son auteur après 5 h.")]
    [InlineData(ApprovalAction.Expired, "This tweet expired after 5 h, before it was approved.", "Ce tweet a expiré après 5 h, avant d’être approuvé.")]
    [InlineData(ApprovalAction.Rejected, "This tweet was rejected after 5 h.", "Ce tweet a été rejeté après 5 h.")]
    public void EndedOtherwise_SaysHowAndWhen(ApprovalAction end, string english, string french) => Says(
        english,
        french,
        (0, ApprovalAction.Submitted, ""), (5, end, "minister"));

    [Fact]
    public void KnownToTheDay_ClaimsNoDuration()
    {
        var report = Report(TimePrecision.Day, [(0, ApprovalAction.Submitted, ""), (24, ApprovalAction.Published, "")]);
        Assert.Equal("This tweet was published, with no approver; it is known to the day only, so it gives no duration.", Say(report, ClockKind.Elapsed, ReaderFormats.English));
        Assert.Equal("Ce tweet a été publié, sans approbateur; il n’est connu qu’au jour près et ne donne aucune durée.", Say(report, ClockKind.Elapsed, ReaderFormats.French));
    }

    [Fact]
    public void OutsideWorkingHours_SaysSo()
    {
        // From 17:00 to 20:00.
        var report = Report(TimePrecision.Instant, [(7, ApprovalAction.Submitted, ""), (10, ApprovalAction.Published, "")]);
        Assert.Equal("This tweet was submitted and published outside working hours, with no approver.", Say(report, ClockKind.Working, ReaderFormats.English));
        Assert.Equal("Ce tweet a été soumis et publié hors des heures ouvrables, sans approbateur.", Say(report, ClockKind.Working, ReaderFormats.French));
    }

    private static void Says(string english, string french, params (double Hour, ApprovalAction Action, string Stage)[] events)
    {
        var report = Report(TimePrecision.Instant, events);
        Assert.Equal(english, Say(report, ClockKind.Elapsed, ReaderFormats.English));
        Assert.Equal(french, Say(report, ClockKind.Elapsed, ReaderFormats.French));
    }

    private static string Say(TweetReport report, ClockKind clock, ReaderFormats formats) => OneTweetSentence.Compose(report, clock, formats).Replace('\u00A0', ' ');

    private static TweetReport Report(TimePrecision precision, (double Hour, ApprovalAction Action, string Stage)[] events)
    {
        string[] stages = ["minister", "comms", "nobody"];
        var codes = new RecordCodes(["t"], ["PHS"], stages, stages, [], [], [], [], []);
        var recorded = events.Select(one => new RecordedEvent(
            0, one.Action, precision, 1_772_463_600_000 + (long)(one.Hour * SampleReports.Hour), Array.IndexOf(stages, one.Stage), Array.IndexOf(stages, one.Stage), new AttributeCodes(0, -1, -1, -1, -1, -1)));
        return new TweetReport(SampleReports.TheRecord, OneTweetAnalyzer.Analyze(FactStoreBuilder.Build(codes, recorded, RecordSettings.Default), "t")!, []);
    }
}
