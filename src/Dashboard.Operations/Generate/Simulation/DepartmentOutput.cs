using Dashboard.Domain.Settings;
using Dashboard.Operations.Generate.Chance;
using Dashboard.Operations.Generate.Parameters;

namespace Dashboard.Operations.Generate.Simulation;

/// <summary>A department's originals, in the order in which they are begun.</summary>
internal sealed class DepartmentOutput
{
    /// <summary>Chance that a draft opens a campaign, in departments that mostly need the minister's office.</summary>
    public const double CampaignShare = 0.018;

    private const double CampaignNeedsMinister = 0.35;
    private const int SmallestCampaign = 5;
    private const int LargestCampaign = 9;
    private const double HourMs = 3_600_000;

    private readonly GenerateOptions _options;
    private readonly DepartmentParameters _department;
    private readonly Staff _staff;
    private readonly OfficeHours _office;
    private readonly OfficeHours _always;
    private readonly PostPlanner _planner;
    private long _number;

    public DepartmentOutput(GenerateOptions options, DepartmentParameters department, IReadOnlyDictionary<string, CalendarSettings> calendars)
    {
        _options = options;
        _department = department;
        _staff = new Staff(department);
        _office = new OfficeHours(calendars[department.Calendar], options.FirstDay, options.LastDay);
        _always = new OfficeHours(calendars[CalendarTable.RoundTheClock], options.FirstDay, options.LastDay);
        _planner = new PostPlanner(department, ProtocolChange.For(options), _office);
    }

    /// <summary>When the drafts of a lane begin.</summary>
    public IEnumerable<long> ArrivalsOf(LaneParameters lane)
    {
        var random = new RandomStream(_options.Seed, $"arrivals/{_department.Code}/{lane.Code}");
        var share = _department.Weight / DepartmentTable.All.Sum(department => department.Weight) * lane.ShareIn(_department);
        var perArrival = 1 + (CampaignShareOf(lane) * (((SmallestCampaign + LargestCampaign) / 2.0) - 1));
        var expected = _options.Tweets * share / (lane.TweetsPerOriginal * perArrival);
        return Arrivals.Of(random, HoursOf(lane), _options.FirstDay, _options.LastDay, expected);
    }

    /// <summary>What a draft that begins then becomes: one original, or a campaign of them.</summary>
    public IEnumerable<TweetLog> Begin(LaneParameters lane, long at)
    {
        var random = new RandomStream(_options.Seed, $"posts/{_department.Code}", _number + 1);
        if (!random.Chance(CampaignShareOf(lane)))
        {
            return Post(random, lane, at, null);
        }

        var size = random.Between(SmallestCampaign, LargestCampaign);
        var sitting = SittingOf(random, at);
        var logs = new List<TweetLog>();
        for (var i = 0; i < size; i++)
        {
            var member = new RandomStream(_options.Seed, $"campaigns/{_department.Code}", _number + 1);
            logs.AddRange(Post(member, lane, _office.Advance(at, (long)(HourMs * random.Between(0.0, 5.0))), sitting));
        }

        return logs;
    }

    private IEnumerable<TweetLog> Post(RandomStream random, LaneParameters lane, long at, Sitting? sitting)
    {
        var plan = _planner.Plan(random, ++_number, lane, at, sitting);
        return new PostSimulation(plan, random, HoursOf(lane), _staff).Run();
    }

    /// <summary>Late enough for most of the campaign to have come that far, load counted in.</summary>
    private Sitting SittingOf(RandomStream random, long at) => new(
        _office.Advance(at, (long)(HourMs * (5 + (_department.Load * random.Between(34.0, 44.0))))),
        _staff.SomebodyOf(random, StageTable.Of(StageTable.MinistersOffice)));

    private double CampaignShareOf(LaneParameters lane) =>
        lane.Code == LaneTable.StandardCode && _department.MinistersOffice >= CampaignNeedsMinister ? CampaignShare : 0;

    private OfficeHours HoursOf(LaneParameters lane) => lane.Code == LaneTable.CrisisCode ? _always : _office;
}
