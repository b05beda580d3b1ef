using Dashboard.Analytics.Engine;
using Dashboard.Analytics.Facts;
using Dashboard.Analytics.Statistics;
using Dashboard.Domain.Selections;
using NodaTime;

namespace Dashboard.Analytics.Attainment;

/// <summary>
/// Counts who met the target in each step of a selection's period. Each step is the selection itself, narrowed to its days: what holds for the
/// whole holds for its parts, and they add up to it.
/// </summary>
public static class AttainmentAnalyzer
{
    /// <summary>Up to so many weeks are shown as weeks: below, a month is too coarse; above, a week has too few tweets to say much.</summary>
    private const int MostWeeks = 26;

    public static AttainmentReport Analyze(FactStore facts, Selection selection, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(selection);
        if (facts.FirstStart is not { } start)
        {
            return new(AttainmentUnit.Week, []);
        }

        // Nothing ends before it starts, and nothing is known after the as-of time: those days are all there are.
        var (from, to) = (DayOf(start, facts), DayOf(facts.AsOf, facts).PlusDays(1));
        from = selection.From is { } first && first > from ? first : from;
        to = selection.To is { } end && end < to ? end : to;
        var unit = Period.DaysBetween(from, to) > MostWeeks * 7 ? AttainmentUnit.Month : AttainmentUnit.Week;
        List<AttainmentStep> steps = [];
        for (var step = FirstOf(from, unit); step < to; step = Next(step, unit))
        {
            cancellationToken.ThrowIfCancellationRequested();
            steps.Add(Step(facts, selection, step, Next(step, unit), cancellationToken));
        }

        var (firstMet, lastMet) = (steps.FindIndex(step => step.Met.Of > 0), steps.FindLastIndex(step => step.Met.Of > 0));
        return new(unit, firstMet < 0 ? [] : [.. steps[firstMet..(lastMet + 1)]]);
    }

    private static AttainmentStep Step(FactStore facts, Selection selection, LocalDate first, LocalDate next, CancellationToken cancellationToken)
    {
        var narrowed = selection with
        {
            From = selection.From is { } from && from > first ? from : first,
            To = selection.To is { } to && to < next ? to : next,
        };
        var marks = facts.Selected(narrowed).Count(new AllTweets(), new TargetMarks(), new BySegment(1), cancellationToken);
        var met = marks[0, TargetMarks.Met];
        return new(
            first,
            Wilson.Share(met, met + marks[0, TargetMarks.Late]),
            marks[0, TargetMarks.WithoutTarget],
            narrowed.From > first || narrowed.To < next || facts.AsOf < SelectedPeriod.StartOf(next, facts.ReportingZone) - 1);
    }

    private static LocalDate FirstOf(LocalDate day, AttainmentUnit unit) =>
        unit == AttainmentUnit.Month ? new(day.Year, day.Month, 1) : day.PlusDays(IsoDayOfWeek.Monday - day.DayOfWeek);

    private static LocalDate Next(LocalDate first, AttainmentUnit unit) => unit == AttainmentUnit.Month ? first.PlusMonths(1) : first.PlusWeeks(1);

    private static LocalDate DayOf(long instant, FactStore facts) => Instant.FromUnixTimeMilliseconds(instant).InZone(facts.ReportingZone).Date;
}
