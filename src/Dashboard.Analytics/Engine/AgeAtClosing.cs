using Dashboard.Analytics.Facts;
using Dashboard.Domain.Calendars;

namespace Dashboard.Analytics.Engine;

/// <summary>How old a tweet was when one of its visits closed. A visit that closed before the clock's start has no such age: there was nothing to be old yet.</summary>
internal sealed record AgeAtClosing(ClockKind Clock) : Measure
{
    /// <summary>The calendar is asked.</summary>
    public override bool IsCostly => Clock == ClockKind.Working;

    public override bool IsDefined(FactStore facts, int tweet, int row) =>
        facts.Columns.HasDurations(tweet) && facts.Visits.Closed[row] >= facts.Columns.Start[tweet];

    public override long Of(FactStore facts, int tweet, int row) =>
        facts.RuleOf(tweet).Clock(Clock).Between(facts.Columns.Start[tweet], facts.Visits.Closed[row]);
}
