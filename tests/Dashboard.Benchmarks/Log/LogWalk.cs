using Dashboard.Domain.Record;
using Dashboard.Operations.Generate.Chance;
using Dashboard.Operations.Generate.Simulation;

namespace Dashboard.Benchmarks.Log;

/// <summary>
/// Walks one tweet through its stages, in office hours (round the clock in the crisis lane, ten times as fast): draft, the stages that
/// its lane needs, now and then two at a time, returns to the author, a wait for a slot, and how it ends.
/// </summary>
internal sealed class LogWalk(OfficeHours office, RandomStream random)
{
    private const double Minute = 60_000;
    private const double Sigma = 1.1;
    private const double CrisisPace = 0.1;
    private const int Fallback = 7;
    private const int LongestSlotMinutes = 2 * 24 * 60;

    private readonly List<RecordedEvent> _events = [];
    private int _tweet;
    private AttributeCodes _kind;
    private long _now;

    /// <summary>All that becomes of the tweet, were the log to go on for ever.</summary>
    public LogTweet Begin(int tweet, AttributeCodes kind, long arrival)
    {
        (_tweet, _kind, _now) = (tweet, kind, arrival);
        _events.Clear();
        var author = LogCodes.Author(kind.Department, random.Between(0, LogCodes.AuthorsOfADepartment - 1));
        var (ending, share) = (Ending(), random.NextUnit());
        Say(ApprovalAction.Created, _now, -1, author);
        Pass(40);
        Say(ApprovalAction.Submitted, _now, -1, author);
        var route = Route();
        // What is withdrawn or expires does so somewhere on its way.
        var stages = ending is ApprovalAction.Published or ApprovalAction.Rejected ? route.Count : (int)(share * route.Count);
        var asked = _now;
        for (var i = 0; i < stages; i++)
        {
            var isBeside = i > 0 && random.Chance(0.15);
            var before = _now;
            _now = isBeside ? asked : _now;
            asked = _now;
            Visit(route[i], author, i == route.Count - 1 && ending == ApprovalAction.Rejected);
            _now = Math.Max(before, _now);
        }

        End(ending, author);
        return new LogTweet([.. _events.OrderBy(e => e.OccurredAt)]);
    }

    private ApprovalAction Ending() => random.NextUnit() switch
    {
        < 0.935 => ApprovalAction.Published,
        < 0.960 => ApprovalAction.Withdrawn,
        < 0.980 => ApprovalAction.Expired,
        _ => ApprovalAction.Rejected,
    };

    private List<int> Route()
    {
        List<int> route = [];
        foreach (var (index, stage) in LogStages.All.Index())
        {
            var share = _kind.Lane switch { LogCodes.Reply => stage.Reply, LogCodes.Crisis => stage.Crisis, _ => stage.Standard };
            if (random.Chance(share))
            {
                route.Add(index);
            }
        }

        // Somebody has to say yes.
        return route.Count > 0 ? route : [Fallback];
    }

    private void Visit(int stage, int author, bool isRejected)
    {
        var actor = LogCodes.Approver(_kind.Department, stage, random.Between(0, LogCodes.PeopleOfAStage - 1));
        while (true)
        {
            Say(ApprovalAction.Requested, _now, stage, author);
            Pass(LogStages.All[stage].WaitingMinutes);
            if (random.Chance(0.65))
            {
                Say(ApprovalAction.Started, _now, stage, actor);
            }

            Pass(LogStages.All[stage].ReviewMinutes);
            if (!random.Chance(0.06))
            {
                Say(isRejected ? ApprovalAction.Rejected : ApprovalAction.Approved, _now, stage, actor);
                return;
            }

            Say(ApprovalAction.ChangesRequested, _now, stage, actor);
            Pass(60);
            Say(ApprovalAction.Submitted, _now, -1, author);
        }
    }

    private void End(ApprovalAction ending, int author)
    {
        switch (ending)
        {
            case ApprovalAction.Published when random.Chance(0.3):
                Say(ApprovalAction.Scheduled, _now, -1, author);
                _now += (long)(random.NextUnit() * LongestSlotMinutes * Minute);
                Say(ending, _now, -1, LogCodes.Automated);
                break;
            case ApprovalAction.Published:
                Pass(10);
                Say(ending, _now, -1, author);
                break;
            case ApprovalAction.Rejected when _events[^1].Action == ending:
                break;
            default:
                Pass(120);
                Say(ending, _now, -1, author);
                break;
        }
    }

    private void Pass(double medianMinutes)
    {
        var pace = _kind.Lane == LogCodes.Crisis ? CrisisPace : 1;
        var work = (long)random.LogNormal(medianMinutes * pace * Minute, Sigma);
        _now = _kind.Lane == LogCodes.Crisis ? _now + work : office.Advance(_now, work);
    }

    private void Say(ApprovalAction action, long at, int stage, int actor) =>
        _events.Add(new RecordedEvent(_tweet, action, TimePrecision.Instant, at, stage, actor, _kind));
}
