using Dashboard.Analytics.Facts;
using Dashboard.Domain.Visits;

namespace Dashboard.Analytics.Engine;

/// <summary>Visits of published tweets to one stage, told apart by what <paramref name="Cut"/> says.</summary>
/// <param name="Stage">A <see cref="StageKey"/>.</param>
internal sealed record VisitsOfStage(int Stage, StageCut Cut) : Population
{
    public override bool IsOfVisits => true;

    public override SegmentReader Read(FactStore facts) => new Reader(facts, this);

    private sealed class Reader(FactStore facts, VisitsOfStage population) : SegmentReader
    {
        private readonly SegmentReader _cut = population.Cut.Read(facts);

        public override int Segments => _cut.Segments;

        public override int SegmentOf(int tweet, int row) =>
            facts.Visits.Stage[row] == population.Stage && facts.Columns.Outcome[tweet] == Outcome.Published ? _cut.SegmentOf(tweet, row) : Outside;
    }
}

/// <summary>What tells the visits of a stage apart.</summary>
internal abstract record StageCut
{
    public abstract SegmentReader Read(FactStore facts);
}

/// <summary>Nothing: one segment.</summary>
internal sealed record Uncut : StageCut
{
    public override SegmentReader Read(FactStore facts) => new AllTweets().Read(facts);
}

/// <summary>The week that the tweet goes into.</summary>
internal sealed record CutByWeek(TweetsByWeek Weeks) : StageCut
{
    public override SegmentReader Read(FactStore facts) => Weeks.Read(facts);
}

/// <summary>The hour of the week at which the visit opened: segment 0 is Monday from midnight to one.</summary>
internal sealed record CutByHour : StageCut
{
    public const int HoursOfDay = 24, HoursOfWeek = 7 * HoursOfDay;

    public override SegmentReader Read(FactStore facts) => new Reader(facts);

    private sealed class Reader(FactStore facts) : SegmentReader
    {
        private readonly ArrivalHours _hours = new(facts);

        public override int Segments => HoursOfWeek;

        public override int SegmentOf(int tweet, int row)
        {
            var arrived = _hours.Of(tweet, row);
            return (((int)arrived.Day - 1) * HoursOfDay) + arrived.Hour;
        }
    }
}

/// <summary>Whether a visit is the tweet's first in its segment: so that tweets can be counted by segment, too.</summary>
internal sealed record FirstOfTweet(VisitsOfStage Visits) : Coding
{
    public const int Another = 0;
    public const int First = 1;

    public override CodeReader Read(FactStore facts) => new Reader(facts, Visits.Read(facts));

    /// <returns>Twice the segment, and one more for the tweet's first.</returns>
    public static int CodeOf(int segment, int mark) => (2 * segment) + mark;

    private sealed class Reader(FactStore facts, SegmentReader segments) : CodeReader
    {
        public override int CodeOf(int tweet, int row)
        {
            var segment = segments.SegmentOf(tweet, row);
            if (segment == SegmentReader.Outside)
            {
                return None;
            }

            for (var earlier = facts.Columns.FirstVisit[tweet]; earlier < row; earlier++)
            {
                if (segments.SegmentOf(tweet, earlier) == segment)
                {
                    return FirstOfTweet.CodeOf(segment, Another);
                }
            }

            return FirstOfTweet.CodeOf(segment, First);
        }
    }
}
