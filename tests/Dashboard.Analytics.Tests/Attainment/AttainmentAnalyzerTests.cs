using System.Collections.Immutable;
using CsCheck;
using Dashboard.Analytics.Attainment;
using Dashboard.Analytics.Summary;
using Dashboard.Analytics.Tests.Records;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Settings;
using NodaTime;

namespace Dashboard.Analytics.Tests.Attainment;

public sealed class AttainmentAnalyzerTests
{
    private const double Week = 7 * 24;

    private static readonly LocalDate Monday = new(2026, 3, 2);

    private static readonly RecordSettings TwoHours = RecordSettings.Default with
    {
        Targets = ImmutableArray.Create(new TargetSettings("A", null, ClockKind.Elapsed, 2)),
    };

    [Fact]
    public void Analyze_ThreeWeeks_CountsEachAndLeavesTheGap()
    {
        // First week: 2 h is just within, 3 h is not, and B has no target. Second week: none. Third: one of one.
        var record = new RecordOf().Published("in", 0, 2, "A").Published("late", 0, 3, "A").Published("none", 0, 1, "B").Published("last", 2 * Week, (2 * Week) + 1, "A");

        var report = Of(record, Selection.Everything);

        Assert.Equal(AttainmentUnit.Week, report.Unit);
        Assert.Equal(
            [(Monday, 1, 2, 1, false), (Monday.PlusWeeks(1), 0, 0, 0, false), (Monday.PlusWeeks(2), 1, 1, 0, true)],
            report.Steps.Select(step => (step.First, step.Met.Count, step.Met.Of, step.WithoutTarget, step.IsPartial)));

        // Wilson of 1 of 2, z² = 3.8415: (0.5 + 0.9604) / 2.9207 = 0.5 ± 1.95996 · √(0.125 + 0.2401) / 2.9207 = 0.5 ± 0.4055.
        Assert.Equal(0.0945, report.Steps[0].Met.WilsonInterval!.Low!.Value, 4);
        Assert.Equal(0.9055, report.Steps[0].Met.WilsonInterval!.High!.Value, 4);
        Assert.Null(report.Steps[1].Met.WilsonInterval);
    }

    [Fact]
    public void Analyze_MoreThanHalfAYear_IsByMonth()
    {
        // Week 26 begins on 31 August: from 2 March to its Monday there are 26 weeks and a day.
        var record = new RecordOf().Published("a", 0, 1, "A").Published("b", 26 * Week, (26 * Week) + 1, "A");

        var report = Of(record, Selection.Everything);

        Assert.Equal(AttainmentUnit.Month, report.Unit);
        Assert.Equal([(3, 1), (4, 0), (5, 0), (6, 0), (7, 0), (8, 1)], report.Steps.Select(step => (step.First.Month, step.Met.Of)));
        Assert.Equal(AttainmentUnit.Week, Of(record, Selection.Everything with { To = Monday.PlusWeeks(26) }).Unit);
    }

    [Fact]
    public void Analyze_RangeThatCutsAWeek_CountsItsDaysAloneAndSaysSo()
    {
        var record = new RecordOf().Published("mon", 0, 1, "A").Published("wed", 48, 49, "A").Published("later", 2 * Week, (2 * Week) + 1, "A");

        var report = Of(record, Selection.Everything with { From = Monday.PlusDays(1), To = Monday.PlusWeeks(1) });

        var step = Assert.Single(report.Steps);
        Assert.Equal((Monday, 1, true), (step.First, step.Met.Of, step.IsPartial));
    }

    [Fact]
    public void Analyze_NoTargetSet_HasNoStep()
    {
        Assert.Empty(Of(new RecordOf().Published("b", 0, 1, "B"), Selection.Everything).Steps);
        Assert.Empty(Of(new RecordOf(), Selection.Everything).Steps);
    }

    [Fact]
    public void Analyze_AnySelection_AddsUpToTheTile() =>
        Gen.Select(RandomRecord.Events, RandomRecordTests.AnySelection).Sample((events, selection) =>
        {
            var facts = RandomRecordTests.Build(events);

            var steps = AttainmentAnalyzer.Analyze(facts, selection, CancellationToken.None).Steps;

            var met = SummaryAnalyzer.Analyze(facts, selection, CancellationToken.None).Target.Met;
            Assert.Equal((met.Count, met.Of), (steps.Sum(step => step.Met.Count), steps.Sum(step => step.Met.Of)));
        });

    private static AttainmentReport Of(RecordOf record, Selection selection) =>
        AttainmentAnalyzer.Analyze(record.Facts(TwoHours), selection, TestContext.Current.CancellationToken);
}
