using Bunit;
using Dashboard.Analytics.Before;
using Dashboard.Domain.Text;
using Dashboard.Web.Components.Overview;
using Dashboard.Web.Components.Tiles;
using Dashboard.Web.Languages;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Dashboard.Web.Tests.Overview;

public sealed class PeriodBeforeLineTests : BunitContext
{
    private readonly ReaderLanguage _reader = new();

    public PeriodBeforeLineTests() => Services.AddSingleton(_reader);

    [Theory]
    [InlineData(ChangeVerdict.None, ChangeVerdict.None, "can’t be told: the intervals of the medians overlap")]
    [InlineData(ChangeVerdict.Worse, ChangeVerdict.Worse, "It has become slower, by both medians.")]
    [InlineData(ChangeVerdict.Worse, ChangeVerdict.None, "It has become slower, by the median of finished tweets.")]
    [InlineData(ChangeVerdict.None, ChangeVerdict.Better, "It has become faster, by the median with open tweets counted.")]
    [InlineData(ChangeVerdict.Better, ChangeVerdict.Worse, "can’t be told: the two medians went opposite ways")]
    public void Line_OfTwoMedians_SaysWhetherItGotBetter(ChangeVerdict finished, ChangeVerdict openCounted, string verdict)
    {
        var line = Shown(SampleBefore.Report, finished, openCounted);
        Assert.StartsWith("Compared with the period before, 1 Nov 2024 to 31 Oct 2025: as many days.", line, StringComparison.Ordinal);
        Assert.Contains(verdict, line, StringComparison.Ordinal);
    }

    [Fact]
    public void Line_WithoutAnInterval_GivesNoVerdict()
    {
        var few = SampleBefore.Report with { TimeToPublish = SampleReports.Durations(5, SampleReports.Day) };
        Assert.DoesNotContain("slower", Shown(few, ChangeVerdict.None, ChangeVerdict.None), StringComparison.Ordinal);
    }

    [Fact]
    public void Line_OfAPeriodThatTheRecordDoesNotKnowWhole_SaysFromWhen() => Assert.Contains(
        "The record begins on 1 Feb 2025, within that period",
        Shown(SampleBefore.Report with { RecordBegins = new LocalDate(2025, 2, 1) }, ChangeVerdict.None, ChangeVerdict.None),
        StringComparison.Ordinal);

    [Fact]
    public void Line_WithNothingEarlier_SaysSoAndNothingElse() =>
        Assert.Equal("There is no earlier period in the record to compare with. ?", Shown(null, ChangeVerdict.None, ChangeVerdict.None));

    [Fact]
    public void Line_InFrench_IsFrench()
    {
        _reader.Choose(Language.French);
        Assert.StartsWith("Comparés à la période précédente, du 1 nov. 2024 au 31 oct. 2025", Shown(SampleBefore.Report, ChangeVerdict.None, ChangeVerdict.None), StringComparison.Ordinal);
    }

    private string Shown(BeforeReport? before, ChangeVerdict finished, ChangeVerdict openCounted) => Render<PeriodBeforeLine>(parameters => parameters
        .Add(line => line.Before, before)
        .Add(line => line.Finished, before is null ? null : new TileChange("changed", ChangeWay.Up, finished))
        .Add(line => line.OpenCounted, before is null ? null : new TileChange("changed", ChangeWay.Up, openCounted)))
        .Find("p").TextContent.Trim();
}
