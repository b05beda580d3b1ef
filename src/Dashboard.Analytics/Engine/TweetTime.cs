using Dashboard.Analytics.Facts;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Visits;

namespace Dashboard.Analytics.Engine;

/// <summary>Time to publish: of published tweets with durations.</summary>
internal sealed record TimeToPublishMeasure(ClockKind Clock) : Measure
{
    public override bool IsDefined(FactStore facts, int tweet, int row) => facts.HasTimeToPublish(tweet);

    public override long Of(FactStore facts, int tweet, int row) => facts.TotalOf(tweet, Clock);
}

/// <summary>What nobody had of a published tweet with durations.</summary>
internal sealed record BetweenStagesTime(ClockKind Clock) : Measure
{
    public override bool IsDefined(FactStore facts, int tweet, int row) => facts.HasTimeToPublish(tweet);

    public override long Of(FactStore facts, int tweet, int row) =>
        Clock == ClockKind.Working ? facts.Columns.BetweenWorking[tweet] : facts.Columns.BetweenElapsed[tweet];
}

/// <summary>Which outcome a tweet had, as a number; and whether it has durations.</summary>
internal sealed record TweetMarks : Coding
{
    public const int HasDurations = 1;

    public override CodeReader Read(FactStore facts) => new Reader(facts);

    public static int CodeOf(Outcome outcome, bool hasDurations) => ((int)outcome << 1) | (hasDurations ? HasDurations : 0);

    private sealed class Reader(FactStore facts) : CodeReader
    {
        public override int CodeOf(int tweet, int row) => TweetMarks.CodeOf(facts.Columns.Outcome[tweet], facts.Columns.HasDurations(tweet));
    }
}
